using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>A line of a budget: what money is for, and how much.</summary>
[ArtifactPart]
public sealed partial record BudgetLine
{
    /// <summary>What the money is for; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Purpose { get; init; }

    /// <summary>What kind of thing that is.</summary>
    public required BudgetCategory Category { get; init; }

    /// <summary>How much: zero or more, in the currency of the budget.</summary>
    [NotNegative]
    public required Money Amount { get; init; }
}
