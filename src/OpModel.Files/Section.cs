using OpModel.Organization;

namespace OpModel.Files;

/// <summary>A section of an organisation file: elements of one kind.</summary>
/// <param name="Key">Its key in the file.</param>
/// <param name="Noun">One of its elements in a message.</param>
/// <param name="Definition">The type of their definitions.</param>
/// <param name="Form">Reads what only this kind of element has; nothing where something that it needs cannot be read.</param>
internal sealed record Section(string Key, string Noun, Type Definition, Func<ElementName, FieldReader, Definition?> Form)
{
    /// <summary>The key of the namespace of the classes.</summary>
    public const string Namespace = "namespace";

    /// <summary>The key by which editors are told of the schema. Readers pass it over.</summary>
    public const string Schema = "$schema";

    /// <summary>All sections, in the order in which they are read.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [
        new("organisation", "organisation", typeof(OrganizationDefinition), DefinitionForms.Organization),
        new("people", "person", typeof(PersonDefinition), DefinitionForms.Person),
        new("roles", "role", typeof(RoleDefinition), DefinitionForms.Role),
        new("value-streams", "value stream", typeof(ValueStreamDefinition), DefinitionForms.ValueStream),
        new("teams", "team", typeof(TeamDefinition), DefinitionForms.Team),
        new("objectives", "objective", typeof(ObjectiveDefinition), DefinitionForms.Objective),
        new("strategies", "strategy", typeof(StrategyDefinition), DefinitionForms.Strategy),
        new("tactics", "tactic", typeof(TacticDefinition), DefinitionForms.Tactic),
        new("scorecards", "scorecard", typeof(ScorecardDefinition), DefinitionForms.Scorecard),
        new("budgets", "budget", typeof(BudgetDefinition), DefinitionForms.Budget),
        new("artifacts", "artifact", typeof(ArtifactDefinition), DefinitionForms.Artifact),
    ];

    /// <summary>Finds a section by its key in the file.</summary>
    public static Section? Find(string key) => All.FirstOrDefault(section => section.Key == key);

    /// <summary>The elements that are to be written, in the order of the sections, then of their names and keys: all but the roles that the library has.</summary>
    public static IEnumerable<Definition> InOrder(IEnumerable<Definition> definitions)
    {
        var byType = definitions.Where(definition => definition is not RoleDefinition { IsOfLibrary: true }).ToLookup(definition => definition.GetType());
        return All.SelectMany(section => byType[section.Definition]
            .OrderBy(definition => definition.Name, StringComparer.Ordinal)
            .ThenBy(definition => definition.Key, StringComparer.Ordinal));
    }

    /// <summary>The elements that have a key of their own, the first of each; and that the others are left out.</summary>
    public static (List<Definition> Elements, List<NotCarried> NotCarried) Once(IEnumerable<Definition> definitions)
    {
        List<Definition> elements = [];
        List<NotCarried> notCarried = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (keys.Add(definition.Key))
            {
                elements.Add(definition);
            }
            else
            {
                notCarried.Add(new(definition, $"the {definition.Kind} {definition.Name} is left out, since another element has the class {definition.Key}; give one of them another id."));
            }
        }

        return (elements, notCarried);
    }

    /// <summary>Reads an element; nothing where something that it needs cannot be read.</summary>
    public Definition? Read(ElementName element, FieldReader fields)
    {
        var definition = Form(element, fields);
        var waivers = fields.Statements("waivers", "rule", StatementForms.Waiver);
        return definition is null ? null : definition with { Id = element.Id, Origin = fields.Origin, Waivers = waivers };
    }

    /// <summary>Whether it holds one element and no list of them.</summary>
    public bool IsOne => Definition == typeof(OrganizationDefinition);

    /// <summary>An element of it, in a message.</summary>
    public string What => $"{("aeiou".Contains(Noun[0]) ? "an" : "a")} {Noun}";

    /// <summary>What elements of a type are, in a message: <c>person</c>.</summary>
    public static string NounOf(Type definition) => All.First(section => section.Definition == definition).Noun;
}
