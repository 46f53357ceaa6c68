using OpModel.Budgeting;
using OpModel.Files.Yaml;
using OpModel.Measures;

namespace OpModel.Files;

/// <summary>Reads the tranches of a line or an envelope.</summary>
internal sealed class TrancheReader(PolicyFields fields)
{
    /// <summary>Reads a list of tranches.</summary>
    public IEnumerable<Tranche> ReadAll(YamlNode? node, string owner)
    {
        if (node is null || fields.Problems.List(node, $"the tranches of {owner}") is not { } list)
        {
            yield break;
        }

        if (list.Items.Count == 0)
        {
            fields.Problems.Add(node, $"there is no tranche of {owner}; write one such as {{ from: 2026-07-01, share: 50 % }}, or leave tranches out.");
        }

        foreach (var item in list.Items)
        {
            if (fields.Problems.Map(item, $"a tranche of {owner}") is { } map)
            {
                yield return Read(map, $"a tranche of {owner}");
            }
        }
    }

    private Tranche Read(YamlMap map, string what)
    {
        fields.Problems.RefuseOtherKeys(map, what, "name", "amount", "share", "from", "when", "of", "after");
        if (map["amount"] is not null && map["share"] is not null)
        {
            fields.Problems.Add(map, $"{what} has both amount and share; keep one.");
        }

        return new()
        {
            Name = fields.Text(map["name"], $"the name of {what}"),
            Part = fields.Amount(map["amount"], $"the amount of {what}") is { } amount ? EnvelopePart.Of(amount)
                : fields.Percent(map["share"], $"the share of {what}") is { } share ? EnvelopePart.Percent(share)
                : null,
            From = fields.Day(map["from"], $"the first day of {what}"),
            When = ReadCondition(map, what),
            After = fields.Text(map["after"], $"what {what} waits for"),
        };
    }

    private TrancheCondition? ReadCondition(YamlMap map, string what)
    {
        var of = fields.Text(map["of"], $"whose measure {what} waits for");
        if (fields.Text(map["when"], $"the condition of {what}") is not { } text)
        {
            if (of is not null)
            {
                fields.Problems.Add(map["of"]!, $"{what} says whose measure it waits for and not which; write when, such as \"NPS >= 30\".");
            }

            return null;
        }

        if (TrancheCondition.TryParse(text, out var condition))
        {
            if (text.TrimEnd().EndsWith('%') && Measure.Find(condition.Measure) is { Unit: not MeasureUnit.Share } measure)
            {
                fields.Problems.Add(map["when"]!, $"the condition \"{text}\" has a percentage, and {measure.Name} is no share; write {text.TrimEnd().TrimEnd('%').TrimEnd()}.");
            }

            return condition with { Of = of };
        }

        fields.Problems.Add(map["when"]!, $"the condition \"{text}\" is none; write a measure, one of >=, <=, > and <, and a number, such as NPS >= 30 or change-failure-rate <= 10 %.");
        return null;
    }
}
