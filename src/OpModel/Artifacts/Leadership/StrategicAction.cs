using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>Something that will be done for a focus area of an <see cref="EcosystemStrategy"/>, by whom and until when.</summary>
[ArtifactPart]
public sealed partial record StrategicAction
{
    /// <summary>What will be done; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>The name of the <see cref="Artifacts.FocusArea"/> that it serves.</summary>
    [NotEmpty, StringLength(100)]
    public required string FocusArea { get; init; }

    /// <summary>Who answers for it.</summary>
    public required PersonReference Owner { get; init; }

    /// <summary>The last day on which it is to be done.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>How people will see that it worked; up to 500 characters.</summary>
    [StringLength(500)]
    public string? Outcome { get; init; }
}
