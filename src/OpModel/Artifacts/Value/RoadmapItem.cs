using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>Something that will be done, on a <see cref="Roadmap"/>.</summary>
[ArtifactPart]
public sealed partial record RoadmapItem
{
    /// <summary>What it is, by which other items refer to it; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>When it comes.</summary>
    public required RoadmapHorizon Horizon { get; init; }

    /// <summary>What it changes for users, so that it can be measured (D3.5); up to 500 characters.</summary>
    [NotEmpty, StringLength(500)]
    public required string Outcome { get; init; }

    /// <summary>The objective that it serves; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Objective { get; init; }

    /// <summary>The teams that do it; at least one, each once.</summary>
    [NotEmpty, Unique]
    public required ImmutableArray<TeamReference> Teams { get; init; }

    /// <summary>The names of the items that have to be there before it.</summary>
    [Unique]
    public ImmutableArray<string> DependsOn { get; init; } = [];
}
