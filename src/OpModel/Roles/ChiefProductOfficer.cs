namespace OpModel.Roles;

/// <summary>Answers for product on the ecosystem team (D0).</summary>
public sealed class ChiefProductOfficer : Role;
