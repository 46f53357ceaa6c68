using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Kubernetes;

/// <summary>A parsed configuration of peribolos, or a part of one.</summary>
internal sealed class PeribolosFile : IOrganizationSource
{
    /// <summary>The key of all organisations.</summary>
    public const string Organizations = "orgs";

    public const string Admins = "admins";
    public const string Members = "members";
    private const string Maintainers = "maintainers";
    private const string Teams = "teams";
    private const string Previously = "previously";

    private const string AddHandle = "add the handle to the members, or take it out of the team.";

    private static readonly string[] OrganizationKeys =
    [
        Admins, Members, Teams, "repos", "billing_email", "company", "email", "name", "description", "location", "has_organization_projects",
        "has_repository_projects", "default_repository_permission", "members_can_create_repositories",
    ];

    private static readonly string[] TeamKeys = [Members, Maintainers, Teams, Previously, "description", "privacy", "repos"];

    private static readonly ElementName Maintainer = ImpliedName.Role("maintainer");

    private readonly GitHubFile _file;
    private readonly List<(YamlScalar At, PersonDefinition Person)> _strangers = [];
    private HashSet<string> _ambiguousTeams = [];

    private PeribolosFile(OrganizationText file)
    {
        _file = new(file.Path);
        if (_file.Root(file, "the configuration") is { } root)
        {
            Read(root);
        }

        Elements = ImpliedDefinitions.NamesOf(_file.Definitions);
    }

    public string Path => _file.Path;

    public IReadOnlyList<ElementName> Elements { get; }

    /// <summary>Whether a file has the members or the teams of one organisation at its top.</summary>
    public static bool IsPart(YamlMap root) =>
        (root[Teams] is YamlMap || root[Members] is YamlList || root[Admins] is YamlList)
        && root.Entries.All(entry => OrganizationKeys.Contains(entry.Key.Text));

    /// <summary>Parses a file. Whatever it holds, nothing is thrown.</summary>
    public static PeribolosFile Parse(OrganizationText file) => new(file);

    /// <summary>In a part, those whom no list of it has may be in another part.</summary>
    public FileReading Read(ElementNames names)
    {
        if (_strangers.Count == 0)
        {
            return _file.Settle(_file.Definitions, names);
        }

        Dictionary<string, PersonDefinition> strangers = new(StringComparer.Ordinal);
        HashSet<string> unknown = new(StringComparer.Ordinal);
        foreach (var (_, person) in _strangers.Where(stranger => !strangers.ContainsKey(stranger.Person.Key)))
        {
            strangers.Add(person.Key, person);
            if (names.FindImplied(ImpliedName.Person(person.Id, person.Name)).Count == 0)
            {
                unknown.Add(person.Key);
            }
        }

        var known = _file.Definitions.Select(definition => References.Replaced(definition, key => unknown.Contains(key) ? null : key));
        var reading = _file.Settle([.. strangers.Values, .. known], names);
        Suggestions suggestions = new(names.Known([typeof(PersonDefinition)]));
        YamlProblems problems = new();
        foreach (var (at, _) in _strangers.Where(stranger => unknown.Contains(stranger.Person.Key)))
        {
            problems.Add(at, $"there is no member \"{at.Text}\"; {suggestions.Mend(at.Text, AddHandle)}");
        }

        return reading with
        {
            Definitions = [.. reading.Definitions.Where(definition => !strangers.ContainsKey(definition.Key))],
            Problems = [.. reading.Problems.Concat(problems.Found).OrderBy(problem => problem.Place.Start)],
        };
    }

    private void Read(YamlMap root)
    {
        if (root[Organizations] is not { } node)
        {
            ReadOrganization(new(_file, name: null), root);
            return;
        }

        _file.TellOtherKeys(root, "the configuration", [Organizations]);
        List<(GitHubOrganization Organization, YamlMap Fields)> all = [];
        foreach (var entry in _file.Map(node, Organizations)?.Entries ?? [])
        {
            if (_file.Map(entry.Value, $"the organisation {entry.Key.Text}") is { } fields)
            {
                all.Add((new(_file, entry.Key.Text), fields));
            }
        }

        _ambiguousTeams = all.Count < 2 ? [] : AmbiguousTeams(all.Select(organization => organization.Fields));
        foreach (var (organization, fields) in all)
        {
            ReadOrganization(organization, fields);
        }
    }

