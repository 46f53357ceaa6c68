namespace OpModel.Organization;

/// <summary>A scorecard: measures that are read together (D1).</summary>
public sealed record ScorecardDefinition : Definition
{
    /// <summary>The measures.</summary>
    public EquatableArray<MeasureUse> Measures { get; init; }

    /// <inheritdoc/>
    public override string Kind => "scorecard";
}
