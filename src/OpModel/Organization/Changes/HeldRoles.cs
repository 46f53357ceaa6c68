using OpModel.Checking;
using OpModel.Organization;

namespace OpModel;

/// <summary>Who holds which role on which team and leads which, in one of two organisations.</summary>
internal sealed class HeldRoles
{
    /// <summary>What leading a team is called beside the roles.</summary>
    public const string Lead = "lead";

    private readonly OrganizationGraph _graph;
    private readonly StatementTexts _texts;
    private readonly ILookup<string, (TeamDefinition Team, Leadership Leadership)> _leads;

    public HeldRoles(OrganizationGraph graph, StatementTexts texts)
    {
        (_graph, _texts) = (graph, texts);
        _leads = graph.Teams
            .SelectMany(team => team.Leads.Select(leadership => (Team: team, Leadership: leadership)))
            .ToLookup(led => led.Leadership.Person, StringComparer.Ordinal);
    }

    /// <summary>Whether a person holds the same roles in another organisation, stated in the same order, and leads nothing in either.</summary>
    public bool AreAsIn(HeldRoles other, string person)
    {
        if (_leads.Contains(person) || other._leads.Contains(person))
        {
            return false;
        }

        var (held, heldThere) = (_graph.MembershipsOf(person), other._graph.MembershipsOf(person));
        return held.Count() == heldThere.Count()
            && held.Zip(heldThere).All(pair => pair.First.Team.Key == pair.Second.Team.Key && pair.First.Membership == pair.Second.Membership);
    }

    /// <summary>All of a person's roles and leads in words: <c>engineer of Checkout</c>.</summary>
    public EquatableArray<string> OfPerson(string person) => new(
    [
        .. _graph.MembershipsOf(person).Select(placed => (placed.Team.Name, Role: _graph.NameOfRole(placed.Membership.Role)))
            .Concat(_leads[person].Select(led => (led.Team.Name, Role: Lead)))
            .OrderBy(held => held.Name, StringComparer.Ordinal)
            .Select(held => $"{held.Role} of {held.Name}")
            .Distinct(),
    ]);

    /// <summary>The roles of a person that are held on some teams, in words.</summary>
    public EquatableArray<string> OfPerson(string person, ISet<string> teams) => new(
    [
        .. _graph.MembershipsOf(person)
            .Where(placed => teams.Contains(placed.Team.Key))
            .OrderBy(placed => placed.Team.Name, StringComparer.Ordinal)
            .Select(placed => $"{_graph.NameOfRole(placed.Membership.Role)} of {placed.Team.Name}")
            .Distinct(),
    ]);

    /// <summary>The teams that a person is on.</summary>
    public HashSet<string> TeamsOf(string person) => _graph.MembershipsOf(person).Select(placed => placed.Team.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>The roles that a person holds, each with its memberships from the first to the last.</summary>
    public Dictionary<HeldRole, Membership[]> Memberships(string person) => _graph.MembershipsOf(person)
        .GroupBy(placed => new HeldRole(placed.Team.Key, placed.Membership.Role), placed => placed.Membership)
        .ToDictionary(
            role => role.Key,
            role => role.OrderBy(stated => stated.FirstDay).ThenBy(stated => stated.LastDay).ThenBy(stated => stated.Allocation).ThenBy(stated => stated.LentBy, StringComparer.Ordinal).ToArray());

    /// <summary>The teams that a person leads, each with its dates.</summary>
    public Dictionary<string, EquatableArray<string>> Leads(string person) => _leads[person]
        .GroupBy(led => led.Team.Key, led => led.Leadership, StringComparer.Ordinal)
        .ToDictionary(team => team.Key, team => new EquatableArray<string>([.. team.Select(_texts.Days).OfType<string>().Order(StringComparer.Ordinal)]), StringComparer.Ordinal);

    /// <summary>How much of the working time each of some memberships takes.</summary>
    public static EquatableArray<string> Allocations(Membership[]? stated) =>
        new([.. (stated ?? []).Where(membership => membership.Allocation is not null).Select(membership => $"{membership.Allocation} %")]);

    /// <summary>From when until when each of some memberships is stated, and who lends the person.</summary>
    public EquatableArray<string> Terms(Membership[]? stated) => new(
    [
        .. (stated ?? [])
            .Select(membership => StatementTexts.Joined(", ", _texts.Days(membership), membership.LentBy is { } lender ? $"lent by {_graph.NameOf(lender)}" : null))
            .Where(text => text.Length > 0),
    ]);

    /// <summary>The roles that a person holds.</summary>
    public List<HeldRole> Places(string person) =>
        [.. _graph.MembershipsOf(person).Select(placed => new HeldRole(placed.Team.Key, placed.Membership.Role)).Distinct()];

    /// <summary>Who holds a role.</summary>
    public IEnumerable<string> Holders(HeldRole role) => (_graph.FindTeam(role.Team)?.Members ?? default)
        .Where(membership => membership.Role == role.Role)
        .Select(membership => membership.Person)
        .Distinct(StringComparer.Ordinal);

    /// <summary>How many places are open of a role.</summary>
    public int OpenPlaces(HeldRole role) => Holders(role).Count(person => _graph.FindPerson(person)?.IsUnfilled() is true);

    /// <summary>Whether a person holds a role.</summary>
    public bool Holds(string person, HeldRole role) => Holders(role).Contains(person);

    /// <summary>Finds a team.</summary>
    public TeamDefinition? FindTeam(string key) => _graph.FindTeam(key);

    /// <summary>A role in words: <c>engineer of Checkout</c>.</summary>
    public string NameOf(HeldRole role) => $"{_graph.NameOfRole(role.Role)} of {_graph.NameOf(role.Team)}";
}
