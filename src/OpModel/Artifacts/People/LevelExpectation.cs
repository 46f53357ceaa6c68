using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>What is expected at a <see cref="PerformanceLevel"/> in one area.</summary>
[ArtifactPart]
public sealed partial record LevelExpectation
{
    /// <summary>The area: delivery, craft, working with others; up to 100 characters.</summary>
    [NotEmpty, StringLength(100)]
    public required string Area { get; init; }

    /// <summary>What people at the level do there, so that it can be seen; up to 1,000 characters.</summary>
    [NotEmpty, StringLength(1000)]
    public required string Expected { get; init; }
}
