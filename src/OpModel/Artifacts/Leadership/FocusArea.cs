using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>An area on which an <see cref="EcosystemStrategy"/> concentrates.</summary>
[ArtifactPart]
public sealed partial record FocusArea
{
    /// <summary>Its name, by which actions refer to it; up to 100 characters.</summary>
    [NotEmpty, StringLength(100)]
    public required string Name { get; init; }

    /// <summary>How the organisation goes about it, and with that, what it does not do; up to 1,000 characters.</summary>
    [NotEmpty, StringLength(1000)]
    public required string Policy { get; init; }
}
