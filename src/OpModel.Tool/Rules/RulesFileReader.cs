using System.Text;
using OneOf;
using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Tool.Rules;

/// <summary>Reads rules files: the organisation's teams, how the bill is read, where its lines go, how shared cost is split.</summary>
internal sealed class RulesFileReader
{
    private const int MaximumLength = 1024 * 1024;

    private readonly RulesProblems _problems;

    private RulesFileReader(string name) => _problems = new RulesProblems(name);

    /// <summary>Reads a file.</summary>
    public static OneOf<RulesFile, IReadOnlyList<InputProblem>> ReadFile(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return Refuse(path, "this is a folder; give the rules file in it.");
            }

            var file = new FileInfo(path);
            return file.Exists && file.Length > MaximumLength
                ? Refuse(path, "the file is larger than 1 MiB; a rules file is far smaller, so check the path.")
                : Read(File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true)), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(path, "there is no such file; check the path.");
        }
        catch (UnauthorizedAccessException)
        {
            return Refuse(path, "the file may not be read; give yourself permission to read it.");
        }
        catch (DecoderFallbackException)
        {
            return Refuse(path, "the file is not text in UTF-8; save it in UTF-8.");
        }
        catch (IOException e)
        {
            return Refuse(path, $"the file cannot be read: {e.Message}");
        }
    }

    /// <summary>Reads YAML, or JSON.</summary>
    /// <param name="text">The content of a rules file.</param>
    /// <param name="name">What to call the file in messages.</param>
    /// <returns>The rules, or everything that is wrong with them.</returns>
    public static OneOf<RulesFile, IReadOnlyList<InputProblem>> Read(string text, string name) =>
        RulesYaml.Read(text, name).Match<OneOf<RulesFile, IReadOnlyList<InputProblem>>>(
            root => new RulesFileReader(name).Read(root),
            problem => (InputProblem[])[problem]);

    private static OneOf<RulesFile, IReadOnlyList<InputProblem>> Refuse(string path, string message) =>
        (InputProblem[])[new InputProblem(path, null, null, message)];

    private OneOf<RulesFile, IReadOnlyList<InputProblem>> Read(RulesNode root)
    {
        if (_problems.Map(root, "the rules file") is not { } file)
        {
            return (InputProblem[])[.. _problems.Found];
        }

        _problems.RefuseOtherKeys(file, "a rules file", "organisation", "teams", "bill", "placement", "shared");
        var teams = ReadTeams(file);
        var bill = ReadBill(file["bill"]);
        var rules = new RulesFile
        {
            Organization = Needed(file, "organisation") is { } name ? _problems.Text(name, "organisation") ?? "" : "",
            Teams = teams,
            Metric = bill.Metric,
            PeriodBasis = bill.PeriodBasis,
            Placement = file["placement"] is { } placement ? new PlacementReader(_problems, teams).Read(placement) : [],
            Shared = file["shared"] is { } shared ? new SplitReader(_problems, teams).Read(shared) : null,
        };
        RefuseWithoutSplit(file, rules);
        return _problems.Found.Count == 0 ? rules : (InputProblem[])[.. _problems.Found];
    }

    private void RefuseWithoutSplit(RulesMap file, RulesFile rules)
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

    private RulesNode? Needed(RulesMap file, string key)
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

    private List<TeamEntry> ReadTeams(RulesMap file)
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

    private TeamEntry? ReadTeam(RulesNode node)
    {
        if (node is not RulesMap map)
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

    private (CostMetric? Metric, PeriodBasis? PeriodBasis) ReadBill(RulesNode? node)
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

    private T? ReadName<T>(RulesNode? node, string what, IReadOnlyList<T> values, Func<T, string> spell)
        where T : class
    {
        if (node is null || _problems.Text(node, what) is not { } text)
        {
            return null;
        }

        var found = values.FirstOrDefault(value => spell(value) == text);
        if (found is null)
        {
            _problems.Add(node, $"there is no {what} \"{text}\"; {RulesProblems.Mend(text, [.. values.Select(spell)])}");
        }

        return found;
    }
}
