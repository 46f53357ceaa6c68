using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>Somebody in a <see cref="CandidatePipeline"/>.</summary>
[ArtifactPart]
public sealed partial record Candidate
{
    /// <summary>
    /// What the candidate is referred to by, so that two of one name are told apart: letters, digits, <c>-</c> and <c>_</c>; up to 50.
    /// </summary>
    [StringLength(50), RegularExpression("^[A-Za-z0-9_-]+$")]
    public required string Id { get; init; }

    /// <summary>The name of the candidate; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>Where the candidate is reached.</summary>
    [EmailAddress, StringLength(254)]
    public string? Email { get; init; }

    /// <summary>The role that the candidate would take.</summary>
    public required RoleReference Role { get; init; }

    /// <summary>The stream team that the candidate would join. Unset, that is open.</summary>
    public TeamReference? Team { get; init; }

    /// <summary>How far the candidate has come.</summary>
    public required CandidateStage Stage { get; init; }

    /// <summary>The day on which the stage began.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>Who looks after the candidate.</summary>
    public required PersonReference Contact { get; init; }

    /// <summary>Where the candidate comes from: a referral, a job board, a talk; up to 200 characters.</summary>
    [StringLength(200)]
    public string? Source { get; init; }

    /// <summary>The stages before this one, the earliest first.</summary>
    public ImmutableArray<StageEntry> History { get; init; } = [];

    partial void Validate(ref ValidationFindings findings)
    {
        var history = History.AsSpan();
        for (var index = 0; index < history.Length; index++)
        {
            var (since, next) = (history[index].Since, index + 1 < history.Length ? history[index + 1].Since : Since);
            if (since > next)
            {
                var message = $"the stage begins on {since:R}, after the next one, which begins on {next:R}; put the earlier one first.";
                findings.Add($"history[{index}].since", message);
            }
        }
    }
}
