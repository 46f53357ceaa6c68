namespace OpModel.Roles;

/// <summary>Answers for technology on the ecosystem team (D0).</summary>
public sealed class ChiefTechnologyOfficer : Role;
