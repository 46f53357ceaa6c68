using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>A piece of work on a <see cref="Whiteboard"/>.</summary>
[ArtifactPart]
public sealed partial record WhiteboardCard
{
    /// <summary>What it is; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Title { get; init; }

    /// <summary>Who sees to it. Unset, nobody took it yet.</summary>
    public PersonReference? Owner { get; init; }

    /// <summary>The team that does it. Unset, none took it yet.</summary>
    public TeamReference? Team { get; init; }

    /// <summary>The day on which it came into its column.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>What it waits for; up to 500 characters. Unset, it is not blocked.</summary>
    [StringLength(500)]
    public string? BlockedBy { get; init; }
}
