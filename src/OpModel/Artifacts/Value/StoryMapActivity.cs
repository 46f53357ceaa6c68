using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>Something that users do, in a <see cref="ProductStoryMap"/>.</summary>
[ArtifactPart]
public sealed partial record StoryMapActivity
{
    /// <summary>What they do; up to 100 characters.</summary>
    [NotEmpty, StringLength(100)]
    public required string Name { get; init; }

    /// <summary>The stories below it, the most important first; each once.</summary>
    [DistinctBy(nameof(MappedStory.Story))]
    public ImmutableArray<MappedStory> Stories { get; init; } = [];
}
