using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>Something that a job answers for, in a <see cref="JobDescription"/>.</summary>
[ArtifactPart]
public sealed partial record JobResponsibility
{
    /// <summary>What it is; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>How much of the working time it takes, in percent: more than 0, up to 100.</summary>
    [Positive, Range(0, 100)]
    public required decimal Share { get; init; }

    /// <summary>What belongs to it; up to 1,000 characters.</summary>
    [StringLength(1000)]
    public string? Details { get; init; }
}
