using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>One of the <see cref="PerformanceLevels"/> of a function.</summary>
[ArtifactPart]
public sealed partial record PerformanceLevel
{
    /// <summary>Its place among the levels: 1 for the lowest, then 2 and so on, up to 15.</summary>
    [Range(1, 15)]
    public required int Rank { get; init; }

    /// <summary>Its name: <c>senior engineer</c>; up to 100 characters.</summary>
    [NotEmpty, StringLength(100)]
    public required string Name { get; init; }

    /// <summary>What it is about, in a sentence; up to 500 characters.</summary>
    [StringLength(500)]
    public string? Summary { get; init; }

    /// <summary>What is expected of people at the level; at least one thing in one area.</summary>
    [NotEmpty, DistinctBy(nameof(LevelExpectation.Area))]
    public required ImmutableArray<LevelExpectation> Expectations { get; init; }
}
