namespace OpModel;

/// <summary>States on a value stream, a team, a scorecard or the organisation a measure that it is judged by.</summary>
/// <param name="name">The measure, such as <c>net promoter score</c>.</param>
/// <param name="family">The family that it belongs to.</param>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class MeasuredByAttribute(string name, MeasureFamily family) : Attribute
{
    /// <summary>The measure, such as <c>net promoter score</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The family that it belongs to.</summary>
    public MeasureFamily Family { get; } = family;

    /// <summary>The pitfall that it guards against (D1.P).</summary>
    public Pitfall Watches { get; set; }
}
