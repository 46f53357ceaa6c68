using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>A strategy of a <see cref="Vmost"/>.</summary>
[ArtifactPart]
public sealed partial record VmostStrategy
{
    /// <summary>How objectives are to be reached, by which tactics refer to it; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>The names of the objectives that it serves; at least one.</summary>
    [NotEmpty, Unique]
    public required ImmutableArray<string> Serves { get; init; }
}
