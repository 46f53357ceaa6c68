using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>A step of a <see cref="ServiceBlueprintDocument"/>: an exchange of value (D3.1), and all that stands behind it.</summary>
[ArtifactPart]
public sealed partial record BlueprintStep
{
    /// <summary>Its name; up to 100 characters.</summary>
    [NotEmpty, StringLength(100)]
    public required string Name { get; init; }

    /// <summary>What the user does; up to 500 characters.</summary>
    [NotEmpty, StringLength(500)]
    public required string UserAction { get; init; }

    /// <summary>What the user gives: time, data, money; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Gives { get; init; }

    /// <summary>What the user gets for it; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Gets { get; init; }

    /// <summary>What the user sees or touches: a page, a letter, a parcel; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Touchpoint { get; init; }

    /// <summary>What happens where the user sees it.</summary>
    public ImmutableArray<string> Frontstage { get; init; } = [];

    /// <summary>What happens where the user does not see it.</summary>
    public ImmutableArray<string> Backstage { get; init; } = [];

    /// <summary>The services and systems that all of that stands on.</summary>
    [Unique]
    public ImmutableArray<string> Support { get; init; } = [];

    /// <summary>The teams that serve the step.</summary>
    [Unique]
    public ImmutableArray<TeamReference> Teams { get; init; } = [];

    /// <summary>Where it goes wrong today; up to 500 characters.</summary>
    [StringLength(500)]
    public string? FailPoint { get; init; }
}
