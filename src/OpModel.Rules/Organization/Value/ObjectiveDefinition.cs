namespace OpModel.Organization;

/// <summary>An objective: what somebody wants to reach (D3.4, D3.5). Its owner tells its level: organisation, department, team or person.</summary>
public sealed record ObjectiveDefinition : Definition
{
    /// <summary>Who answers for it.</summary>
    public Ownership? Owner { get; init; }

    /// <summary>The goals above it that it serves.</summary>
    public EquatableArray<Contribution> Serves { get; init; }

    /// <summary>What shows that it is reached.</summary>
    public EquatableArray<KeyResult> KeyResults { get; init; }

    /// <inheritdoc/>
    public override string Kind => "objective";
}
