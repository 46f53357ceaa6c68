using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Which tribes people are in, and on which days: those that contain a squad that they are on.</summary>
internal sealed class Tribes
{
    private readonly ILookup<string, (string Tribe, Term Days)> _byPerson;

    private Tribes(ILookup<string, (string Tribe, Term Days)> byPerson) => _byPerson = byPerson;

    public static Tribes Of(OrganizationGraph graph) => new(
        graph.Teams
            .Where(team => team.Type == TeamType.Squad || team.Type == TeamType.Tribe)
            .SelectMany(team => Containing(graph, team)
                .SelectMany(tribe => team.Members.Select(membership => (membership.Person, Tribe: tribe.Name, Days: membership.Term.And(tribe.Days)))))
            .Distinct()
            .ToLookup(member => member.Person, member => (member.Tribe, member.Days), StringComparer.Ordinal));

    /// <summary>The names of the tribes that the members of a team are in on the day on which these are most, in the order of the alphabet.</summary>
    public IReadOnlyList<string> OfMembers(TeamDefinition team) => AtOnce.Most(
        team.Members.SelectMany(membership => _byPerson[membership.Person], (membership, tribe) => (tribe.Tribe, tribe.Days.And(membership.Term))));

    /// <summary>Whether it is known of a person.</summary>
    public bool Knows(string person) => _byPerson.Contains(person);

    private static IEnumerable<(string Name, Term Days)> Containing(OrganizationGraph graph, TeamDefinition team) => graph.DatedContainersOf(team)
        .Prepend((Container: team, Days: Term.Always))
        .Where(contained => contained.Container.Type == TeamType.Tribe)
        .Select(contained => (contained.Container.Name, contained.Days));
}
