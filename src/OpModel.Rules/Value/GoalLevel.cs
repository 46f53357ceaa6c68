using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>The level of a goal, which follows from its owner (D3.5).</summary>
internal static class GoalLevel
{
    /// <summary>
    /// Tells whether a goal stands below the organisation's level: whether its owner is neither the organisation, nor the ecosystem team,
    /// nor somebody on that team, nor a role that has its place there. A goal without an owner has no level.
    /// </summary>
    public static bool IsBelowOrganization(this ObjectiveDefinition objective, OrganizationGraph graph) =>
        objective.Owner is { } ownership && graph.Find(ownership.Owner) switch
        {
            TeamDefinition team => team.Type != TeamType.EcosystemTeam,
            PersonDefinition person => !graph.MembershipsOf(person.Key).Any(placed => placed.Team.Type == TeamType.EcosystemTeam),
            RoleDefinition role => !role.BelongsOn.Contains(TeamType.EcosystemTeam.Name)
                && !graph.MembershipsIn(role.Key).Any(placed => placed.Team.Type == TeamType.EcosystemTeam),
            _ => false,
        };
}
