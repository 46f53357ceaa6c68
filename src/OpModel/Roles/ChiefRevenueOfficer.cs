namespace OpModel.Roles;

/// <summary>Answers for revenue on the ecosystem team (D0).</summary>
public sealed class ChiefRevenueOfficer : Role;
