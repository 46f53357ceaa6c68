using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>A story of a <see cref="ProductStoryMap"/>.</summary>
[ArtifactPart]
public sealed partial record MappedStory
{
    /// <summary>What a user can do: <c>pay without an account</c>; up to 300 characters.</summary>
    [NotEmpty, StringLength(300)]
    public required string Story { get; init; }

    /// <summary>The name of the <see cref="StoryMapRelease"/> that brings it. Unset, that is open.</summary>
    [StringLength(100)]
    public string? Release { get; init; }
}
