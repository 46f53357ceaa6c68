namespace OpModel.Tool;

/// <summary>As <see cref="FocusSampleFactAttribute"/>, for several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FocusSampleTheoryAttribute : TheoryAttribute
{
    public FocusSampleTheoryAttribute() => Skip = new FocusSampleFactAttribute().Skip;
}
