using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>The levels of performance of a function, and what is expected at each (D0.A10).</summary>
/// <remarks>The levels are in order, from 1 upward without a gap, and each has its expectations.</remarks>
[Artifact(
    "Performance levels",
    Is = KeyArtifact.PerformanceLevels,
    OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefPeopleOfficer), Review = Rhythm.Yearly)]
public sealed partial record PerformanceLevels
{
    /// <summary>The function whose people they are for, such as <see cref="BusinessFunction.Analysis"/>; up to 100 characters.</summary>
    [NotEmpty, StringLength(100)]
    public required string Function { get; init; }

    /// <summary>The day from which they hold.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The levels, the lowest first: from two to fifteen, each with a name and a rank of its own.</summary>
    [Count(Min = 2, Max = 15), DistinctBy(nameof(PerformanceLevel.Name))]
    public required ImmutableArray<PerformanceLevel> Levels { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        var levels = Levels.AsSpan();
        for (var index = 0; index < levels.Length; index++)
        {
            if (levels[index].Rank is var rank && rank != index + 1)
            {
                FormattableString message = $"the rank is {rank} where {index + 1} is next; put the levels in order, the lowest first.";
                findings.Add($"levels[{index}].rank", FormattableString.Invariant(message));
            }
        }
    }
}
