using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Who leads a team: whom it states, and where it states nobody, who holds the role of team lead on it.</summary>
internal static class TeamLeaders
{
    /// <summary>The people who lead a team, each with the statement that says so.</summary>
    public static IEnumerable<(string Person, Origin Place)> LeadersWithPlaces(this TeamDefinition team) => team.Leads.Count > 0
        ? team.Leads.Select(leadership => (leadership.Person, leadership.Origin))
        : team.Members
            .Where(membership => membership.Role == WellKnownRoles.TeamLead)
            .Select(membership => (membership.Person, membership.Origin));
}
