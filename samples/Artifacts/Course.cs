using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel;
using OpModel.Artifacts;

namespace Acme;

/// <summary>A course that somebody of the team goes to.</summary>
[ArtifactPart]
public sealed partial record Course
{
    /// <summary>What it is about.</summary>
    [NotEmpty, StringLength(200)]
    public required string Title { get; init; }

    /// <summary>Who goes there.</summary>
    public required PersonReference Person { get; init; }

    /// <summary>The day on which it begins.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What it costs.</summary>
    [NotNegative]
    public required Money Amount { get; init; }
}
