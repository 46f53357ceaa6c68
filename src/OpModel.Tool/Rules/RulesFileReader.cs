using OneOf;
using OpModel.Chargeback;
using OpModel.Files;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Tool.Rules;

/// <summary>Reads rules files: the organisation's teams, how the bill is read, where its lines go, how shared cost is split.</summary>
internal sealed class RulesFileReader
{
    private static readonly YamlLimits Limits = new(Depth: 16, Length: 1024 * 1024);

    private readonly string _name;
    private readonly YamlProblems _problems = new();
    private readonly IReadOnlyList<TeamEntry>? _known;

    private RulesFileReader(string name, IReadOnlyList<TeamEntry>? known) => (_name, _known) = (name, known);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="known">The teams of the organisation, where it is stated elsewhere; then the file need not name it or them.</param>
    public static OneOf<RulesFile, IReadOnlyList<InputProblem>> ReadFile(string path, IReadOnlyList<TeamEntry>? known = null) =>
        TextInput.Read(path, Limits.Length).Match(text => Read(text, path, known), problem => (InputProblem[])[problem]);

    /// <summary>Reads YAML, or JSON.</summary>
    /// <param name="text">The content of a rules file.</param>
    /// <param name="name">What to call the file in messages.</param>
    /// <param name="known">The teams of the organisation, where it is stated elsewhere; then the file need not name it or them.</param>
    /// <returns>The rules, or everything that is wrong with them.</returns>
    public static OneOf<RulesFile, IReadOnlyList<InputProblem>> Read(string text, string name, IReadOnlyList<TeamEntry>? known = null) =>
        YamlDocument.Read(text, Limits) switch
        {
            { Root: { } root } => new RulesFileReader(name, known).Read(root),
            { Problem: { } problem } => (InputProblem[])[TextInput.Named(name, problem)],
            _ => Refuse(name, "the rules file is empty; begin with the key organisation."),
        };

    private static OneOf<RulesFile, IReadOnlyList<InputProblem>> Refuse(string path, string message) =>
        (InputProblem[])[new InputProblem(path, null, null, message)];

    private OneOf<RulesFile, IReadOnlyList<InputProblem>> Read(YamlNode root)
    {
        if (_problems.Map(root, "the rules file") is not { } file)
        {
            return (InputProblem[])[.. _problems.Found.Select(problem => TextInput.Named(_name, problem))];
        }

        _problems.RefuseOtherKeys(file, "a rules file", "organisation", "teams", "bill", "placement", "shared");
        var teams = _known is null ? ReadTeams(file) : ReadKnownTeams(file, _known);
        var bill = ReadBill(file["bill"]);
        var rules = new RulesFile
        {
            Organization = (_known is null ? Needed(file, "organisation") : file["organisation"]) is { } name ? _problems.Text(name, "organisation") ?? "" : "",
            Teams = teams,
            Metric = bill.Metric,
            PeriodBasis = bill.PeriodBasis,
            Placement = file["placement"] is { } placement ? new PlacementReader(_problems, teams).Read(placement) : [],
            Shared = file["shared"] is { } shared ? new SplitReader(_problems, teams).Read(shared) : null,
        };
        RefuseWithoutSplit(file, rules);
        return _problems.Found.Count == 0 ? rules : (InputProblem[])[.. _problems.Found.Select(problem => TextInput.Named(_name, problem))];
    }

    private void RefuseWithoutSplit(YamlMap file, RulesFile rules)
    {
        if (rules.Shared is not null)
        {
            return;
        }

        if (rules.Placement.Any(rule => rule.Destination is DestinationEntry.Shared))
        {
            _problems.Add(
                file["placement"]!,
                "a rule shares cost, and nothing says how shared cost is split; add the key \"shared\", such as \"shared: even\".");
        }
        else if (rules.Placement.Count == 0 && _problems.Found.Count == 0)
        {
            _problems.Add(file, "nobody would be charged; add the key \"placement\" with rules, or the key \"shared\".");
        }
    }

    private YamlNode? Needed(YamlMap file, string key)
    {
        if (file[key] is { } value)
        {
            return value;
        }

        _problems.Add(file, $"the key \"{key}\" is missing; {Meaning(key)}");
        return null;
    }

    private static string Meaning(string key) => key switch
    {
        "organisation" => "write the organisation's name, such as \"organisation: Acme\".",
        _ => "list the teams, such as \"teams: [Checkout, Search]\".",
    };

    private List<TeamEntry> ReadTeams(YamlMap file)
    {
        var teams = new List<TeamEntry>();
        if (Needed(file, "teams") is not { } node || _problems.List(node, "teams") is not { } list)
        {
            return teams;
        }

        if (list.Items.Count == 0)
        {
            _problems.Add(list, "there are no teams; list at least one.");
        }

        foreach (var item in list.Items)
        {
            if (ReadTeam(item) is not { } team)
            {
                continue;
            }

            if (team.Id.Length == 0)
            {
                _problems.Add(item, $"\"{team.Name}\" has neither a letter nor a digit to make an id of; add the key \"id\".");
                continue;
            }

            if (teams.Any(other => other.IsCalled(team.Name) || other.IsCalled(team.Id)))
            {
                _problems.Add(item, $"the team \"{team.Name}\" is here twice, by its name or its id; keep one.");
                continue;
            }

            teams.Add(team);
        }

        return teams;
    }

    /// <summary>Teams that are stated elsewhere may be listed again; others may not.</summary>
    private IReadOnlyList<TeamEntry> ReadKnownTeams(YamlMap file, IReadOnlyList<TeamEntry> known)
    {
        foreach (var item in file["teams"] is { } node && _problems.List(node, "teams") is { } list ? list.Items : [])
        {
            if (ReadTeam(item) is { } team && !known.Any(other => other.IsCalled(team.Name)))
            {
                TeamEntry.Find(known, team.Name, item, _problems);
            }
        }

        return known;
    }

    private TeamEntry? ReadTeam(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            return _problems.Text(node, "a team") is { } bare ? new TeamEntry(bare, Identifier.FromName(bare)) : null;
        }

        _problems.RefuseOtherKeys(map, "a team", "name", "id");
        if (map["name"] is not { } nameNode)
        {
            _problems.Add(map, "the team has no name; add the key \"name\".");
            return null;
        }

        var name = _problems.Text(nameNode, "a team's name");
        var id = map["id"] is { } idNode ? _problems.Text(idNode, "a team's id") : name is null ? null : Identifier.FromName(name);
        return name is null || id is null ? null : new TeamEntry(name, id);
    }

    private (CostMetric? Metric, PeriodBasis? PeriodBasis) ReadBill(YamlNode? node)
    {
        if (node is null || _problems.Map(node, "bill") is not { } bill)
        {
            return default;
        }

        _problems.RefuseOtherKeys(bill, "bill", "metric", "period-by");
        return (
            ReadName(bill["metric"], "metric", CostMetric.All, metric => metric.Name),
            ReadName(bill["period-by"], "period-by", ["billing", "charge"], name => name) is { } basis
                ? Enum.Parse<PeriodBasis>(basis, ignoreCase: true)
                : null);
    }

    private T? ReadName<T>(YamlNode? node, string what, IReadOnlyList<T> values, Func<T, string> spell)
        where T : class
    {
        if (node is null || _problems.Text(node, what) is not { } text)
        {
            return null;
        }

        var found = values.FirstOrDefault(value => spell(value) == text);
        if (found is null)
        {
            _problems.Add(node, $"there is no {what} \"{text}\"; {YamlProblems.Mend(text, [.. values.Select(spell)])}");
        }

        return found;
    }
}
