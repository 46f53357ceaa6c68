namespace OpModel.Benchmarks.Charging;

/// <summary>The same chargeback as one would write it by hand: LINQ over objects and decimals, look-ups by dictionary.</summary>
internal static class LinqCharging
{
    public const string SearchService = "Amazon SageMaker";

    private static readonly Dictionary<string, string> TeamsByAccount = SyntheticBill.Teams
        .SelectMany(team => SyntheticBill.AccountsOf(team), (team, account) => (account, team))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> TeamsByName =
        SyntheticBill.Teams.ToDictionary(team => team, StringComparer.OrdinalIgnoreCase);

    public static LinqRun Charge(IReadOnlyList<BilledLine> lines)
    {
        var placed = lines
            .GroupBy(line => (Team: TeamOf(line), line.ServiceName))
            .Select(group => new LinqCost(group.Key.Team, group.Key.ServiceName, group.Sum(line => line.BilledCost), group.Count()))
            .ToList();
        var shared = placed.Where(cost => cost.Team is null).Sum(cost => cost.Amount);
        var direct = SyntheticBill.Teams.ToDictionary(team => team, team => placed.Where(cost => cost.Team == team).Sum(cost => cost.Amount));
        var weights = direct.Values.Sum(amount => Math.Max(amount, 0));
        return new(placed, direct.ToDictionary(team => team.Key, team => team.Value + (shared * Math.Max(team.Value, 0) / weights)));
    }

    private static string? TeamOf(BilledLine line)
    {
        if (TeamsByAccount.TryGetValue(line.SubAccountName.Trim(), out var owner))
        {
            return owner;
        }

        if (line.TeamTag is not null && TeamsByName.TryGetValue(line.TeamTag.Trim(), out var named))
        {
            return named;
        }

        return line.ServiceName.StartsWith(SearchService, StringComparison.OrdinalIgnoreCase) ? "Search" : null;
    }
}
