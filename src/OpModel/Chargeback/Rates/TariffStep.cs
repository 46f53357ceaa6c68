namespace OpModel.Chargeback;

/// <summary>One step from a quantity to an amount. Texts are made when they are asked for, since most charges are never explained.</summary>
internal sealed record TariffStep
{
    public required TariffStepKind Kind { get; init; }

    /// <summary>The tariff that the step belongs to.</summary>
    public required Tariff Tariff { get; init; }

    /// <summary>The part of the period on which the tariff holds.</summary>
    public required ExactAmount DayShare { get; init; }

    /// <summary>How many units, or packages, the step is about; for a step without any, zero.</summary>
    public ExactAmount Quantity { get; init; }

    /// <summary>What one of them costs, or the fee, minimum or cap of a whole period; nothing for a step without a price.</summary>
    public Money? Price { get; init; }

    /// <summary>The discount in percent; else 0.</summary>
    public decimal Percent { get; init; }

    /// <summary>
    /// What the steps before had come to, for <see cref="TariffStepKind.Shortfall"/> without credits; for <see cref="TariffStepKind.Conversion"/>, the
    /// quantity in the unit of use.
    /// </summary>
    public ExactAmount Before { get; init; }

    /// <summary>The band that the step is about, by its place among the tiers; -1 where it is about none.</summary>
    public int Tier { get; init; } = -1;

    /// <summary>The unit of use, where that is not the unit of the tariff.</summary>
    public string? UnitOfUse { get; init; }

    /// <summary>What the step adds, in the currency of the tariff; negative where it takes off.</summary>
    public ExactAmount Amount { get; init; }

    /// <summary>What the step is, in a few words: <c>use above 1,000 up to 10,000</c>.</summary>
    public string What => TariffStepText.What(this);

    /// <summary>How its amount comes about: <c>1,000 authorisations × 0.012 EUR</c>.</summary>
    public string Formula => TariffStepText.Formula(this);

    public override string ToString() => $"{What}: {Formula}";
}
