using OpModel.Organization;

namespace OpModel;

/// <summary>The elements of a model by their keys, joined to one another.</summary>
internal sealed class OperatingModelParts
{
    private readonly List<DefinitionError> _errors;

    private OperatingModelParts(OrganizationGraph graph, List<DefinitionError> errors)
    {
        _errors = errors;
        People = ByKey(graph.People, person => new Person(person));
        Teams = ByKey(graph.Teams, team => new Team(team));
        ValueStreams = ByKey(graph.ValueStreams, valueStream => new ValueStream(valueStream));
    }

    public Dictionary<string, Person> People { get; }

    public Dictionary<string, Team> Teams { get; }

    public Dictionary<string, ValueStream> ValueStreams { get; }

    /// <summary>Makes the elements of a graph; what cannot be joined goes to the errors.</summary>
    public static OperatingModelParts Join(OrganizationGraph graph, List<DefinitionError> errors)
    {
        var parts = new OperatingModelParts(graph, errors);
        foreach (var definition in graph.Teams)
        {
            var team = parts.Teams[definition.Key];
            team.Members = [.. parts.Members(graph, definition, team)];
            team.ValueStreams = [.. parts.Resolve(definition, definition.AlignedTo.Select(alignment => alignment.ValueStream).Distinct(), parts.ValueStreams, "value stream")];
            team.Provides = [.. definition.Provides.Select(offer => Offer(team, offer))];
        }

        // Services are used by teams that may stand before their providers, so uses are joined last.
        foreach (var definition in graph.Teams)
        {
            parts.Teams[definition.Key].Consumes = [.. definition.Consumes.Select(use => parts.Use(definition, use)).OfType<Service>()];
        }

        var teams = graph.Teams.Select(team => parts.Teams[team.Key]).Distinct().ToList();
        var memberships = teams.SelectMany(team => team.Members).ToLookup(member => member.Person);
        foreach (var person in parts.People.Values)
        {
            person.Memberships = [.. memberships[person]];
        }

        var alignments = teams.SelectMany(team => team.ValueStreams, (team, valueStream) => (team, valueStream)).ToLookup(pair => pair.valueStream, pair => pair.team);
        foreach (var (key, valueStream) in parts.ValueStreams)
        {
            valueStream.Teams = [.. alignments[valueStream]];
            JoinSteps(graph, key, valueStream);
        }

        return parts;
    }

    private static void JoinSteps(OrganizationGraph graph, string key, ValueStream valueStream)
    {
        var alignments = graph.AlignmentsTo(key).ToLookup(aligned => aligned.Team.Key, aligned => aligned.Alignment, StringComparer.Ordinal);
        foreach (var step in valueStream.Steps)
        {
            step.Teams = [.. valueStream.Teams.Where(team => alignments[team.Key].Any(alignment => alignment.Serves(step.Name)))];
        }
    }

    private Dictionary<string, TElement> ByKey<TDefinition, TElement>(IEnumerable<TDefinition> definitions, Func<TDefinition, TElement> make)
        where TDefinition : Definition
    {
        Dictionary<string, TElement> byKey = new(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (!byKey.TryAdd(definition.Key, make(definition)))
            {
                _errors.Add(new(definition.Name, $"Two {definition.Kind} definitions have the key \"{definition.Key}\"; give each a key of its own."));
            }
        }

        return byKey;
    }

    private IEnumerable<TeamAssignment> Members(OrganizationGraph graph, TeamDefinition definition, Team team)
    {
        foreach (var membership in definition.Members)
        {
            if (Resolve(definition, [membership.Person], People, "person").FirstOrDefault() is { } person)
            {
                yield return new(
                    team, person, graph.NameOfRole(membership.Role), membership.Allocation, membership.From.ToLocalDate(), membership.Until.ToLocalDate());
            }
        }
    }

    private IEnumerable<TElement> Resolve<TElement>(
        TeamDefinition team, IEnumerable<string> keys, Dictionary<string, TElement> byKey, string kind)
    {
        foreach (var key in keys)
        {
            if (byKey.TryGetValue(key, out var element))
            {
                yield return element;
            }
            else
            {
                _errors.Add(new(team.Name, $"{team.Name} refers to the {kind} \"{key}\", which is not defined; define it or remove the reference."));
            }
        }
    }

    // A price that does not parse is a violation of OPM5010, in the compiler and in Check alike, and no reason to have no model.
    private static Service Offer(Team team, ServiceOffer offer) =>
        new(team, offer.Service, offer.Unit, Amount(offer.Price), Amount(offer.Benchmark));

    private static Money? Amount(string? text) => Money.TryParse(text, out var amount) ? amount : null;

    private Service? Use(TeamDefinition definition, ServiceUse use) =>
        Resolve(definition, [use.Provider], Teams, "team").FirstOrDefault()?.Provides.FirstOrDefault(service => service.Name == use.Service);
}
