using OpModel.Checking;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Kubernetes;

/// <summary>A parsed <c>sigs.yaml</c>.</summary>
internal sealed class SigsFile : IOrganizationSource
{
    private const string TheFile = "the list of groups";

    private static readonly string[] GroupKeys =
    [
        "dir", "prefix", "name", "mission_statement", "charter_link", "stakeholder_sigs", "label", "leadership", "meetings", "contact", "subprojects", "keps",
    ];

    private static readonly string[] LeadershipKeys = ["chairs", "tech_leads", "emeritus_leads"];

    private static readonly string[] PersonKeys = ["github", "name", "company", "email"];

    private static readonly string[] SubprojectKeys = ["name", "description", "contact", "owners", "meetings"];

    private static readonly ElementName Chair = ImpliedName.Role("chair");
    private static readonly ElementName TechLead = ImpliedName.Role("tech lead");
    private static readonly ElementName Owner = ImpliedName.Role("owner");

    private readonly GitHubFile _file;
    private readonly List<CommunityGroup> _groups = [];
    private readonly Lazy<Dictionary<string, string>> _sigs;
    private readonly Lazy<Suggestions> _sigSuggestions;
    private YamlNode? _firstOwnersFile;
    private int _ownersFiles;

    private SigsFile(OrganizationText file)
    {
        _file = new(file.Path);
        _sigs = new(TeamsOfSigs);
        _sigSuggestions = new(() => new(_sigs.Value.Keys));
        if (_file.Root(file, TheFile) is { } root)
        {
            Read(root);
        }

        Elements = ImpliedDefinitions.NamesOf(_file.Definitions);
    }

    public string Path => _file.Path;

    public IReadOnlyList<ElementName> Elements { get; }

    /// <summary>Parses a file. Whatever it holds, nothing is thrown.</summary>
    public static SigsFile Parse(OrganizationText file) => new(file);

    public FileReading Read(ElementNames names) => _file.Settle(_file.Definitions, names);

    private void Read(YamlMap root)
    {
        _file.TellOtherKeys(root, TheFile, [.. GroupKind.All.Select(kind => kind.Key)]);
        foreach (var kind in GroupKind.All)
        {
            foreach (var item in _file.Items(root, kind.Key, TheFile))
            {
                if (_file.Problems.Map(item, $"an entry of {kind.Key}") is { } fields)
                {
                    Declare(kind, fields);
                }
            }
        }

        foreach (var group in _groups)
        {
            ReadGroup(group);
        }

        ReadSubprojects();
        if (_firstOwnersFile is not null)
        {
            var files = Words.Count(_ownersFiles, "OWNERS file is", "OWNERS files are");
            _file.Notes.Add(_firstOwnersFile.Place, $"{files} not read, so whom they name is on no subproject.");
        }
    }

    private void Declare(GroupKind kind, YamlMap fields)
    {
        if (Name(fields, $"an entry of {kind.Key}") is not { } name)
        {
            return;
        }

        _file.TellOtherKeys(fields, kind.Called(name), GroupKeys);
        var id = fields["dir"] is { } dir ? _file.Problems.Text(dir, $"dir of {kind.Called(name)}") : null;
        if (_file.AddTeam(fields, ImpliedName.Team(kind.Called(name), ImpliedName.IsPossible(id ?? "") ? id : null), kind.Type) is { } team)
        {
            _groups.Add(new(kind, name, team, fields));
        }
    }

    private string? Name(YamlMap fields, string what)
    {
        if (fields["name"] is not { } node)
        {
            _file.Problems.Add(fields, $"{what} has no name; add the key \"name\".");
            return null;
        }

        var name = _file.Problems.Text(node, $"the name of {what}")?.Trim();
        if (name is null || ImpliedName.IsPossible(name))
        {
            return name;
        }

        _file.Problems.Add(node, $"the name of {what} is \"{name}\", which has neither a letter nor a digit; write a name that has.");
        return null;
    }

