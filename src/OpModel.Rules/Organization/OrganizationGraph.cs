namespace OpModel.Organization;

/// <summary>An organisation as the rules see it: all definitions, with the look-ups that rules need.</summary>
/// <remarks>
/// Immutable and safe to read from several threads. Elements are ordered by name and then by key, so that nothing that is made
/// from a graph depends on the order of files or references. Look-ups over the whole are made when a rule first asks.
/// </remarks>
public sealed class OrganizationGraph
{
    private readonly Dictionary<string, Definition> _byKey = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _statedNames;
    private readonly Lazy<IReadOnlyList<TeamMembership>> _memberships;
    private readonly Lazy<ILookup<string, TeamMembership>> _membershipsByPerson;
    private readonly Lazy<ILookup<string, TeamMembership>> _membershipsByRole;
    private readonly Lazy<ILookup<string, (TeamDefinition Part, Containment Containment)>> _partsByTeam;
    private readonly Lazy<ILookup<string, (TeamDefinition Team, Alignment Alignment)>> _alignmentsByValueStream;
    private readonly Lazy<ILookup<string, (TeamDefinition Team, ServiceUse Use)>> _usesByProvider;

    /// <summary>Joins definitions to a graph.</summary>
    /// <param name="definitions">All definitions of one organisation, in any order.</param>
    /// <remarks>
    /// A role that a team names and nobody defined is one all the same, of which nothing is known but its name; so is one of which nothing
    /// else is stated. A role of which nothing is stated and that no team names is none. Statements have effect while the people and teams are
    /// there that they are about: who leaves on a day is on no team after it.
    /// </remarks>
    public OrganizationGraph(IEnumerable<Definition> definitions)
        : this([.. Ordered(definitions)], window: null)
    {
    }

    private OrganizationGraph(IReadOnlyList<Definition> stated, Term? window)
    {
        (Stated, Window) = (stated, window);
        var all = EffectiveDates.Of(stated);
        if (window is { } days)
        {
            all = StandingDefinitions.In(all, days);
        }

        Teams = Found(all.OfType<TeamDefinition>());
        Roles = Found(Ordered(RolesIn(all)));
        Organizations = Found(all.OfType<OrganizationDefinition>());
        People = Found(all.OfType<PersonDefinition>());
        ValueStreams = Found(all.OfType<ValueStreamDefinition>());
        Objectives = Found(all.OfType<ObjectiveDefinition>());
        Strategies = Found(all.OfType<StrategyDefinition>());
        Tactics = Found(all.OfType<TacticDefinition>());
        Scorecards = Found(all.OfType<ScorecardDefinition>());
        Budgets = Found(all.OfType<BudgetDefinition>());
        Artifacts = Found(all.OfType<ArtifactDefinition>());
        _memberships = new(() =>
            [.. Teams.SelectMany(team => team.Members.Select(membership => new TeamMembership(team, membership)))]);
        _membershipsByPerson = new(() => Memberships.ToLookup(placed => placed.Membership.Person, StringComparer.Ordinal));
        _membershipsByRole = new(() => Memberships.ToLookup(placed => placed.Membership.Role, StringComparer.Ordinal));
        _partsByTeam = new(() => Teams
            .SelectMany(team => team.PartOf.Select(containment => (Part: team, Containment: containment)))
            .ToLookup(contained => contained.Containment.Team, StringComparer.Ordinal));
        _alignmentsByValueStream = new(() => Teams
            .SelectMany(team => team.AlignedTo.Select(alignment => (Team: team, Alignment: alignment)))
            .ToLookup(aligned => aligned.Alignment.ValueStream, StringComparer.Ordinal));
        _usesByProvider = new(() => Teams
            .SelectMany(team => team.Consumes.Select(use => (Team: team, Use: use)))
            .ToLookup(used => used.Use.Provider, StringComparer.Ordinal));
        _statedNames = new(() => Stated
            .GroupBy(definition => definition.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Name, StringComparer.Ordinal));
    }

    /// <summary>The organisation itself; one, unless somebody stated several or none.</summary>
    public IReadOnlyList<OrganizationDefinition> Organizations { get; }

    /// <summary>All people.</summary>
    public IReadOnlyList<PersonDefinition> People { get; }

    /// <summary>The roles of which something is stated, those of the library among them, and those that a team names.</summary>
    public IReadOnlyList<RoleDefinition> Roles { get; }

    /// <summary>All teams.</summary>
    public IReadOnlyList<TeamDefinition> Teams { get; }

