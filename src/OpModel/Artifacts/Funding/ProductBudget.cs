using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>What a product team gets for a month, so that it has what it needs to deliver value (D0.A4).</summary>
/// <remarks>The lines add up to the amount, exactly and in one currency.</remarks>
[Artifact(
    "Product budget",
    Is = KeyArtifact.ProductBudget,
    OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefFinancialOfficer), Review = Rhythm.Quarterly)]
[OneCurrency]
public sealed partial record ProductBudget
{
    /// <summary>The product team that is funded.</summary>
    public required TeamReference Team { get; init; }

    /// <summary>The month that the money is for.</summary>
    public required YearMonth Period { get; init; }

    /// <summary>How much the team gets for the month: more than zero.</summary>
    [Positive]
    public required Money Amount { get; init; }

    /// <summary>What the amount is for; at least one line, each with a purpose of its own, and together the amount.</summary>
    [NotEmpty, SumsTo(nameof(Amount)), DistinctBy(nameof(BudgetLine.Purpose))]
    public required ImmutableArray<BudgetLine> Lines { get; init; }

    /// <summary>Why it is this much; up to 2,000 characters.</summary>
    [StringLength(2000)]
    public string? Rationale { get; init; }
}
