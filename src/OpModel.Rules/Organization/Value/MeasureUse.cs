namespace OpModel.Organization;

/// <summary>That something is judged by a measure: what <c>[MeasuredBy]</c> states.</summary>
public sealed record MeasureUse : DefinitionStatement
{
    /// <summary>The measure.</summary>
    public required string Name { get; init; }

    /// <summary>The family that it belongs to.</summary>
    public required MeasureFamily Family { get; init; }

    /// <summary>The pitfall that it guards against; none where it is not stated.</summary>
    public Pitfall Watches { get; init; }
}
