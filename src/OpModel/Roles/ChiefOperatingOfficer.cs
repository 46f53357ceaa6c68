namespace OpModel.Roles;

/// <summary>Answers for operations on the ecosystem team (D0).</summary>
public sealed class ChiefOperatingOfficer : Role;
