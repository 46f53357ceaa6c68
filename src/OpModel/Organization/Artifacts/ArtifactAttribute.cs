namespace OpModel;

/// <summary>States on a class an artifact that a team of some type owes the organisation (D0.A1 to D0.A11).</summary>
/// <param name="name">What people call it.</param>
public sealed class ArtifactAttribute(string name) : DefinitionAttribute(name)
{
    /// <summary>Which of the artifacts it is, one of <see cref="KeyArtifact"/>. Unset, it is one of your own.</summary>
    public string? Is { get; set; }

    /// <summary>The attribute of the team type that owes it, such as <c>typeof(EcosystemTeamAttribute)</c>. Unset, <see cref="Is"/> tells.</summary>
    public Type? OwedBy { get; set; }

    /// <summary>The role that owns it, such as <c>typeof(ChiefFinancialOfficer)</c>: a role type. Unset, <see cref="OwnedByAttribute{TPerson}"/> tells, or nobody owns it.</summary>
    public Type? Owner { get; set; }

    /// <summary>How often it is reviewed. Unset, no rhythm is stated.</summary>
    public Rhythm Review { get; set; }

    /// <summary>The day by which it is to be reviewed, written as <c>2026-10-31</c>.</summary>
    public string? ReviewBy { get; set; }
}
