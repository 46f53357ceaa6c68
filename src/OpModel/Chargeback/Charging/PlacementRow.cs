namespace OpModel.Chargeback;

/// <summary>One destination of one rule for one bill. A rule by which the bill names teams has a row for each name.</summary>
/// <param name="Rule">The rule; nothing for the lines that no rule takes.</param>
/// <param name="Conditions">What a line must meet.</param>
/// <param name="Destination">Where it goes; never <see cref="Destination.ToNamedTeam"/>.</param>
internal sealed record PlacementRow(PlacementRule? Rule, IReadOnlyList<Condition> Conditions, Destination Destination)
{
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
        var column = rule.Conditions[^1].Column;
        return values
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(value => (Value: value, Team: model.FindTeam(value)))
            .GroupBy(named => named.Team?.Id ?? $"?{named.Value.ToUpperInvariant()}", StringComparer.Ordinal)
            .Select(named => new PlacementRow(
                rule,
                [.. rule.Conditions.SkipLast(1), new Condition(column, Comparison.Is, [.. named.Select(each => each.Value)])],
                named.First() is { Team: { } team }
                    ? new Destination.ToTeam(team)
                    : new Destination.Unplaced($"{column} is \"{named.First().Value}\", which is no team of {model.Name}")));
    }
}
