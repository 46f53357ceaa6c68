using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>A goal of the organisation that an <see cref="EcosystemVision"/> serves.</summary>
[ArtifactPart]
public sealed partial record ServedGoal
{
    /// <summary>The goal, in the words of the organisation; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Goal { get; init; }

    /// <summary>How the vision serves it; up to 1,000 characters.</summary>
    [NotEmpty, StringLength(1000)]
    public required string Contribution { get; init; }
}
