using OpModel.Checking;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Kubernetes;

/// <summary>Gathers what a file says of people who are known by their handles on GitHub, and of their teams.</summary>
/// <param name="path">The file.</param>
internal sealed class GitHubFile(string path)
{
    private readonly Dictionary<string, PersonDefinition> _people = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TeamDefinition> _teams = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RoleDefinition> _roles = new(StringComparer.Ordinal);

    public string Path { get; } = path;

    public YamlProblems Problems { get; } = new();

    public YamlProblems Notes { get; } = YamlProblems.OfNotes();

    /// <summary>All that was gathered.</summary>
    public IEnumerable<Definition> Definitions => [.. _people.Values, .. _teams.Values, .. _roles.Values];

    /// <summary>The keys with values that a file holds; nothing where it holds something else, which is a problem.</summary>
    public YamlMap? Root(OrganizationText file, string what)
    {
        var document = file.Yaml.AsDocument();
        if (document.Problem is { } problem)
        {
            Problems.Add(problem.Place, problem.Message);
        }

        return Map(document.Root, what);
    }

    /// <summary>The person of a handle; upper and lower case are the same.</summary>
    public PersonDefinition? Find(string handle) => _people.TryGetValue(handle, out var person) ? person : null;

    /// <summary>Takes a person; nothing where the handle cannot be one, which is a problem.</summary>
    /// <param name="at">Where the person stands.</param>
    /// <param name="handle">The handle.</param>
    /// <param name="name">What the person is called; nothing where it is not stated.</param>
    public PersonDefinition? Person(YamlNode at, string handle, string? name)
    {
        if (!ImpliedName.IsPossible(handle))
        {
            Problems.Add(at, $"\"{handle}\" is no handle, since it has neither a letter nor a digit; correct it.");
            return null;
        }

        if (Find(handle) is not { } person)
        {
            var element = ImpliedName.Person(handle, name ?? handle);
            person = new() { Key = element.Key, Name = element.Name, Id = handle, Origin = At(at) };
        }
        else if (name is not null && person.Name == person.Id)
        {
            person = person with { Name = name };
        }
        else if (name is not null && person.Name != name)
        {
            var line = ((FileOrigin)person.Origin).Place.Line;
            Problems.Add(at, $"{handle} is called \"{name}\" here and \"{person.Name}\" on line {line}; a person has one name.");
        }

        _people[handle] = person;
        return person;
    }

    /// <summary>Adds a team; nothing where its name is that of another one, which is a problem.</summary>
    public TeamDefinition? AddTeam(YamlNode at, ElementName name, TeamType type)
    {
        if (_teams.TryGetValue(name.Key, out var before))
        {
            Problems.Add(at, $"the team \"{name.Name}\" stands on line {((FileOrigin)before.Origin).Place.Line} already; rename one of the two.");
            return null;
        }

        TeamDefinition team = new() { Key = name.Key, Name = name.Name, Id = name.Id, Type = type, Origin = At(at) };
        _teams.Add(team.Key, team);
        return team;
    }

    /// <summary>Puts a team of which more is known in the place of what it was.</summary>
    public void Complete(TeamDefinition team) => _teams[team.Key] = team;

    /// <summary>Takes the role that a member of a team holds.</summary>
    public void Role(YamlNode at, ElementName role)
    {
        if (!_roles.ContainsKey(role.Key))
        {
            _roles.Add(role.Key, new() { Key = role.Key, Name = role.Name, Id = role.Id, Origin = At(at) });
        }
    }

    /// <summary>Reads what was gathered against the names of all.</summary>
    /// <param name="definitions">What was gathered, or what is left of it.</param>
    /// <param name="names">All elements of the organisation.</param>
    public FileReading Settle(IEnumerable<Definition> definitions, ElementNames names)
    {
        var reading = ImpliedDefinitions.Settle([.. definitions], names);
        return reading with
        {
            Problems = [.. Problems.Found.Concat(reading.Problems).OrderBy(problem => problem.Place.Start)],
            Notes = [.. Notes.Found.Concat(reading.Notes).OrderBy(note => note.Place.Start)],
        };
    }

    public FileOrigin At(YamlNode node) => new(Path, node.Place);

    /// <summary>The texts of a list, each with its place; none where there is nothing.</summary>
    public IReadOnlyList<YamlScalar> Texts(YamlMap map, string key, string what)
    {
        List<YamlScalar> texts = [];
        foreach (var item in Items(map, key, what))
        {
            if (Problems.Text(item, $"an entry of {key} of {what}") is not null)
            {
                texts.Add((YamlScalar)item);
            }
        }

        return texts;
    }

    /// <summary>The entries of a list; none where there is nothing.</summary>
    public IReadOnlyList<YamlNode> Items(YamlMap map, string key, string what) =>
        map[key] is null or YamlScalar { IsNothing: true } ? [] : Problems.List(map[key]!, $"{key} of {what}")?.Items ?? [];

    /// <summary>Keys with values; nothing where there is nothing.</summary>
    public YamlMap? Map(YamlNode? node, string what) => node is null or YamlScalar { IsNothing: true } ? null : Problems.Map(node, what);

    /// <summary>Tells the keys that mean nothing here: those that are nearly a known one as problems, others as passed over.</summary>
    public void TellOtherKeys(YamlMap map, string what, IReadOnlyList<string> known)
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key.Text)))
        {
            if (NearestName.Find(entry.Key.Text, known) is { } nearest)
            {
                Problems.Add(entry.Key.Place, $"{what} has no key \"{entry.Key.Text}\"; {YamlProblems.DidYouMean(nearest)}");
            }
            else
            {
                Notes.Add(entry.Key.Place, $"the key \"{entry.Key.Text}\" of {what} is passed over.");
            }
        }
    }
}
