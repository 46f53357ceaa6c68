using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds functions on stream teams whose people nobody on the ecosystem team recruits, coaches and reviews.</summary>
/// <remarks>
/// The function of a member is the person's; where none is stated, that of the role. A function without a people lead is reported once,
/// at the ecosystem team, with some of the memberships as further places.
/// </remarks>
internal sealed class FunctionMustHavePeopleLead : Rule
{
    public const string Id = "OPM1012";

    /// <summary>How many of the members are named as further places; thousands would say no more.</summary>
    private const int NamedPlaces = 10;

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "Every function on stream teams must have a people lead on the ecosystem team", RuleSeverity.Info, "D0.R8 to D0.R10");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        List<TeamDefinition> leading = [.. graph.Teams.Where(team => team.Type == TeamType.EcosystemTeam && team.Members.Count > 0)];
        if (leading.Count == 0)
        {
            yield break;
        }

        HashSet<string> led = new(
            leading.SelectMany(team => team.Members)
                .SelectMany(membership => graph.FindRole(membership.Role)?.LeadsPeopleIn ?? default)
                .Select(function => function.Trim()),
            StringComparer.OrdinalIgnoreCase);
        var byFunction = graph.Memberships
            .Where(placed => placed.Team.Type.IsStreamTeam)
            .Select(placed => (Function: graph.FunctionOf(placed.Membership), placed.Membership))
            .Where(member => member.Function is not null && !led.Contains(member.Function))
            .GroupBy(member => member.Function!, member => member.Membership, StringComparer.OrdinalIgnoreCase);
        foreach (var members in byFunction.OrderBy(function => function.Key, StringComparer.Ordinal))
        {
            var people = members.Select(membership => membership.Person).Distinct(StringComparer.Ordinal).Count();
            var message = $"{(people == 1 ? "One person" : $"{people} people")} of {members.Key} on stream teams "
                + $"{(people == 1 ? "has" : "have")} no people lead on {leading[0].Name}; "
                + $"add a role to {leading[0].Name} that leads people in {members.Key}.";
            yield return Broken(
                leading[0], leading[0].Origin, message, [.. members.Take(NamedPlaces).Select(membership => membership.Origin)]) with
            {
                Extent = new($"no people lead of {members.Key}"),
            };
        }
    }
}
