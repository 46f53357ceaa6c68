namespace OpModel.Accounting;

/// <summary>Revenue and cost of a value stream in one period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Revenue">What was earned.</param>
/// <param name="Cost">What it cost.</param>
public sealed record StreamMonth(ReportingPeriod Period, Money Revenue, Money Cost)
{
    /// <summary>Revenue less cost.</summary>
    public Money Profit => Revenue - Cost;
}
