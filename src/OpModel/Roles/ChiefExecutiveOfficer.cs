namespace OpModel.Roles;

/// <summary>Leads the ecosystem team (D0).</summary>
public sealed class ChiefExecutiveOfficer : Role;