    /// <summary>All value streams.</summary>
    public IReadOnlyList<ValueStreamDefinition> ValueStreams { get; }

    /// <summary>All objectives, of whatever level.</summary>
    public IReadOnlyList<ObjectiveDefinition> Objectives { get; }

    /// <summary>All strategies.</summary>
    public IReadOnlyList<StrategyDefinition> Strategies { get; }

    /// <summary>All tactics.</summary>
    public IReadOnlyList<TacticDefinition> Tactics { get; }

    /// <summary>All scorecards.</summary>
    public IReadOnlyList<ScorecardDefinition> Scorecards { get; }

    /// <summary>All budgets.</summary>
    public IReadOnlyList<BudgetDefinition> Budgets { get; }

    /// <summary>All artifacts.</summary>
    public IReadOnlyList<ArtifactDefinition> Artifacts { get; }

    /// <summary>The element at which is reported what has no element of its own; nothing where no organisation is stated.</summary>
    public OrganizationDefinition? Organization => Organizations.Count > 0 ? Organizations[0] : null;

    /// <summary>All memberships on all teams, team by team.</summary>
    public IReadOnlyList<TeamMembership> Memberships => _memberships.Value;

    /// <summary>All elements, kind by kind.</summary>
    public IEnumerable<Definition> Definitions =>
        Organizations.Concat<Definition>(People).Concat(Roles).Concat(Teams).Concat(ValueStreams).Concat(Objectives)
            .Concat(Strategies).Concat(Tactics).Concat(Scorecards).Concat(Budgets).Concat(Artifacts);

    /// <summary>The definitions as they were stated, in order, whatever days the graph is about.</summary>
    internal IReadOnlyList<Definition> Stated { get; }

    /// <summary>The days that the graph is about; nothing where it is about all of them.</summary>
    internal Term? Window { get; }

    /// <summary>The organisation as it stands on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>What holds on that day and who and what is there; undated statements about others are left out.</returns>
    public OrganizationGraph AsOf(IsoDate day) => During(day, day);

    /// <summary>The organisation as it stands in the course of some days.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, itself included.</param>
    /// <returns>
    /// What holds on some of the days, with its own dates, and who and what is there on some of them. Of a graph that is about certain days
    /// already, the same as of the graph that it was made from.
    /// </returns>
    public OrganizationGraph During(IsoDate first, IsoDate last) => new(Stated, new Term(first, last));

    /// <summary>Finds an element of any kind.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The first element of that key, or <see langword="null"/>.</returns>
    public Definition? Find(string key) => _byKey.TryGetValue(key, out var found) ? found : null;

    /// <summary>Finds a person.</summary>
    /// <param name="key">The person's key.</param>
    /// <returns>The first person of that key, or <see langword="null"/>.</returns>
    public PersonDefinition? FindPerson(string key) => Find(key) as PersonDefinition;

    /// <summary>Finds a role.</summary>
    /// <param name="key">The role's key.</param>
    /// <returns>The first role of that key, or <see langword="null"/>.</returns>
    public RoleDefinition? FindRole(string key) => Find(key) as RoleDefinition;

    /// <summary>Finds a team.</summary>
    /// <param name="key">The team's key.</param>
    /// <returns>The first team of that key, or <see langword="null"/>.</returns>
    public TeamDefinition? FindTeam(string key) => Find(key) as TeamDefinition;

    /// <summary>Finds a value stream.</summary>
    /// <param name="key">The value stream's key.</param>
    /// <returns>The first value stream of that key, or <see langword="null"/>.</returns>
    public ValueStreamDefinition? FindValueStream(string key) => Find(key) as ValueStreamDefinition;

    /// <summary>The name of an element of any kind, whether defined or only referred to.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The name, such as <c>Checkout</c>, also of who is not there on the days at hand; the key where it is not defined.</returns>
    public string NameOf(string key) => Find(key)?.Name ?? (_statedNames.Value.TryGetValue(key, out var name) ? name : key);

    /// <summary>The name of a person, whether defined or only named by a membership.</summary>
    /// <param name="key">The person's key.</param>
    /// <returns>The name, such as <c>Ada Lovelace</c>; the key where the person is not defined.</returns>
    public string NameOfPerson(string key) => NameOf(key);

    /// <summary>The name of a role in a sentence, whether it was defined or only named by a membership.</summary>
    /// <param name="key">The role's key.</param>
    /// <returns>The name, such as <c>product owner</c>.</returns>
    public string NameOfRole(string key) => FindRole(key)?.Name ?? RoleDefinition.NameFromType(key);

