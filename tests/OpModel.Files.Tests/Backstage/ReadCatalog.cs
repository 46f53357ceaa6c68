using OpModel.Organization;

namespace OpModel.Files.Backstage;

/// <summary>A catalogue that was read in a test, beside the roles of the library.</summary>
internal sealed class ReadCatalog
{
    private readonly JoinedOrganization _joined;

    private ReadCatalog(IReadOnlyList<Definition> elsewhere, IReadOnlyList<(string Path, string Text)> files) => _joined = JoinedOrganization.Of(
        [.. Generated.DefinitionsIn_OpModel.Definitions, .. elsewhere],
        [.. files.Select(file => OrganizationImporters.BuiltIn.Parse(
            new(file.Path, file.Text),
            path => files.Where(other => other.Path == path).Select(other => new OrganizationText(other.Path, other.Text)).FirstOrDefault())!)]);

    /// <summary>Reads files.</summary>
    public static ReadCatalog Of(params IReadOnlyList<(string Path, string Text)> files) => new([], files);

    /// <summary>Reads one file, beside what is defined elsewhere.</summary>
    public static ReadCatalog Of(string text, params IReadOnlyList<Definition> elsewhere) => new(elsewhere, [("catalog-info.yaml", text)]);

    /// <summary>All but the roles of the library.</summary>
    public IEnumerable<Definition> Definitions => _joined.Definitions.Where(definition => definition is not RoleDefinition { IsOfLibrary: true });

    public IEnumerable<TeamDefinition> Teams => _joined.Definitions.OfType<TeamDefinition>();

    public IEnumerable<PersonDefinition> People => _joined.Definitions.OfType<PersonDefinition>();

    /// <summary>The problems as a person sees them: <c>file(line,column): message</c>.</summary>
    public IReadOnlyList<string> Problems => [.. _joined.Problems.Select(Text)];

    public IReadOnlyList<string> Notes => [.. _joined.Notes.Select(Text)];

    /// <summary>The team of an id.</summary>
    public TeamDefinition Team(string id) => Teams.Single(team => team.Id == id);

    /// <summary>The person of an id.</summary>
    public PersonDefinition Person(string id) => People.Single(person => person.Id == id);

    /// <summary>Who is on a team: <c>ada: product owner</c>.</summary>
    public IReadOnlyList<string> Members(string team) =>
        [.. Team(team).Members.Select(member => $"{IdOf(member.Person)}: {RoleDefinition.NameFromType(member.Role)}")];

    /// <summary>What contains a team.</summary>
    public IReadOnlyList<string> Containers(string team) => [.. Team(team).PartOf.Select(containment => IdOf(containment.Team))];

    /// <summary>The id of the element of a key.</summary>
    public string IdOf(string key) => _joined.Definitions.Single(definition => definition.Key == key).Id;

    private static string Text(PlacedProblem placed) => $"{placed.Path}({placed.Problem.Place}): {placed.Problem.Message}";
}
