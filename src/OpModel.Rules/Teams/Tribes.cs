using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Which tribes people are in: those that contain a squad that they are on.</summary>
internal sealed class Tribes
{
    private readonly ILookup<string, string> _byPerson;

    private Tribes(ILookup<string, string> byPerson) => _byPerson = byPerson;

    public static Tribes Of(OrganizationGraph graph) => new(
        graph.Teams
            .Where(team => team.Type == TeamType.Squad || team.Type == TeamType.Tribe)
            .SelectMany(team => Containing(graph, team).SelectMany(tribe => team.Members.Select(membership => (membership.Person, Tribe: tribe.Name))))
            .Distinct()
            .ToLookup(member => member.Person, member => member.Tribe, StringComparer.Ordinal));

    /// <summary>The names of the tribes that the members of a team are in, in the order of the alphabet.</summary>
    public IReadOnlyList<string> OfMembers(TeamDefinition team) =>
    [
        .. team.Members
            .SelectMany(membership => _byPerson[membership.Person])
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal),
    ];

    /// <summary>Whether it is known of a person.</summary>
    public bool Knows(string person) => _byPerson.Contains(person);

    private static IEnumerable<TeamDefinition> Containing(OrganizationGraph graph, TeamDefinition team) =>
        graph.ContainersOf(team).Prepend(team).Where(container => container.Type == TeamType.Tribe);
}
