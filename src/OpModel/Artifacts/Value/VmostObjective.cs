using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>An objective of a <see cref="Vmost"/>.</summary>
[ArtifactPart]
public sealed partial record VmostObjective
{
    /// <summary>What is to be reached, by which strategies refer to it; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>How it is seen that it is reached: what changes for users, and by how much; up to 500 characters.</summary>
    [NotEmpty, StringLength(500)]
    public required string Measure { get; init; }

    /// <summary>The day by which it is to be reached.</summary>
    public LocalDate? DueOn { get; init; }
}
