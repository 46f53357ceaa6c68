using OpModel.Chargeback;

namespace OpModel.Accounting;

/// <summary>What was planned for the periods of accounts: cost, and where they are known use and revenue. Records of other days are left out, and their number told.</summary>
public sealed record ProfitAndLossPlan
{
    /// <summary>What each cost centre was planned to spend: a team, a shared cost pool, a person.</summary>
    public required CostRecords Costs { get; init; }

    /// <summary>
    /// What was planned to be used of services. Where it is nothing, planned cost is charged by what was used, which makes of it a flexible budget: differences are of spending alone.
    /// </summary>
    public UsageRecords? Usage { get; init; }

    /// <summary>What was planned to be earned; nothing where no revenue was planned, and so no profit.</summary>
    public RevenueRecords? Revenue { get; init; }
}
