namespace OpModel.Measures;

/// <summary>The pairs of measures of which one may get better at the cost of the other.</summary>
internal static class Contradictions
{
    private const string PaidByCustomers = "growth is bought with the patience of customers";
    private const string PaidByTeam = "speed is bought with the strength of the team";
    private const string NotTested = "more is deployed than can be tested";
    private const string NotWanted = "what is launched is not what users want";
    private const string Driven = "more people come than are content to stay";

    /// <summary>The pairs, the one that gets better first.</summary>
    public static IReadOnlyList<Contradiction> All { get; } =
    [
        new(Measure.DeploymentFrequency, Measure.ChangeFailureRate, NotTested),
        new(Measure.DeploymentFrequency, Measure.Uptime, NotTested),
        new(Measure.LeadTimeForChanges, Measure.ChangeFailureRate, "changes go out before they are looked at"),
        new(Measure.MonthlyActiveUsers, Measure.NetPromoterScore, Driven),
        new(Measure.MonthlyActiveUsers, Measure.CustomerSatisfactionAverage, Driven),
        new(Measure.MonthlyActiveUsers, Measure.CustomerSatisfactionTopBox, Driven),
        new(Measure.MonthlyActiveUsers, Measure.Stickiness, "users come once and do not make it a habit"),
        new(Measure.MonthlyActiveUsers, Measure.UserRetention, "new users take the place of those who leave"),
        new(Measure.RevenueGrowth, Measure.NetPromoterScore, PaidByCustomers),
        new(Measure.RevenueGrowth, Measure.CustomerChurn, PaidByCustomers),
        new(Measure.RevenueGrowth, Measure.ProfitMargin, "growth is bought with the margin"),
        new(Measure.ProfitMargin, Measure.NetPromoterScore, "what is saved is missed by customers"),
        new(Measure.ProfitMargin, Measure.TeamSatisfaction, "what is saved is missed by the team"),
        new(Measure.FeaturesLaunched, Measure.Engagement, NotWanted),
        new(Measure.FeaturesLaunched, Measure.NetPromoterScore, NotWanted),
        new(Measure.Velocity, Measure.ChangeFailureRate, "points are finished before the work is good"),
        new(Measure.Velocity, Measure.TeamSatisfaction, PaidByTeam),
        new(Measure.Velocity, Measure.Turnover, PaidByTeam),
        new(Measure.TimeToMarket, Measure.CustomerSatisfactionAverage, "what comes sooner pleases less"),
    ];

    /// <summary>The pairs that some lines show, counting only what chance alone cannot have made.</summary>
    public static IReadOnlyList<Contradiction> In(IEnumerable<ScorecardLine> lines)
    {
        var trends = lines.ToDictionary(line => line.Measure, line => line.CertainTrend);
        return
        [
            .. All.Where(pair => trends.GetValueOrDefault(pair.Better) == MeasureTrend.Better && trends.GetValueOrDefault(pair.Worse) == MeasureTrend.Worse),
        ];
    }
}
