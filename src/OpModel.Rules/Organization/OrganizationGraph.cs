namespace OpModel.Organization;

/// <summary>An organisation as the rules see it: all definitions, with the look-ups that rules need.</summary>
/// <remarks>
/// Immutable and safe to read from several threads. Elements are ordered by name and then by key, so that nothing that is made
/// from a graph depends on the order of files or references. Look-ups over the whole are made when a rule first asks.
/// </remarks>
public sealed class OrganizationGraph
{
    private readonly Dictionary<string, PersonDefinition> _peopleByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleDefinition> _rolesByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TeamDefinition> _teamsByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueStreamDefinition> _valueStreamsByKey = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, TeamMembership>> _membershipsByPerson;

    /// <summary>Joins definitions to a graph.</summary>
    /// <param name="definitions">All definitions of one organisation, in any order.</param>
    public OrganizationGraph(IEnumerable<Definition> definitions)
    {
        List<OrganizationDefinition> organizations = [];
        List<PersonDefinition> people = [];
        List<RoleDefinition> roles = [];
        List<TeamDefinition> teams = [];
        List<ValueStreamDefinition> valueStreams = [];
        foreach (var definition in definitions
            .OrderBy(definition => definition.Name, StringComparer.Ordinal)
            .ThenBy(definition => definition.Key, StringComparer.Ordinal))
        {
            switch (definition)
            {
                case OrganizationDefinition organization:
                    organizations.Add(organization);
                    break;
                case PersonDefinition person:
                    Add(people, _peopleByKey, person);
                    break;
                case RoleDefinition role:
                    Add(roles, _rolesByKey, role);
                    break;
                case TeamDefinition team:
                    Add(teams, _teamsByKey, team);
                    break;
                case ValueStreamDefinition valueStream:
                    Add(valueStreams, _valueStreamsByKey, valueStream);
                    break;
            }
        }

        Organizations = organizations;
        People = people;
        Roles = roles;
        Teams = teams;
        ValueStreams = valueStreams;
        _membershipsByPerson = new(() => Teams
            .SelectMany(team => team.Members.Select(membership => new TeamMembership(team, membership)))
            .ToLookup(placed => placed.Membership.Person, StringComparer.Ordinal));
    }

    /// <summary>The organisation itself; one, unless somebody stated several or none.</summary>
    public IReadOnlyList<OrganizationDefinition> Organizations { get; }

    /// <summary>All people.</summary>
    public IReadOnlyList<PersonDefinition> People { get; }

    /// <summary>The roles that were defined with more than a name.</summary>
    public IReadOnlyList<RoleDefinition> Roles { get; }

    /// <summary>All teams.</summary>
    public IReadOnlyList<TeamDefinition> Teams { get; }

    /// <summary>All value streams.</summary>
    public IReadOnlyList<ValueStreamDefinition> ValueStreams { get; }

    /// <summary>Finds a person.</summary>
    /// <param name="key">The person's key.</param>
    /// <returns>The first person of that key, or <see langword="null"/>.</returns>
    public PersonDefinition? FindPerson(string key) => Find(_peopleByKey, key);

    /// <summary>Finds a role that was defined with more than a name.</summary>
    /// <param name="key">The role's key.</param>
    /// <returns>The first role of that key, or <see langword="null"/>.</returns>
    public RoleDefinition? FindRole(string key) => Find(_rolesByKey, key);

    /// <summary>Finds a team.</summary>
    /// <param name="key">The team's key.</param>
    /// <returns>The first team of that key, or <see langword="null"/>.</returns>
    public TeamDefinition? FindTeam(string key) => Find(_teamsByKey, key);

    /// <summary>Finds a value stream.</summary>
    /// <param name="key">The value stream's key.</param>
    /// <returns>The first value stream of that key, or <see langword="null"/>.</returns>
    public ValueStreamDefinition? FindValueStream(string key) => Find(_valueStreamsByKey, key);

    /// <summary>The name of a person, whether defined or only named by a membership.</summary>
    /// <param name="key">The person's key.</param>
    /// <returns>The name, such as <c>Ada Lovelace</c>; the key where the person is not defined.</returns>
    public string NameOfPerson(string key) => FindPerson(key)?.Name ?? key;

    /// <summary>The name of a role in a sentence, whether it was defined or only named by a membership.</summary>
    /// <param name="key">The role's key.</param>
    /// <returns>The name, such as <c>product owner</c>.</returns>
    public string NameOfRole(string key) => FindRole(key)?.Name ?? RoleDefinition.NameFromType(key);

    /// <summary>All memberships of one person on all teams, team by team.</summary>
    /// <param name="person">The person's key.</param>
    /// <returns>The memberships, each with its team.</returns>
    public IEnumerable<TeamMembership> MembershipsOf(string person) => _membershipsByPerson.Value[person];

    private static void Add<TDefinition>(List<TDefinition> all, Dictionary<string, TDefinition> byKey, TDefinition definition)
        where TDefinition : Definition
    {
        all.Add(definition);
        if (!byKey.ContainsKey(definition.Key))
        {
            byKey.Add(definition.Key, definition);
        }
    }

    private static TDefinition? Find<TDefinition>(Dictionary<string, TDefinition> byKey, string key)
        where TDefinition : Definition
        => byKey.TryGetValue(key, out var found) ? found : null;
}
