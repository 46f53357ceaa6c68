using System.Globalization;

namespace OpModel.Chargeback;

/// <summary>One destination of one rule for one bill. A rule by which the bill names teams has a row for each name.</summary>
/// <param name="Rule">The rule; nothing for the lines that no rule takes.</param>
/// <param name="Conditions">What a line must meet.</param>
/// <param name="Destination">Where it goes; never <see cref="Destination.ToNamedTeam"/>.</param>
internal sealed record PlacementRow(PlacementRule? Rule, IReadOnlyList<Condition> Conditions, Destination Destination)
{
    /// <summary>How many names that are no team's are told one by one; a statement with more is no help to its reader.</summary>
    private const int MostNamesApart = 100;

    /// <summary>The rows of a policy for a bill, in the order in which they are tried; the last takes what no rule takes.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="valuesOf">The distinct values that a column has in the bill.</param>
    public static PlacementRow[] For(ChargebackPolicy policy, Func<CostColumn, IEnumerable<string?>> valuesOf)
    {
        Destination rest = policy.Split is null ? new Destination.Unplaced("no placement rule matches") : new Destination.ToSharedCost();
        return
        [
            .. policy.Rules.SelectMany(rule => rule.Destination is Destination.ToNamedTeam
                ? NamedTeams(rule, policy.Model, valuesOf(rule.Conditions[^1].Column))
                : [new PlacementRow(rule, rule.Conditions, rule.Destination)]),
            new PlacementRow(null, [], rest),
        ];
    }

    private static IEnumerable<PlacementRow> NamedTeams(PlacementRule rule, OperatingModel model, IEnumerable<string?> values)
    {
        // Of spellings that differ in case, the same one whatever the order of the lines, and rather "search" than "SEARCH".
        var named = values
            .OfType<string>()
            .OrderDescending(StringComparer.Ordinal)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToLookup(model.FindTeam);
        foreach (var team in model.Teams.Where(named.Contains))
        {
            yield return Row(rule, named[team], new Destination.ToTeam(team));
        }

        var column = rule.Conditions[^1].Column;
        string[] strangers = [.. named[null]];
        if (strangers.Length > MostNamesApart)
        {
            yield return Row(rule, strangers, new Destination.Unplaced(string.Create(
                CultureInfo.InvariantCulture,
                $"{column} has {strangers.Length:N0} values that are no team of {model.Name}, such as \"{strangers[0]}\"")));
            yield break;
        }

        foreach (var stranger in strangers)
        {
            yield return Row(rule, [stranger], new Destination.Unplaced($"{column} is \"{stranger}\", which is no team of {model.Name}"));
        }
    }

    private static PlacementRow Row(PlacementRule rule, IEnumerable<string> values, Destination destination) =>
        new(rule, [.. rule.Conditions.SkipLast(1), new Condition(rule.Conditions[^1].Column, Comparison.Is, [.. values])], destination);
}
