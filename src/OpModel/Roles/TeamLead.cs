namespace OpModel.Roles;

/// <summary>Leads the team (D4).</summary>
public sealed class TeamLead : Role;
