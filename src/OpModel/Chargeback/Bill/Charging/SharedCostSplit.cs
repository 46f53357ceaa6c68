using System.Globalization;
using NodaTime;

namespace OpModel.Chargeback;

/// <summary>The split of shared cost among teams: exact parts, and how each comes about.</summary>
internal static class SharedCostSplit
{
    /// <summary>Why shared cost stays unplaced where a proportional split has nothing to be in proportion to.</summary>
    /// <param name="split">The split.</param>
    public static string NothingToSplitBy(Split? split) => $"shared cost is split {split}, and no sharing team has any";

    /// <summary>Splits shared cost.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="period">The month of the bill, for which heads are counted.</param>
    /// <param name="pool">The shared cost.</param>
    /// <param name="directCost">The direct cost of a team.</param>
    /// <returns>The part of each sharing team; empty where nothing is split or there is nothing to split by.</returns>
    public static IReadOnlyDictionary<Team, ExactAmount> Split(
        ChargebackPolicy policy, YearMonth period, ExactAmount pool, Func<Team, ExactAmount> directCost)
    {
        if (policy.Split is not { } split)
        {
            return new Dictionary<Team, ExactAmount>();
        }

        var weights = SplitWeights.Of(split, policy.Shares, period.ToDateInterval(), directCost);
        var all = weights.Aggregate(ExactAmount.Zero, (sum, each) => sum + each.Weight);
        return all == ExactAmount.Zero
            ? new Dictionary<Team, ExactAmount>()
            : weights.ToDictionary(each => each.Team, each => pool * each.Weight / all);
    }

    /// <summary>Says how a team's part comes about, by the figures of the statements.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="period">The month of the bill.</param>
    /// <param name="team">The team.</param>
    /// <param name="pool">The shared cost.</param>
    /// <param name="directCost">The direct cost of each team.</param>
    /// <param name="decimals">How many decimals figures are shown with.</param>
    public static string Explain(
        ChargebackPolicy policy, YearMonth period, Team team, Money pool, IReadOnlyDictionary<Team, Money> directCost, int decimals)
    {
        var whole = $"{Amounts.Show(pool, decimals)} {pool.Currency}";
        var method = policy.Split!.Method;
        if (method == SplitMethod.Even)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{whole} shared evenly among {policy.Shares.Count} teams");
        }

        if (method == SplitMethod.FixedShares)
        {
            var percent = policy.Shares.First(share => share.Team == team).Percent;
            return string.Create(CultureInfo.InvariantCulture, $"{percent} % of {whole}");
        }

        if (method != SplitMethod.ProportionalToDirectCost)
        {
            var amounts = SplitWeights.Of(policy.Split, policy.Shares, period.ToDateInterval(), _ => ExactAmount.Zero);
            var own = amounts.First(each => each.Team == team).Weight;
            var all = amounts.Aggregate(ExactAmount.Zero, (sum, each) => sum + each.Weight);
            return $"{whole} × {own} of {all} {(method == SplitMethod.ProportionalToHeadcount ? "heads" : policy.Split.Driver)} of the sharing teams";
        }

        var zero = Money.Zero(pool.Currency);
        var weights = policy.Shares.Select(share => directCost[share.Team]).Where(cost => cost > zero);
        var weight = directCost[team] > zero ? directCost[team] : zero;
        return $"{whole} × {Amounts.Show(weight, decimals)} of {Amounts.Show(weights.Aggregate(zero, (sum, cost) => sum + cost), decimals)}"
            + " direct cost of the sharing teams";
    }
}
