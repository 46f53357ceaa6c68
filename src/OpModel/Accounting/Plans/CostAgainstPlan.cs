namespace OpModel.Accounting;

/// <summary>One line of cost of a value stream, beside what was planned of it.</summary>
public sealed record CostAgainstPlan
{
    /// <summary>What it is.</summary>
    public required StreamCostKind Kind { get; init; }

    /// <summary>The team, <c>sign-in of Identity</c>, or the shared cost pool.</summary>
    public required string Name { get; init; }

    /// <summary>What was planned, what was spent, and the difference.</summary>
    public required PlannedFigure Cost { get; init; }

    /// <summary>Why it is here; nothing where that is plain.</summary>
    public string? Reason { get; init; }

    /// <summary>How much was planned to be used, in <see cref="Unit"/>, in digits; nothing where it is no use, or none was planned.</summary>
    public string? PlannedQuantity { get; init; }

    /// <summary>How much was used, in <see cref="Unit"/>, in digits; nothing where it is no use, or none was.</summary>
    public string? Quantity { get; init; }

    /// <summary>What one of it is, in the singular; nothing where it is not stated, or where it is no use.</summary>
    public string? Unit { get; init; }

    /// <summary>The difference by price, quantity and mix; nothing where no quantity was planned, or so little that a part has more than 28 digits: then it is of spending and cannot be split.</summary>
    public CostSplit? Split { get; init; }
}
