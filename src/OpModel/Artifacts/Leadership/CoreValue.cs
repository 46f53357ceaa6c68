using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>One of the <see cref="CoreValues"/>, with how people see that it is lived.</summary>
[ArtifactPart]
public sealed partial record CoreValue
{
    /// <summary>The value, in a few words that people say: up to 80 characters.</summary>
    [NotEmpty, StringLength(80)]
    public required string Name { get; init; }

    /// <summary>What it means here; up to 1,000 characters.</summary>
    [NotEmpty, StringLength(1000)]
    public required string Meaning { get; init; }

    /// <summary>What people do who live by it; at least one thing that others can see.</summary>
    [NotEmpty, Unique]
    public required ImmutableArray<string> Behaviours { get; init; }

    /// <summary>How it decides where two good things compete: <c>a kept promise, even over a new feature</c>.</summary>
    [Unique]
    public ImmutableArray<string> Decisions { get; init; } = [];
}
