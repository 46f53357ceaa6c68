namespace OpModel.Chargeback;

/// <summary>What a period is charged from: what was spent, what was used, what currencies were worth.</summary>
public sealed record ChargebackInput
{
    /// <summary>The period. Cost and use of other days is left out, and its number told.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>What providers and shared pools cost.</summary>
    public CostRecords Costs { get; init; } = CostRecords.From([]);

    /// <summary>What was used of services, by whom.</summary>
    public UsageRecords Usage { get; init; } = UsageRecords.From(ReadOnlySpan<UsageRecord>.Empty);

    /// <summary>A bill that is charged already: what it charges a team is cost of that team.</summary>
    public BillRun? Bill { get; init; }

    /// <summary>What currencies were worth; needed where a cost, a rate or a statement has another than the books.</summary>
    public ExchangeRates ExchangeRates { get; init; } = ExchangeRates.Empty;
}
