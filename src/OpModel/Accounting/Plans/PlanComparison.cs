using OneOf;
using OpModel.Chargeback;

namespace OpModel.Accounting;

/// <summary>Profit and loss against plan: planned cost beside cost, and planned profit beside profit, for each value stream and cost centre.</summary>
/// <remarks>
/// A plan is made into accounts as what was spent is: planned cost is charged for the same periods by the same policy. So it reconciles as they do, to the cent: what cost centres were planned to spend is
/// what value streams and what is outside of them were planned to bear, and so are the differences.
/// </remarks>
public sealed class PlanComparison
{
    private PlanComparison(ProfitAndLoss planned, ProfitAndLoss actual, ProfitAndLossPlan plan)
    {
        (Planned, Actual) = (planned, actual);
        IsUsePlanned = plan.Usage is not null;
        var isRevenuePlanned = plan.Revenue is not null;
        Streams = [.. planned.Streams.Zip(actual.Streams, (before, now) => new StreamAgainstPlan(before, now, IsUsePlanned, isRevenuePlanned))];
        Outside = new(planned.Outside, actual.Outside, IsUsePlanned, isRevenuePlanned);
        CostCentres = CostCentreAgainstPlan.Of(planned.CostCentres, actual.CostCentres, actual.Currency);
        Cost = PlannedFigure.OfCost(planned.Spent, actual.Spent);
        Profit = isRevenuePlanned ? PlannedFigure.OfGain(planned.Profit, actual.Profit) : null;
        RecordsOfOtherDays = plan.Costs.Count(cost => !actual.IsOfPeriods(cost.Date)) + (plan.Usage?.Count(use => !actual.IsOfPeriods(use.Date)) ?? 0) + planned.RevenueOfOtherDays;
        UnplannedPeriods = [.. actual.Periods.Where(period => !plan.Costs.Any(cost => period.Days.Contains(cost.Date)))];
    }

    /// <summary>The accounts that were planned.</summary>
    public ProfitAndLoss Planned { get; }

    /// <summary>The accounts that came of it.</summary>
    public ProfitAndLoss Actual { get; }

    /// <summary>Whether use of services was planned; otherwise planned cost is charged by what was used.</summary>
    public bool IsUsePlanned { get; }

    /// <summary>Each value stream against plan, in the order of the model.</summary>
    public IReadOnlyList<StreamAgainstPlan> Streams { get; }

    /// <summary>What no value stream bears, against plan.</summary>
    public StreamAgainstPlan Outside { get; }

    /// <summary>What each cost centre spent against plan, by department and name.</summary>
    public IReadOnlyList<CostCentreAgainstPlan> CostCentres { get; }

    /// <summary>All that was spent, against plan.</summary>
    public PlannedFigure Cost { get; }

    /// <summary>Profit in all, against plan; nothing where no revenue was planned.</summary>
    public PlannedFigure? Profit { get; }

    /// <summary>How many records of the plan are of days outside the periods, and were left out.</summary>
    public int RecordsOfOtherDays { get; }

    /// <summary>The periods for which no cost was planned, so that all that was spent in them is a difference.</summary>
    public IReadOnlyList<ReportingPeriod> UnplannedPeriods { get; }

    /// <summary>Holds accounts against a plan.</summary>
    internal static OneOf<PlanComparison, IReadOnlyList<InputProblem>> Of(ProfitAndLoss actual, ProfitAndLossPlan plan, CancellationToken cancellation)
    {
        List<InputProblem> problems = [];
        RefuseOtherDays(actual, plan, problems);
        var revenue = plan.Revenue ?? RevenueRecords.From([]);
        actual.AgainstPlan(revenue).Switch(_ => { }, problems.AddRange);
        List<ChargebackRun> runs = [];
        foreach (var run in actual.Input.Runs)
        {
            var input = run.Input with { Costs = plan.Costs, Usage = plan.Usage ?? run.Input.Usage, Bill = null };
            run.Policy.Charge(input, run.Decimals, cancellation).Switch(runs.Add, problems.AddRange);
        }

        if (problems.Count > 0)
        {
            return OneOf<PlanComparison, IReadOnlyList<InputProblem>>.FromT1([.. problems.Distinct()]);
        }

        return ProfitAndLoss.Of(actual.Input with { Runs = runs, Revenue = revenue }).MapT0(planned => new PlanComparison(planned, actual, plan));
    }

    private static void RefuseOtherDays(ProfitAndLoss actual, ProfitAndLossPlan plan, List<InputProblem> problems)
    {
        var periods = actual.PeriodsText;
        if (!plan.Costs.Any(cost => actual.IsOfPeriods(cost.Date)))
        {
            problems.Add(new(plan.Costs.Name, null, null, $"no cost is planned for a day of {periods}; give planned costs of these days."));
        }

        if (plan.Usage is { } usage && !usage.Any(use => actual.IsOfPeriods(use.Date)))
        {
            problems.Add(new(usage.Name, null, null, $"no use is planned for a day of {periods}; give planned usage of these days, or none, so that planned cost is charged by what was used."));
        }
    }
}
