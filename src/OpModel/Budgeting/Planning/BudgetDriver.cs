using OpModel.Organization;

namespace OpModel.Budgeting;

/// <summary>A table of what is counted of teams and nested envelopes, such as active users, by which money is allocated.</summary>
public sealed record BudgetDriver
{
    /// <summary>What is counted.</summary>
    public required string Name { get; init; }

    /// <summary>How many of it there are of each, once each.</summary>
    public EquatableArray<DriverQuantity> Quantities { get; init; }
}
