namespace OpModel.Organization;

/// <summary>A tactic: what is done to carry out a strategy (D3.4).</summary>
public sealed record TacticDefinition : Definition
{
    /// <summary>The strategies that it serves.</summary>
    public EquatableArray<Contribution> Serves { get; init; }

    /// <inheritdoc/>
    public override string Kind => "tactic";
}
