using OpModel.Files.Yaml;

namespace OpModel.Files.Backstage;

/// <summary>A catalogue file of Backstage with any number of entities.</summary>
internal sealed class BackstageFile : IOrganizationSource
{
    private readonly YamlProblems _problems = new();
    private readonly List<FileProblem> _notes = [];
    private readonly List<BackstageEntity> _entities;

    public BackstageFile(OrganizationText file, Func<string, OrganizationText?> find)
    {
        Path = file.Path;
        EntityValues values = new(_problems, _notes);
        EntityReader reader = new(file, values);
        _entities = reader.ReadAll();
        Elements = reader.Elements;
        foreach (var location in _entities.Where(entity => entity.Kind == EntityKind.Location))
        {
            LocationReading.Read(location, file, find, values);
        }

        if (file.Yaml.Problem is { } problem)
        {
            _problems.Add(problem.Place, problem.Message);
        }
    }

    public string Path { get; }

    public IReadOnlyList<ElementName> Elements { get; }

    public FileReading Read(ElementNames names)
    {
        CatalogReading reading = new(Path, names);
        foreach (var entity in _entities)
        {
            Read(entity, reading);
        }

        return new(reading.Definitions, InOrder(_problems.Found.Concat(reading.Problems)))
        {
            Additions = reading.Additions,
            Notes = InOrder(_notes.Concat(reading.Notes)),
        };
    }

    private static void Read(BackstageEntity entity, CatalogReading reading)
    {
        switch (entity.Kind)
        {
            case EntityKind.Group:
                GroupReading.Read(entity, reading);
                break;
            case EntityKind.User:
                UserReading.Read(entity, reading);
                break;
            case EntityKind.Location:
                break;
            default:
                SoftwareReading.Read(entity, reading);
                break;
        }
    }

    private static List<FileProblem> InOrder(IEnumerable<FileProblem> problems) => [.. problems.Distinct().OrderBy(problem => problem.Place.Start)];
}
