namespace OpModel.Budgeting;

/// <summary>What the cost of capacity is computed from.</summary>
public sealed record CapacityInput
{
    /// <summary>The days on which people work.</summary>
    public WorkingCalendar Calendar { get; init; } = new();

    /// <summary>What working days cost, by role and level.</summary>
    public required IReadOnlyList<CostRate> Rates { get; init; }

    /// <summary>Who works part time or has a level.</summary>
    public IReadOnlyList<EmploymentTerms> Terms { get; init; } = [];
}
