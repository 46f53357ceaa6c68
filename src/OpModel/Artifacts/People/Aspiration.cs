using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>Something that a person is after, in a <see cref="CareerDevelopmentPlan"/>.</summary>
[ArtifactPart]
public sealed partial record Aspiration
{
    /// <summary>What it is, by which actions refer to it; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>The role that goes with it, where it is about one.</summary>
    public RoleReference? Role { get; init; }

    /// <summary>The day by which the person hopes to be there. Unset, that is open.</summary>
    public LocalDate? HopedFor { get; init; }
}
