using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>What an enabling team gets for a month to smooth the work of the stream teams (D0.A6).</summary>
/// <remarks>The lines add up to the amount, exactly and in one currency.</remarks>
[Artifact(
    "Enabling team budget",
    Is = KeyArtifact.EnablingTeamBudget,
    OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefFinancialOfficer), Review = Rhythm.Quarterly)]
[OneCurrency]
public sealed partial record EnablingTeamBudget
{
    /// <summary>The enabling team that is funded.</summary>
    public required TeamReference Team { get; init; }

    /// <summary>The month that the money is for.</summary>
    public required YearMonth Period { get; init; }

    /// <summary>How much the team gets for the month: more than zero.</summary>
    [Positive]
    public required Money Amount { get; init; }

    /// <summary>What the amount is for; at least one line, each with a purpose of its own, and together the amount.</summary>
    [NotEmpty, SumsTo(nameof(Amount)), DistinctBy(nameof(BudgetLine.Purpose))]
    public required ImmutableArray<BudgetLine> Lines { get; init; }

    /// <summary>The stream teams whose work it smooths; at least one, each once.</summary>
    [NotEmpty, Unique]
    public required ImmutableArray<TeamReference> Helps { get; init; }

    /// <summary>Why it is this much; up to 2,000 characters.</summary>
    [StringLength(2000)]
    public string? Rationale { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        if (Helps.AsSpan().IndexOf(Team) is >= 0 and var index)
        {
            findings.Add($"helps[{index}]", $"{Team} is the team that is funded; name the teams whose work it smooths.");
        }
    }
}
