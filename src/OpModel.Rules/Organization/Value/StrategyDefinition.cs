namespace OpModel.Organization;

/// <summary>A strategy: how objectives are to be reached (D0.R6, D3.4).</summary>
public sealed record StrategyDefinition : Definition
{
    /// <summary>The objectives that it serves.</summary>
    public EquatableArray<Contribution> Serves { get; init; }

    /// <summary>How the market looks.</summary>
    public string? Diagnosis { get; init; }

    /// <summary>What the organisation concentrates on.</summary>
    public EquatableArray<string> FocusAreas { get; init; }

    /// <summary>What it will do.</summary>
    public EquatableArray<string> Actions { get; init; }

    /// <inheritdoc/>
    public override string Kind => "strategy";
}
