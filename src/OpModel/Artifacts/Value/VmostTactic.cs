using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>A tactic of a <see cref="Vmost"/>.</summary>
[ArtifactPart]
public sealed partial record VmostTactic
{
    /// <summary>What is done; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>The names of the strategies that it serves; at least one.</summary>
    [NotEmpty, Unique]
    public required ImmutableArray<string> Serves { get; init; }

    /// <summary>The team that does it. Unset, nobody took it yet.</summary>
    public TeamReference? Team { get; init; }
}
