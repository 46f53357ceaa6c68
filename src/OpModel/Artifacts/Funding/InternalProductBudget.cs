using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>What an internal product team gets for a month, and what its users could take in its place (D0.A5).</summary>
/// <remarks>The lines add up to the amount, exactly and in one currency.</remarks>
[Artifact(
    "Internal product budget",
    Is = KeyArtifact.InternalProductBudget,
    OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefFinancialOfficer), Review = Rhythm.Quarterly)]
[OneCurrency]
public sealed partial record InternalProductBudget
{
    /// <summary>The internal product team that is funded.</summary>
    public required TeamReference Team { get; init; }

    /// <summary>The month that the money is for.</summary>
    public required YearMonth Period { get; init; }

    /// <summary>How much the team gets for the month: more than zero.</summary>
    [Positive]
    public required Money Amount { get; init; }

    /// <summary>What the amount is for; at least one line, each with a purpose of its own, and together the amount.</summary>
    [NotEmpty, SumsTo(nameof(Amount)), DistinctBy(nameof(BudgetLine.Purpose))]
    public required ImmutableArray<BudgetLine> Lines { get; init; }

    /// <summary>How much of the amount its users are expected to pay for what they use: zero or more. Unset, nothing is said.</summary>
    [NotNegative]
    public Money? ExpectedCharges { get; init; }

    /// <summary>What its users could take in its place, which keeps it a product (D0.R3); each offer once.</summary>
    [DistinctBy(nameof(CompetingOffer.Name))]
    public ImmutableArray<CompetingOffer> Competition { get; init; } = [];

    /// <summary>Why it is this much; up to 2,000 characters.</summary>
    [StringLength(2000)]
    public string? Rationale { get; init; }
}
