namespace OpModel.Tool;

/// <summary>A test over the bill of the FinOps Foundation, which is no part of the repository; skipped where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FocusSampleFactAttribute : FactAttribute
{
    public FocusSampleFactAttribute()
    {
        if (Path is null)
        {
            Skip = "focus/focus_sample.csv is absent: it is looked for in ../shared/data beside the repository "
                + "and in the folder that OPMODEL_SHARED_DATA names.";
        }
    }

    public static string? Path { get; } = Repository.SharedData("focus", "focus_sample.csv");
}
