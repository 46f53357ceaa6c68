using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>What the users of an internal product could take in its place (D0.R3).</summary>
[ArtifactPart]
public sealed partial record CompetingOffer
{
    /// <summary>What it is called; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>Who offers it: a company, or another team; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Provider { get; init; }

    /// <summary>What the same would cost there for the month: zero or more. Unset, nobody asked yet.</summary>
    [NotNegative]
    public Money? Price { get; init; }
}