    private void ReadGroup(CommunityGroup group)
    {
        TeamMembers members = new(_file);
        Dictionary<string, Leadership> leads = new(StringComparer.Ordinal);
        if (_file.Map(group.Fields["leadership"], $"leadership of {group.Team.Name}") is { } leadership)
        {
            // Of the leads, those emeritus are no more, and may have left.
            _file.TellOtherKeys(leadership, $"leadership of {group.Team.Name}", LeadershipKeys);
            ReadLeaders("chairs", Chair);
            ReadLeaders("tech_leads", TechLead);

            void ReadLeaders(string key, ElementName role)
            {
                foreach (var item in _file.Items(leadership, key, group.Team.Name))
                {
                    if (Person(item, $"an entry of {key} of {group.Team.Name}") is not { } person)
                    {
                        continue;
                    }

                    members.Add(item, person, role);
                    if (!leads.ContainsKey(person.Key))
                    {
                        leads.Add(person.Key, new() { Person = person.Key, Origin = _file.At(item) });
                    }
                }
            }
        }

        _file.Complete(group.Team with { Members = members.All, Leads = new([.. leads.Values]), Interactions = new([.. Stakeholders(group)]) });
    }

    /// <summary>A person as an entry with a handle and a name, or as a handle alone.</summary>
    private PersonDefinition? Person(YamlNode item, string what)
    {
        if (FieldReader.MapOf(item, "github", what, _file.Problems) is not { } fields)
        {
            return null;
        }

        _file.TellOtherKeys(fields, what, PersonKeys);
        if (fields["github"] is not { } handleNode)
        {
            _file.Problems.Add(fields, $"{what} has no handle; add the key \"github\".");
            return null;
        }

        var name = fields["name"] is { } nameNode ? _file.Problems.Text(nameNode, $"the name of {what}")?.Trim() : null;
        return _file.Problems.Text(handleNode, $"github of {what}")?.Trim() is { } handle ? _file.Person(fields, handle, name) : null;
    }

    /// <summary>The groups in whose fields a working group works: with each of them for as long as it lasts.</summary>
    private IEnumerable<TeamInteraction> Stakeholders(CommunityGroup group)
    {
        foreach (var stakeholder in _file.Texts(group.Fields, "stakeholder_sigs", group.Team.Name))
        {
            var name = stakeholder.Text.Trim();
            if (_sigs.Value.TryGetValue(name, out var team))
            {
                yield return new() { Team = team, Mode = InteractionMode.Collaboration, Origin = _file.At(stakeholder) };
            }
            else
            {
                _file.Problems.Add(stakeholder, $"there is no SIG \"{name}\"; {_sigSuggestions.Value.Mend(name, "add it to sigs, or take it out here.")}");
            }
        }
    }

    private Dictionary<string, string> TeamsOfSigs()
    {
        Dictionary<string, string> teams = new(StringComparer.OrdinalIgnoreCase);
        foreach (var group in _groups.Where(group => group.Kind == GroupKind.Sig))
        {
            teams[group.Name] = group.Team.Key;
        }

        return teams;
    }

    /// <summary>Subprojects are called by their names; those of one name, by that of their group too.</summary>
    private void ReadSubprojects()
    {
        List<(CommunityGroup Group, YamlMap Fields, ElementName Name)> all = [];
        foreach (var group in _groups)
        {
            var what = $"a subproject of {group.Team.Name}";
            foreach (var item in _file.Items(group.Fields, "subprojects", group.Team.Name))
            {
                if (_file.Problems.Map(item, what) is { } fields && Name(fields, what) is { } name)
                {
                    _file.TellOtherKeys(fields, $"the subproject {name}", SubprojectKeys);
                    all.Add((group, fields, ImpliedName.Team(name)));
                }
            }
        }

        HashSet<string> ambiguous = new(_groups.Select(group => group.Team.Key), StringComparer.OrdinalIgnoreCase);
        ambiguous.UnionWith(all
            .GroupBy(project => project.Name.Key, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Select(project => project.Group.Team.Key).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(same => same.Key));
        foreach (var (group, fields, name) in all)
        {
            var called = ambiguous.Contains(name.Key) ? ImpliedName.Team($"{name.Name} ({group.Team.Name})", $"{group.Team.Id}-{name.Id}") : name;
            ReadSubproject(group, fields, called);
        }
    }

    private void ReadSubproject(CommunityGroup group, YamlMap fields, ElementName name)
    {
        if (_file.AddTeam(fields, name, TeamType.Squad) is not { } team)
        {
            return;
        }

        TeamMembers members = new(_file);
        foreach (var owner in _file.Texts(fields, "owners", $"the subproject {name.Name}"))
        {
            if (owner.Text.Contains("://"))
            {
                _firstOwnersFile ??= owner;
                _ownersFiles++;
            }
            else if (_file.Person(owner, owner.Text.Trim(), name: null) is { } person)
            {
                members.Add(owner, person, Owner);
            }
        }

        _file.Complete(team with { Members = members.All, PartOf = new([new() { Team = group.Team.Key, Origin = _file.At(fields) }]) });
    }
}
