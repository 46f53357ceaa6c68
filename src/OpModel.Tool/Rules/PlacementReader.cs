using OpModel.Chargeback;
using OpModel.Files.Yaml;

namespace OpModel.Tool.Rules;

/// <summary>Reads the placement rules of a rules file.</summary>
internal sealed class PlacementReader(YamlProblems problems, IReadOnlyList<TeamEntry> teams)
{
    private static readonly string[] Destinations = ["to", "to-team-in-tag", "to-team-in-column", "share", "retain", "unplaced"];

    /// <summary>Reads the list of rules; what is wrong with them goes to the problems.</summary>
    public IReadOnlyList<PlacementEntry> Read(YamlNode node) =>
        problems.List(node, "placement") is { } list ? [.. list.Items.Select(ReadRule).OfType<PlacementEntry>()] : [];

    private PlacementEntry? ReadRule(YamlNode node)
    {
        if (problems.Map(node, "a placement rule") is not { } rule)
        {
            return null;
        }

        problems.RefuseOtherKeys(rule, "a placement rule", ["when", .. Destinations]);
        var conditions = rule["when"] is { } when ? ReadConditions(when) : [];
        if (ReadDestination(rule) is not { } destination)
        {
            return null;
        }

        if (rule["when"] is null && destination is not DestinationEntry.NamedTeam)
        {
            problems.Add(rule, "the rule fits no line; add \"when\" with a column and its value.");
        }

        return new PlacementEntry(conditions, destination);
    }

    private List<ConditionEntry> ReadConditions(YamlNode when)
    {
        var conditions = new List<ConditionEntry>();
        if (problems.Map(when, "when") is not { } map)
        {
            return conditions;
        }

        if (map.Entries.Count == 0)
        {
            problems.Add(when, "\"when\" is empty; name a column and its value.");
        }

        foreach (var (key, value) in map.Entries)
        {
            if (key.Text != "tag")
            {
                AddCondition(conditions, key.ToNode(), CostColumn.Named, "column", value);
            }
            else if (problems.Map(value, "tag") is { } tags)
            {
                foreach (var (tag, tagValue) in tags.Entries)
                {
                    AddCondition(conditions, tag.ToNode(), CostColumn.Tag, "tag", tagValue);
                }
            }
        }

        return conditions;
    }

    private void AddCondition(
        List<ConditionEntry> conditions, YamlScalar name, Func<string, CostColumn> column, string kind, YamlNode value)
    {
        if (problems.Text(name, $"the name of the {kind}") is not { } text)
        {
            return;
        }

        var what = $"the {kind} {text}";
        if (value is not YamlMap map)
        {
            conditions.Add(new ConditionEntry(column(text), Comparison.Is, problems.Texts(value, what)));
            return;
        }

        problems.RefuseOtherKeys(map, $"a comparison of {what}", "starts-with", "missing");
        if (map["starts-with"] is { } beginnings)
        {
            conditions.Add(new ConditionEntry(column(text), Comparison.StartsWith, problems.Texts(beginnings, what)));
        }

        if (map["missing"] is { } missing && ReadYes(missing, "missing"))
        {
            conditions.Add(new ConditionEntry(column(text), Comparison.IsMissing, []));
        }

        if (map.Entries.Count != 1)
        {
            var ways = map.Entries.Count == 0 ? "no way" : "several ways";
            problems.Add(map, $"{what} is compared in {ways}; write starts-with or missing.");
        }
    }

    private DestinationEntry? ReadDestination(YamlMap rule)
    {
        var given = rule.Entries.Where(entry => Destinations.Contains(entry.Key.Text)).ToList();
        if (given.Count != 1)
        {
            problems.Add(
                given.Count == 0 ? rule.Place : given[1].Key.Place,
                given.Count == 0
                    ? $"the rule names no team; add \"to\" with a team, or one of {string.Join(", ", Destinations.Skip(1))}."
                    : $"the rule has both \"{given[0].Key.Text}\" and \"{given[1].Key.Text}\"; keep one.");
            return null;
        }

        var (key, value) = given[0];
        if (key.Text == "share")
        {
            return ReadYes(value, "share") ? new DestinationEntry.Shared() : null;
        }

        if (problems.Text(value, $"\"{key.Text}\"") is not { } text)
        {
            return null;
        }

        return key.Text switch
        {
            "to-team-in-tag" => new DestinationEntry.NamedTeam(CostColumn.Tag(text)),
            "to-team-in-column" => new DestinationEntry.NamedTeam(CostColumn.Named(text)),
            "retain" => new DestinationEntry.Retained(text),
            "unplaced" => new DestinationEntry.Unplaced(text),
            _ when TeamEntry.Find(teams, text, value, problems) is { } team => new DestinationEntry.Team(team.Name),
            _ => null,
        };
    }

    private bool ReadYes(YamlNode node, string what)
    {
        var isYes = node is YamlScalar { Text: "yes" or "true" };
        if (!isYes)
        {
            problems.Add(node, $"{what} takes no value but yes; write yes, or take it out.");
        }

        return isYes;
    }
}
