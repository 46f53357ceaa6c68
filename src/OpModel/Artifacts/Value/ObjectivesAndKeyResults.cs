using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>A set of objectives and key results (OKR) about value, for an organisation, a department, a team or a person (D3.5).</summary>
/// <remarks>
/// Below the organisation, each objective serves one above it. Each objective has a key result that counts value, and not output, a
/// deadline or an internal measure alone. John Doerr, "Measure What Matters", 2018. The ecosystem team owes it, and the chief executive
/// officer owns it, since goals about value are sponsored from there.
/// </remarks>
[Artifact(
    "Objectives and key results",
    OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefExecutiveOfficer), Review = Rhythm.Quarterly)]
public sealed partial record ObjectivesAndKeyResults
{
    /// <summary>Whose goals they are: the name of the organisation, department, team or person; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Holder { get; init; }

    /// <summary>What the holder is.</summary>
    public required GoalLevel Level { get; init; }

    /// <summary>The first day of their time.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day of their time; later than <see cref="From"/>.</summary>
    [After(nameof(From))]
    public required LocalDate Until { get; init; }

    /// <summary>The objectives, the weightiest first: from one to seven, each with a name of its own.</summary>
    [NotEmpty, Count(Max = 7), DistinctBy(nameof(ObjectiveWithKeyResults.Name))]
    public required ImmutableArray<ObjectiveWithKeyResults> Objectives { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        var objectives = Objectives.AsSpan();
        for (var index = 0; index < objectives.Length; index++)
        {
            if (Level != GoalLevel.Organization && string.IsNullOrWhiteSpace(objectives[index].Serves))
            {
                var message = $"\"{objectives[index].Name}\" serves no objective above it; name the one that it is for.";
                findings.Add($"objectives[{index}].serves", message);
            }
        }
    }
}
