using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>The people who may join stream teams, and how far each has come; continuously updated (D0.A8).</summary>
/// <remarks>
/// Each candidate has a stage and the day on which it began; the stages before are in the order of their days. Nothing in it is of a day
/// after the list.
/// </remarks>
[Artifact(
    "Candidate pipeline",
    Is = KeyArtifact.CandidatePipeline,
    OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefPeopleOfficer), Review = Rhythm.Weekly)]
public sealed partial record CandidatePipeline
{
    /// <summary>The day on which the list was so.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>
    /// The function that people are looked for in, such as <see cref="BusinessFunction.Engineering"/>; up to 100 characters. Unset, the
    /// list is for all.
    /// </summary>
    [StringLength(100)]
    public string? Function { get; init; }

    /// <summary>The candidates, each once; there may be none.</summary>
    [DistinctBy(nameof(Candidate.Id))]
    public required ImmutableArray<Candidate> Candidates { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        var candidates = Candidates.AsSpan();
        for (var index = 0; index < candidates.Length; index++)
        {
            if (candidates[index].Since is var since && since > AsOf)
            {
                var message = $"the stage begins on {since:R}, after {AsOf:R}, the day of the list; mend one of the two.";
                findings.Add($"candidates[{index}].since", message);
            }
        }
    }
}
