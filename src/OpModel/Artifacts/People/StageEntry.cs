using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>A stage that a candidate was in.</summary>
[ArtifactPart]
public sealed partial record StageEntry
{
    /// <summary>The stage.</summary>
    public required CandidateStage Stage { get; init; }

    /// <summary>The day on which it began.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>What came out of it; up to 500 characters.</summary>
    [StringLength(500)]
    public string? Note { get; init; }
}
