namespace OpModel.Roles;

/// <summary>Leads the ecosystem team (D0).</summary>
[HeldByOne]
[BelongsOn<EcosystemTeamAttribute>]
[ResponsibleFor(KeyResponsibility.DefineSharedValues)]
[ResponsibleFor(KeyResponsibility.CreateVision)]
[ResponsibleFor(KeyResponsibility.DefineStrategy)]
[SuccessCriterion("vision and strategy are known on every team, and each team can name the part that it serves")]
public sealed class ChiefExecutiveOfficer : Role;
