namespace OpModel.Organization;

/// <summary>The organisation as a whole: what <c>[OperatingModel]</c> states.</summary>
public sealed record OrganizationDefinition : Definition
{
    /// <summary>The ISO 4217 code of the currency that the organisation keeps its books in, such as <c>EUR</c>.</summary>
    public required string Currency { get; init; }

    /// <summary>The structures that it means to have (D1.S1 to D1.S4); none where it does not say.</summary>
    public OrganizationStructure Structure { get; init; }

    /// <summary>How the cost of services is passed on to those that consume them.</summary>
    public ServiceCostMethod ServiceCost { get; init; }

    /// <summary>The vision (D0.R5, D3.4).</summary>
    public string? Vision { get; init; }

    /// <summary>The mission (D3.4).</summary>
    public string? Mission { get; init; }

    /// <summary>The map of interactions between roles.</summary>
    public EquatableArray<RoleInteraction> Interactions { get; init; }

    /// <summary>The duties that are kept apart beyond those that always are.</summary>
    public EquatableArray<DutySeparation> SeparateDuties { get; init; }

    /// <summary>What the whole is judged by.</summary>
    public EquatableArray<MeasureUse> Measures { get; init; }

    /// <inheritdoc/>
    public override string Kind => "organisation";
}
