namespace OpModel.Organization;

/// <summary>A budget that teams are funded from (D0.A4 to D0.A6).</summary>
public sealed record BudgetDefinition : Definition
{
    /// <summary>The amount with its currency, in the form <c>2400000 EUR</c>; nothing where it is not stated.</summary>
    public string? Amount { get; init; }

    /// <inheritdoc/>
    public override string Kind => "budget";
}
