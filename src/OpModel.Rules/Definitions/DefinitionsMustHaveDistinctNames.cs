using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>
/// Finds definitions of one kind with the same id or name, teams that offer one service twice, and a second operating model.
/// </summary>
/// <remarks>
/// Upper and lower case do not tell names apart. Teams of all types are one kind, since data refers to a team by its id alone. People
/// may share a name as long as their ids differ.
/// </remarks>
internal sealed class DefinitionsMustHaveDistinctNames : Rule
{
    public const string Id = "OPM9004";

    private static readonly RuleDescriptor Distinct = new(Id, "Two definitions must not have the same name or id", RuleSeverity.Error, "D5");

    public override RuleDescriptor Descriptor => Distinct;

    /// <summary>Reports an element of a file for which no class can be generated. The compiler alone knows that.</summary>
    /// <param name="element">The element.</param>
    public static Violation ClassIsTaken(Definition element) => new()
    {
        Rule = Distinct,
        Element = element,
        Place = element.Origin,
        Message = $"The project has a class {element.Key} already, so that none can be generated for the {element.Kind} {element.Name}; give the {element.Kind} another id.",
    };

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options) =>
    [
        .. SecondOrganizations(graph),
        .. SameIdOrName(graph.People, namesMayRepeat: true),
        .. SameIdOrName(graph.Roles.Where(role => !role.IsOfLibrary)),
        .. SameIdOrName(graph.ValueStreams),
        .. SameIdOrName(graph.Teams),
        .. SameIdOrName(graph.Objectives),
        .. SameIdOrName(graph.Strategies),
        .. SameIdOrName(graph.Tactics),
        .. SameIdOrName(graph.Scorecards),
        .. SameIdOrName(graph.Budgets),
        .. SameIdOrName(graph.Artifacts),
        .. graph.Teams.SelectMany(OfferedTwice),
    ];

    private IEnumerable<Violation> SecondOrganizations(OrganizationGraph graph) =>
        from second in graph.Organizations.Skip(1)
        let first = graph.Organizations[0]
        select Broken(
            second,
            second.Origin,
            $"{second.Name} is a second operating model beside {first.Name}; keep one of them, the other definitions belong to it.",
            first.Origin);

    private IEnumerable<Violation> SameIdOrName(IEnumerable<Definition> definitions, bool namesMayRepeat = false)
    {
        Dictionary<string, Definition> byId = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, Definition> byName = new(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in definitions)
        {
            if (FirstOf(byId, definition.Id, definition) is { } sameId)
            {
                var message = $"The {definition.Kind} {definition.Name} has the id {definition.Id}, as has the {sameId.Kind} "
                    + $"{sameId.Name}; rename one of them, or give it an id of its own.";
                yield return Broken(definition, definition.Origin, message, sameId.Origin);
            }
            else if (!namesMayRepeat && FirstOf(byName, definition.Name, definition) is { } sameName)
            {
                var message = $"The {definition.Kind} {definition.Name} has the name of the {sameName.Kind} {sameName.Id}; "
                    + "rename one of them.";
                yield return Broken(definition, definition.Origin, message, sameName.Origin);
            }
        }
    }

    private IEnumerable<Violation> OfferedTwice(TeamDefinition team)
    {
        Dictionary<string, ServiceOffer> byService = new(StringComparer.OrdinalIgnoreCase);
        // Offers with dates are one service with prices over time.
        foreach (var offer in team.Provides.Where(offer => offer.From is null && offer.Until is null))
        {
            if (FirstOf(byService, offer.Service, offer) is { } first)
            {
                var message = $"{team.Name} provides {offer.Service} twice; remove one of the two, or rename it.";
                yield return Broken(team, offer.Origin, message, first.Origin);
            }
        }
    }

    /// <summary>What was found before under the same text; nothing where this is the first, which is kept, or the text is blank.</summary>
    private static T? FirstOf<T>(Dictionary<string, T> found, string text, T current)
        where T : class
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (found.TryGetValue(text, out var first))
        {
            return first;
        }

        found.Add(text, current);
        return null;
    }
}
