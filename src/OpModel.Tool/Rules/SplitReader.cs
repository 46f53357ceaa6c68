using System.Globalization;
using OpModel.Files.Yaml;

namespace OpModel.Tool.Rules;

/// <summary>Reads how shared cost is split.</summary>
internal sealed class SplitReader(YamlProblems problems, IReadOnlyList<TeamEntry> teams)
{
    private const string Even = "even";
    private const string Proportional = "proportional-to-direct-cost";

    /// <summary>Reads the value of <c>shared</c>; what is wrong with it goes to the problems, and an even split stands in.</summary>
    public SplitEntry Read(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            return ReadSplit(node, among: null);
        }

        problems.RefuseOtherKeys(map, "shared", "split", "among", "shares");
        if (map["shares"] is { } shares)
        {
            if (map["split"] is not null || map["among"] is not null)
            {
                problems.Add(shares, "shares stand beside split or among; shares say it all, so take the others out.");
            }

            return ReadShares(shares);
        }

        if (map["split"] is not { } split)
        {
            problems.Add(map, "shared has neither \"split\" nor \"shares\"; write one of them.");
            return new SplitEntry.Even(null);
        }

        return ReadSplit(split, map["among"] is { } among ? ReadTeams(among) : null);
    }

    private SplitEntry ReadSplit(YamlNode node, IReadOnlyList<string>? among)
    {
        var text = problems.Text(node, "a split");
        if (text is not (null or Even or Proportional))
        {
            problems.Add(node, $"there is no split \"{text}\"; {YamlProblems.Mend(text, [Even, Proportional])}");
        }

        return text == Proportional ? new SplitEntry.ProportionalToDirectCost(among) : new SplitEntry.Even(among);
    }

    private List<string> ReadTeams(YamlNode node)
    {
        var names = problems.Texts(node, "among").Select(text => TeamEntry.Find(teams, text, node, problems)?.Name).OfType<string>().ToList();
        if (names.Distinct().Count() < names.Count)
        {
            problems.Add(node, "a team is listed twice; keep one.");
        }

        return names;
    }

    private SplitEntry.Fixed ReadShares(YamlNode node)
    {
        var shares = new List<(string, decimal)>();
        if (problems.Map(node, "shares") is not { } map)
        {
            return new SplitEntry.Fixed(shares);
        }

        var sum = 0m;
        foreach (var (key, value) in map.Entries)
        {
            var team = TeamEntry.Find(teams, key.Text, key.ToNode(), problems);
            if (ReadPercent(value) is { } percent && team is not null)
            {
                shares.Add((team.Name, percent));
                sum += percent;
            }
        }

        if (shares.Select(share => share.Item1).Distinct().Count() < shares.Count)
        {
            problems.Add(node, "a team has two shares; keep one.");
        }
        else if (shares.Count == map.Entries.Count && sum != 100)
        {
            var percent = sum.ToString(CultureInfo.InvariantCulture);
            problems.Add(node, $"the shares add up to {percent} percent; make them add up to 100.");
        }

        return new SplitEntry.Fixed(shares);
    }

    private decimal? ReadPercent(YamlNode node)
    {
        if (problems.Text(node, "a share") is not { } text)
        {
            return null;
        }

        var digits = text.TrimEnd('%').TrimEnd();
        if (digits.Length <= 12
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent is > 0 and <= 100)
        {
            return percent;
        }

        problems.Add(node, $"\"{text}\" is not a share; write a percentage above 0 and up to 100, such as 12.5.");
        return null;
    }
}