    private void ReadOrganization(GitHubOrganization organization, YamlMap fields)
    {
        _file.TellOtherKeys(fields, organization.What, OrganizationKeys);
        organization.TakeMembers(_file.Texts(fields, Admins, organization.What), _file.Texts(fields, Members, organization.What));
        if (_file.Map(fields[Teams], $"teams of {organization.What}") is { } teams)
        {
            organization.TakeTeamNames(TeamNames(teams));
            ReadTeams(organization, teams, parent: null);
        }
    }

    private void ReadTeams(GitHubOrganization organization, YamlMap teams, TeamDefinition? parent)
    {
        foreach (var entry in teams.Entries)
        {
            var name = entry.Key.Text.Trim();
            if (!ImpliedName.IsPossible(name))
            {
                _file.Problems.Add(entry.Key.Place, $"the team \"{name}\" has neither a letter nor a digit in its name; write one that has.");
            }
            else if (_file.AddTeam(entry.Key.ToNode(), NameOf(organization, name), TeamType.Guild) is { } team)
            {
                ReadTeam(organization, team, name, _file.Map(entry.Value, $"the team {name}") ?? new(entry.Key.Place), parent);
            }
        }
    }

    private void ReadTeam(GitHubOrganization organization, TeamDefinition team, string name, YamlMap fields, TeamDefinition? parent)
    {
        var what = $"the team {name}";
        _file.TellOtherKeys(fields, what, TeamKeys);
        if (fields["privacy"] is { } privacy && privacy is not YamlScalar { Text: "closed" or "secret" })
        {
            _file.Problems.Add(privacy, $"privacy of {what} is neither closed nor secret; write one of them.");
        }

        organization.TakePreviousNames(name, _file.Texts(fields, Previously, what));
        TeamMembers members = new(_file);
        HashSet<string> maintaining = new(StringComparer.OrdinalIgnoreCase);
        foreach (var maintainer in _file.Texts(fields, Maintainers, what))
        {
            Join(maintainer, Maintainer);
            maintaining.Add(maintainer.Text.Trim());
        }

        foreach (var member in _file.Texts(fields, Members, what))
        {
            if (maintaining.Contains(member.Text.Trim()))
            {
                _file.Problems.Add(member, $"{member.Text.Trim()} is both maintainer and member of {what}, which peribolos refuses; keep one.");
            }
            else
            {
                Join(member, ImpliedName.Member);
            }
        }

        _file.Complete(team with { Members = members.All, PartOf = parent is null ? default : new([new() { Team = parent.Key, Origin = _file.At(fields) }]) });
        if (_file.Map(fields[Teams], $"teams of {what}") is { } children)
        {
            ReadTeams(organization, children, team);
        }

        void Join(YamlScalar at, ElementName role)
        {
            var handle = at.Text.Trim();
            if (organization.Has(handle) && _file.Find(handle) is { } person)
            {
                members.Add(at, person, role);
            }
            else if (organization.IsWhole)
            {
                _file.Problems.Add(at, $"{organization.What} has no member \"{handle}\"; {organization.Suggestions.Mend(handle, AddHandle)}");
            }
            else if (ImpliedName.IsPossible(handle))
            {
                var implied = ImpliedName.Person(handle, handle);
                PersonDefinition stranger = new() { Key = implied.Key, Name = handle, Id = handle, Origin = _file.At(at) };
                _strangers.Add((at, stranger));
                members.Add(at, stranger, role);
            }
        }
    }

    /// <summary>What a team is called; where several organisations have one of that name, with its organisation as GitHub writes it.</summary>
    private ElementName NameOf(GitHubOrganization organization, string name)
    {
        var element = ImpliedName.Team(name);
        return _ambiguousTeams.Contains(element.Key) ? ImpliedName.Team($"{organization.Name}/{name}") : element;
    }

    private static HashSet<string> AmbiguousTeams(IEnumerable<YamlMap> organizations) => new(
        organizations
            .Select(fields => TeamNames(fields[Teams] as YamlMap).Select(name => ImpliedName.Team(name.Text).Key))
            .SelectMany(keys => keys.Distinct(StringComparer.OrdinalIgnoreCase))
            .GroupBy(key => key, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Skip(1).Any())
            .Select(same => same.Key),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of teams and of those within them.</summary>
    private static IEnumerable<YamlKey> TeamNames(YamlMap? teams) =>
        (teams?.Entries ?? []).SelectMany(entry => TeamNames((entry.Value as YamlMap)?[Teams] as YamlMap).Prepend(entry.Key));
}
