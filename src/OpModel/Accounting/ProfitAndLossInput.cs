using OpModel.Chargeback;

namespace OpModel.Accounting;

/// <summary>What profit and loss by value stream is made from.</summary>
public sealed record ProfitAndLossInput
{
    /// <summary>The chargeback runs, one for each period, of one organisation, in the order of time.</summary>
    public required IReadOnlyList<ChargebackRun> Runs { get; init; }

    /// <summary>What was earned. Revenue of days outside the periods of the runs is left out, and its number told.</summary>
    public RevenueRecords Revenue { get; init; } = RevenueRecords.From([]);

    /// <summary>Which parts of teams that serve several value streams are of which. A team that is not named here has its alignment.</summary>
    public IReadOnlyList<StreamShare> Shares { get; init; } = [];
}
