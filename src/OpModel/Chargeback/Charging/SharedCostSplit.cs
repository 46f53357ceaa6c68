using System.Globalization;

namespace OpModel.Chargeback;

/// <summary>The split of shared cost among teams: exact parts, and how each comes about.</summary>
internal static class SharedCostSplit
{
    /// <summary>Why shared cost stays unplaced where a proportional split has nothing to be in proportion to.</summary>
    public const string NothingToSplitBy = "shared cost is split in proportion to direct cost, and no sharing team has any";

    /// <summary>Splits shared cost.</summary>
    /// <param name="policy">The policy with the split.</param>
    /// <param name="pool">The shared cost.</param>
    /// <param name="directCost">The direct cost of a team.</param>
    /// <param name="currency">The currency, for explanations.</param>
    /// <returns>The part of each sharing team; empty where there is nothing to split by.</returns>
    public static IReadOnlyDictionary<Team, (ExactAmount Part, string Explanation)> Split(
        ChargebackPolicy policy, ExactAmount pool, Func<Team, ExactAmount> directCost, Currency currency)
    {
        var method = policy.Split!.Method;
        List<(Team Team, ExactAmount Weight)> weights =
        [
            .. policy.Shares.Select(share => (share.Team, method == SplitMethod.ProportionalToDirectCost
                ? Positive(directCost(share.Team))
                : ExactAmount.From(share.Percent))),
        ];
        var all = weights.Aggregate(ExactAmount.Zero, (sum, each) => sum + each.Weight);
        return all == ExactAmount.Zero
            ? new Dictionary<Team, (ExactAmount, string)>()
            : weights.ToDictionary(
                each => each.Team,
                each => (pool * each.Weight / all, Explain(method, each.Weight, all, weights.Count, pool, currency)));
    }

    // A team whose credits exceed its cost would otherwise be paid for what the others use.
    private static ExactAmount Positive(ExactAmount amount) => amount.Sign > 0 ? amount : ExactAmount.Zero;

    private static string Explain(
        SplitMethod method, ExactAmount weight, ExactAmount all, int teams, ExactAmount pool, Currency currency)
    {
        var whole = $"{Amounts.Rounded(pool, currency)} {currency}";
        if (method == SplitMethod.Even)
        {
            return string.Create(CultureInfo.InvariantCulture, $"1 of {teams} even parts of {whole}");
        }

        return method == SplitMethod.FixedShares
            ? $"{weight} % of {whole}"
            : $"{whole} × {Amounts.Rounded(weight, currency)} of {Amounts.Rounded(all, currency)} direct cost of the sharing teams";
    }
}
