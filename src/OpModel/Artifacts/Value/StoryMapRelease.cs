using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>A release of a <see cref="ProductStoryMap"/>: the stories that reach an outcome together.</summary>
[ArtifactPart]
public sealed partial record StoryMapRelease
{
    /// <summary>Its name, by which stories refer to it; up to 100 characters.</summary>
    [NotEmpty, StringLength(100)]
    public required string Name { get; init; }

    /// <summary>What will be different for users; up to 500 characters.</summary>
    [NotEmpty, StringLength(500)]
    public required string Outcome { get; init; }

    /// <summary>The day on which it is planned. Unset, that is open.</summary>
    public LocalDate? PlannedFor { get; init; }
}
