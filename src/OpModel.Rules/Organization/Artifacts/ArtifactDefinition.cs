namespace OpModel.Organization;

/// <summary>An artifact that a team of some type owes the organisation (D0.A1 to D0.A11).</summary>
public sealed record ArtifactDefinition : Definition
{
    /// <summary>Which of the artifacts it is, one of <see cref="KeyArtifact"/>; nothing where it is one of your own.</summary>
    public string? Is { get; init; }

    /// <summary>The name of the team type that owes it, such as <c>EcosystemTeam</c>; nothing where <see cref="Is"/> tells.</summary>
    public string? OwedBy { get; init; }

    /// <summary>Who answers for it.</summary>
    public Ownership? Owner { get; init; }

    /// <summary>The key of the role that owns it, whoever holds it; nothing where none is stated.</summary>
    public string? OwnerRole { get; init; }

    /// <summary>How often it is to be reviewed; nothing where that is not stated.</summary>
    public Rhythm? Review { get; init; }

    /// <summary>The day by which it is to be reviewed.</summary>
    public IsoDate? ReviewBy { get; init; }

    /// <inheritdoc/>
    public override string Kind => "artifact";
}
