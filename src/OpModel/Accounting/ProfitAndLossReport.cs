namespace OpModel.Accounting;

/// <summary>Profit and loss with what it is held against: the plan, and what is expected.</summary>
public sealed record ProfitAndLossReport
{
    /// <summary>The accounts.</summary>
    public required ProfitAndLoss Accounts { get; init; }

    /// <summary>Cost and profit against plan; nothing where no cost was planned.</summary>
    public PlanComparison? Plan { get; init; }

    /// <summary>Revenue against plan, by value stream; empty where there is no plan.</summary>
    public IReadOnlyList<RevenueVariance> Variances { get; init; } = [];

    /// <summary>Forecasts of revenue, by value stream and method; empty where none was asked for.</summary>
    public IReadOnlyList<StreamForecast> Forecasts { get; init; } = [];

    /// <summary>Forecasts of cost, by value stream and method; empty where none was asked for.</summary>
    public IReadOnlyList<StreamForecast> CostForecasts { get; init; } = [];
}
