namespace OpModel.Roles;

/// <summary>Answers for finance on the ecosystem team (D0).</summary>
public sealed class ChiefFinancialOfficer : Role;
