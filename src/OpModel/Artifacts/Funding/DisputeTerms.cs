using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>What happens where a team does not agree with what it was charged.</summary>
[ArtifactPart]
public sealed partial record DisputeTerms
{
    /// <summary>How many days after its statement a team may object: from 1 to 365.</summary>
    [Range(1, 365)]
    public required int RaisedWithinDays { get; init; }

    /// <summary>The role whose holder decides.</summary>
    public required RoleReference SettledBy { get; init; }

    /// <summary>How many days that takes at most: from 1 to 365.</summary>
    [Range(1, 365)]
    public required int SettledWithinDays { get; init; }

    /// <summary>What holds until it is decided; up to 500 characters.</summary>
    [StringLength(500)]
    public string? Meanwhile { get; init; }
}
