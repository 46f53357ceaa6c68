using NodaTime;

namespace OpModel.Chargeback;

/// <summary>What each team weighs in a split.</summary>
internal static class SplitWeights
{
    /// <summary>The weights.</summary>
    /// <param name="split">How it is split.</param>
    /// <param name="shares">Who takes part, as <see cref="SplitResolution"/> found them.</param>
    /// <param name="days">The days for which heads are counted.</param>
    /// <param name="directCost">The direct cost of a team.</param>
    public static IReadOnlyList<(Team Team, ExactAmount Weight)> Of(
        Split split, IReadOnlyList<(Team Team, decimal Percent)> shares, DateInterval days, Func<Team, ExactAmount> directCost) =>
    [
        .. shares.Select(share => (
            share.Team,
            split.Method == SplitMethod.ProportionalToDirectCost ? Positive(directCost(share.Team))
            : split.Method == SplitMethod.ProportionalToHeadcount ? Headcount.Of(share.Team, days)
            : ExactAmount.From(share.Percent))),
    ];

    // A team whose credits exceed its cost would otherwise be paid for what the others use.
    private static ExactAmount Positive(ExactAmount amount) => amount.Sign > 0 ? amount : ExactAmount.Zero;
}
