using OpModel.Chargeback;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>Reads how the cost of a shared pool is split.</summary>
internal sealed class SplitReader(PolicyFields fields)
{
    private const string Even = "even";
    private const string ByDirectCost = "proportional-to-direct-cost";
    private const string ByHeadcount = "proportional-to-headcount";

    private static readonly string[] Ways = ["split", "shares", "driver"];

    private static readonly string[] Words = [Even, ByDirectCost, ByHeadcount];

    /// <summary>Reads a split: a word alone, or keys.</summary>
    public Split? Read(YamlNode node, string what)
    {
        if (node is not YamlMap map)
        {
            return ReadWord(node, what);
        }

        fields.Problems.RefuseOtherKeys(map, what, "split", "among", "among-teams-of", "shares", "driver", "amounts");
        string[] ways = [.. Ways.Where(key => map[key] is not null)];
        if (ways.Length != 1)
        {
            fields.Problems.Add(map, $"{what} is split in {(ways.Length == 0 ? "no way" : "several ways")}; write one of split, shares, or driver with amounts.");
            return null;
        }

        RefuseBeside(map, what, ways[0] == "split" ? ["amounts"] : ["among", "among-teams-of", .. ways[0] == "shares" ? ["amounts"] : Array.Empty<string>()], ways[0]);
        return ways[0] switch
        {
            "split" => ReadWord(map["split"]!, what) is { } split ? Narrow(split, map, what) : null,
            "shares" => ReadShares(Split.ByFixedShares(), map["shares"]!, what, fields.Percent),
            _ => ReadDriver(map, what),
        };
    }

    private Split? ReadWord(YamlNode node, string what) => fields.Word(node, $"the split of {what}", Words) switch
    {
        Even => Split.Evenly(),
        ByDirectCost => Split.InProportionToDirectCost(),
        ByHeadcount => Split.ByHeadcount(),
        _ => null,
    };

    private Split? ReadDriver(YamlMap map, string what)
    {
        var driver = fields.Text(map["driver"], $"the driver of {what}");
        var amounts = fields.Needed(map, what, "amounts", "write the amount of each team, such as { Checkout: 12 }.");
        return driver is null || amounts is null ? null : ReadShares(Split.InProportionTo(driver), amounts, what, fields.Number);
    }

    private Split? ReadShares(Split split, YamlNode node, string what, Func<YamlNode?, string, decimal?> read)
    {
        var isWhole = true;
        foreach (var (team, value) in fields.Entries(node, $"the list of parts of {what}"))
        {
            if (read(value, $"the part of {team.Text}") is { } share)
            {
                split = split.Share(team.Text, share);
            }
            else
            {
                isWhole = false;
            }
        }

        return isWhole ? split : null;
    }

    private Split Narrow(Split split, YamlMap map, string what)
    {
        split = map["among"] is { } among ? split.Among(fields.Problems.Texts(among, $"among of {what}")) : split;
        return map["among-teams-of"] is { } streams
            ? fields.Problems.Texts(streams, $"among-teams-of of {what}").Aggregate(split, (narrow, stream) => narrow.AmongTeamsOf(stream))
            : split;
    }

    private void RefuseBeside(YamlMap map, string what, string[] keys, string way)
    {
        foreach (var entry in map.Entries.Where(entry => keys.Contains(entry.Key.Text)))
        {
            fields.Problems.Add(entry.Key.Place, $"{what} has \"{entry.Key.Text}\" beside \"{way}\", which says nothing there; take it out.");
        }
    }
}