    /// <summary>All memberships of one person on all teams, team by team.</summary>
    /// <param name="person">The person's key.</param>
    /// <returns>The memberships, each with its team.</returns>
    public IEnumerable<TeamMembership> MembershipsOf(string person) => _membershipsByPerson.Value[person];

    /// <summary>All memberships in one role on all teams, team by team.</summary>
    /// <param name="role">The role's key.</param>
    /// <returns>The memberships, each with its team.</returns>
    public IEnumerable<TeamMembership> MembershipsIn(string role) => _membershipsByRole.Value[role];

    /// <summary>The teams that are stated to be part of a team: the squads of a tribe.</summary>
    /// <param name="team">The key of the containing team.</param>
    /// <returns>The teams, each once, not the parts of those in turn.</returns>
    public IEnumerable<TeamDefinition> PartsOf(string team) => Once(ContainmentsIn(team).Select(contained => contained.Part));

    /// <summary>The teams that contain a team, and those that contain them in turn on a day on which they do.</summary>
    /// <param name="team">The team.</param>
    /// <returns>Each of them once, the nearer ones first; the team itself only where it is contained in a circle.</returns>
    public IReadOnlyList<TeamDefinition> ContainersOf(TeamDefinition team) => [.. Once(DatedContainersOf(team).Select(contained => contained.Container))];

    /// <summary>
    /// The teams that contain a team, directly or over others, the nearer ones first, each with days on which they do; several times where these
    /// days are apart.
    /// </summary>
    internal IReadOnlyList<(TeamDefinition Container, Term Days)> DatedContainersOf(TeamDefinition team)
    {
        List<(TeamDefinition Container, Term Days)> containers = [];
        TermsByKey known = new();
        var (open, days) = (team, Term.Always);
        for (var next = 0; ; next++)
        {
            foreach (var containment in open.PartOf)
            {
                var contained = containment.Term.And(days);
                if (FindTeam(containment.Team) is { } container && known.Add(container.Key, contained))
                {
                    containers.Add((container, contained));
                }
            }

            if (next == containers.Count)
            {
                return containers;
            }

            (open, days) = containers[next];
        }
    }

    /// <summary>The teams that are stated to be part of a team, each with the statement.</summary>
    internal IEnumerable<(TeamDefinition Part, Containment Containment)> ContainmentsIn(string team) => _partsByTeam.Value[team];

    /// <summary>The alignments to a value stream, each with its team, team by team.</summary>
    internal IEnumerable<(TeamDefinition Team, Alignment Alignment)> AlignmentsTo(string valueStream) => _alignmentsByValueStream.Value[valueStream];

    /// <summary>The uses of services that a team provides, each with the team that consumes, team by team.</summary>
    internal IEnumerable<(TeamDefinition Team, ServiceUse Use)> UsesOf(string provider) => _usesByProvider.Value[provider];

    private static IEnumerable<RoleDefinition> RolesIn(IReadOnlyList<Definition> definitions)
    {
        HashSet<string> named = new(
            definitions.OfType<TeamDefinition>().SelectMany(team => team.Members.Select(membership => membership.Role)),
            StringComparer.Ordinal);
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (var role in definitions.OfType<RoleDefinition>())
        {
            if (role.StatesSomething)
            {
                named.Remove(role.Key);
                yield return role;
            }

            names[role.Key] = role.Name;
        }

        foreach (var key in named)
        {
            var name = names.TryGetValue(key, out var stated) ? stated : RoleDefinition.NameFromType(key);
            yield return new() { Key = key, Name = name, IsNamedOnly = true };
        }
    }

    private static IEnumerable<TDefinition> Ordered<TDefinition>(IEnumerable<TDefinition> definitions)
        where TDefinition : Definition
        => definitions
            .OrderBy(definition => definition.Name, StringComparer.Ordinal)
            .ThenBy(definition => definition.Key, StringComparer.Ordinal);

    private static IEnumerable<TeamDefinition> Once(IEnumerable<TeamDefinition> teams)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return teams.Where(team => seen.Add(team.Key));
    }

    /// <summary>Makes the elements of one kind to be found; of two with one key, the first.</summary>
    private List<TDefinition> Found<TDefinition>(IEnumerable<TDefinition> definitions)
        where TDefinition : Definition
    {
        List<TDefinition> ordered = [.. definitions];
        foreach (var definition in ordered)
        {
            if (!_byKey.ContainsKey(definition.Key))
            {
                _byKey.Add(definition.Key, definition);
            }
        }

        return ordered;
    }
}
