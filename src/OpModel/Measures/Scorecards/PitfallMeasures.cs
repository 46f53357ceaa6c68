namespace OpModel.Measures;

/// <summary>Which pitfall a measure watches by its kind, whether or not the model states it (D1.P).</summary>
internal static class PitfallMeasures
{
    /// <summary>All pitfalls, with what people call them.</summary>
    public static IReadOnlyList<(Pitfall Pitfall, string Name)> All { get; } =
    [
        (Pitfall.MarketIndifference, "indifference to the market"),
        (Pitfall.CustomerNeglect, "neglect of customers"),
        (Pitfall.HighCost, "high cost"),
        (Pitfall.Complacency, "complacency"),
        (Pitfall.NoDiversification, "no diversification"),
    ];

    private static readonly Dictionary<Measure, Pitfall> ByKind = new()
    {
        [Measure.RevenueGrowth] = Pitfall.MarketIndifference,
        [Measure.MonthlyActiveUsers] = Pitfall.MarketIndifference,
        [Measure.NetPromoterScore] = Pitfall.CustomerNeglect,
        [Measure.CustomerSatisfactionAverage] = Pitfall.CustomerNeglect,
        [Measure.CustomerSatisfactionTopBox] = Pitfall.CustomerNeglect,
        [Measure.CustomerEffortAverage] = Pitfall.CustomerNeglect,
        [Measure.CustomerEffortAgreement] = Pitfall.CustomerNeglect,
        [Measure.CustomerChurn] = Pitfall.CustomerNeglect,
        [Measure.ProfitMargin] = Pitfall.HighCost,
        [Measure.ReturnOnInvestment] = Pitfall.HighCost,
        [Measure.FeaturesLaunched] = Pitfall.Complacency,
        [Measure.UpdateRate] = Pitfall.Complacency,
        [Measure.TimeToMarket] = Pitfall.Complacency,
    };

    /// <summary>The pitfalls that a measure watches: the one that is stated, and the one of its kind.</summary>
    public static IReadOnlyList<Pitfall> Of(Measure measure, IEnumerable<Pitfall> stated) =>
        [.. stated.Append(ByKind.GetValueOrDefault(measure)).Where(pitfall => pitfall != Pitfall.None).Distinct().Order()];
}
