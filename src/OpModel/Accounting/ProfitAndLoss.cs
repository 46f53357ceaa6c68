using NodaTime;
using OneOf;
using OpModel.Chargeback;

namespace OpModel.Accounting;

/// <summary>Profit and loss by value stream, and the bridge to the cost centres that spent the money (D3.6).</summary>
/// <remarks>
/// A value stream has its revenue, the cost of its teams, and what the chargeback run charges these teams for services. Nothing is spread beyond what a policy asks for; what no
/// value stream bears is told beside them with its reason. All cost is there once: <see cref="Spent"/> is the sum of the costs of all value streams and of <see cref="Outside"/>.
/// </remarks>
public sealed class ProfitAndLoss
{
    /// <summary>The organisation.</summary>
    public required OperatingModel Model { get; init; }

    /// <summary>The periods, in the order of time.</summary>
    public required IReadOnlyList<ReportingPeriod> Periods { get; init; }

    /// <summary>The currency of all figures.</summary>
    public Currency Currency => Model.Currency;

    /// <summary>How many decimals figures have.</summary>
    public required int Decimals { get; init; }

    /// <summary>The account of each value stream, in the order of the model.</summary>
    public required IReadOnlyList<StreamAccount> Streams { get; init; }

    /// <summary>What no value stream bears, with reasons.</summary>
    public required StreamAccount Outside { get; init; }

    /// <summary>The bridge: where the cost of each cost centre went, by department and name.</summary>
    public required IReadOnlyList<CostCentre> CostCentres { get; init; }

    /// <summary>The internal market: what internal products charge, beside what others ask, by provider and service.</summary>
    public required IReadOnlyList<MarketOffer> Market { get; init; }

    /// <summary>All that was spent.</summary>
    public required Money Spent { get; init; }

    /// <summary>How many records of revenue are of days outside the periods, and were left out.</summary>
    public required int RevenueOfOtherDays { get; init; }

    /// <summary>How many cost records are of days outside the periods, and were left out.</summary>
    internal long CostsOfOtherDays => OfOtherDays(run => run.Input.Costs, costs => costs.Count, run => run.CostsOfOtherDays);

    /// <summary>How many usage records are of days outside the periods, and were left out.</summary>
    internal long UsageOfOtherDays => OfOtherDays(run => run.Input.Usage, usage => usage.Count, run => run.UsageOfOtherDays);

    /// <summary>What the accounts were made from, by which a plan is made into accounts too.</summary>
    internal ProfitAndLossInput Input { get; init; } = new() { Runs = [] };

    /// <summary>What was earned in all.</summary>
    public Money Revenue => Streams.Aggregate(Money.Zero(Currency), (sum, stream) => sum + stream.Revenue);

    /// <summary>What was earned less what was spent.</summary>
    public Money Profit => Revenue - Spent;

    /// <summary>Makes the accounts.</summary>
    /// <param name="input">What they are made from.</param>
    /// <returns>The accounts, or all that keeps them from being made.</returns>
    /// <exception cref="ArgumentException">There is no run, or the runs are of several organisations.</exception>
    public static OneOf<ProfitAndLoss, IReadOnlyList<InputProblem>> Of(ProfitAndLossInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ProfitAndLossMaking.Make(input);
    }

    /// <summary>Holds revenue against a plan of the same periods.</summary>
    /// <param name="planned">What was planned. Records of other days are left out.</param>
    /// <returns>The variances of each value stream that earned or planned anything; or what is wrong with the plan.</returns>
    public OneOf<IReadOnlyList<RevenueVariance>, IReadOnlyList<InputProblem>> AgainstPlan(RevenueRecords planned)
    {
        ArgumentNullException.ThrowIfNull(planned);
        return Account(planned, Periods).Match(
            plan => OneOf<IReadOnlyList<RevenueVariance>, IReadOnlyList<InputProblem>>.FromT0(
            [
                .. plan.Zip(Streams).Where(pair => pair.First.Products.Count + pair.Second.Products.Count > 0).Select(pair => RevenueVariance.Of(pair.First, pair.Second)),
            ]),
            problems => OneOf<IReadOnlyList<RevenueVariance>, IReadOnlyList<InputProblem>>.FromT1(problems));
    }

    /// <summary>Holds cost, and where revenue was planned profit, against a plan of the same periods: for each value stream and each cost centre.</summary>
    /// <param name="plan">What was planned.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The comparison; or all that is wrong with the plan, such as one that has no cost for these periods.</returns>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public OneOf<PlanComparison, IReadOnlyList<InputProblem>> AgainstPlan(ProfitAndLossPlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return PlanComparison.Of(this, plan, cancellationToken);
    }

    /// <summary>The periods for people, from the first to the last.</summary>
    internal string PeriodsText => Periods switch
    {
        [var only] => only.Name,
        [var first, .., var last] => $"{first.Name} to {last.Name}",
        _ => "",
    };

    /// <summary>Whether a day is of one of the periods.</summary>
    internal bool IsOfPeriods(LocalDate day) => Periods.Any(period => period.Days.Contains(day));

    /// <summary>Estimates the revenue of coming months, for each value stream by each method.</summary>
    /// <param name="until">The last month to estimate; it is after the last period.</param>
    /// <param name="lastYear">Revenue of the year before; nothing where it is not known. A month without any record of it is not known, and then there is no forecast by season.</param>
    /// <returns>The forecasts, or what is wrong with the request or with the revenue of the year before.</returns>
    public OneOf<IReadOnlyList<StreamForecast>, IReadOnlyList<InputProblem>> ForecastRevenue(YearMonth until, RevenueRecords? lastYear = null)
    {
        if (!MonthsTo(until).TryPickT0(out var months, out var problem))
        {
            return (InputProblem[])[problem];
        }

        // A month of which nothing is recorded at all is not known; it is no month without revenue.
        HashSet<YearMonth> recorded = [.. (lastYear ?? RevenueRecords.From([])).Select(record => record.Date.ToYearMonth())];
        List<ReportingPeriod> before = [.. months.Select(month => month.PlusMonths(-12)).Where(recorded.Contains).Select(ReportingPeriod.Of)];
        return Account(lastYear ?? RevenueRecords.From([]), before).MapT0(known => Forecasts(
            until, account => account.Months.Select(month => month.Revenue), months.Count - Periods.Count, lastYear is null ? null : known));
    }

    /// <summary>Estimates the cost of coming months, for each value stream by run rate and by a straight line: what its teams, services and shared cost come to.</summary>
    /// <param name="until">The last month to estimate; it is after the last period.</param>
    /// <returns>The forecasts, or what is wrong with the request.</returns>
    public OneOf<IReadOnlyList<StreamForecast>, IReadOnlyList<InputProblem>> ForecastCost(YearMonth until) =>
        MonthsTo(until).Match<OneOf<IReadOnlyList<StreamForecast>, IReadOnlyList<InputProblem>>>(
            months => OneOf<IReadOnlyList<StreamForecast>, IReadOnlyList<InputProblem>>.FromT0(
                Forecasts(until, account => account.Months.Select(month => month.Cost), months.Count - Periods.Count, lastYear: null)),
            problem => (InputProblem[])[problem]);

    // Runs of several months may have the same records, of which each leaves out those of all other months.
    private long OfOtherDays<T>(Func<ChargebackRun, T> recordsOf, Func<T, long> count, Func<ChargebackRun, long> leftOut) =>
        Input.Runs.GroupBy(recordsOf).Sum(runs => count(runs.Key) - runs.Sum(run => count(runs.Key) - leftOut(run)));

    private IReadOnlyList<StreamForecast> Forecasts(
        YearMonth until, Func<StreamAccount, IEnumerable<Money>> monthsOf, int coming, IReadOnlyList<StreamAccount>? lastYear) =>
    [
        .. from place in Enumerable.Range(0, Streams.Count)
           from method in Enum.GetValues<ForecastMethod>()
           where method != ForecastMethod.LastYearsSeason || lastYear is not null
           select new StreamForecast(
               Streams[place].ValueStream!,
               method,
               until,
               Forecast.Of([.. monthsOf(Streams[place])], coming, method, lastYear is null ? null : [.. monthsOf(lastYear[place])])),
    ];

    /// <summary>The months of the periods and those that come, to a last one.</summary>
    private OneOf<IReadOnlyList<YearMonth>, InputProblem> MonthsTo(YearMonth until)
    {
        List<YearMonth> past = [.. Periods.Where(period => period == ReportingPeriod.Of(period.Days.Start.ToYearMonth())).Select(period => period.Days.Start.ToYearMonth())];
        if (past.Count != Periods.Count || past.Where((month, place) => month != past[0].PlusMonths(place)).Any())
        {
            return new InputProblem("forecast", null, null, "the periods are no calendar months that follow one another, and a forecast goes by months.");
        }

        var coming = ((until.Year - past[^1].Year) * 12) + until.Month - past[^1].Month;
        return coming < 1
            ? new InputProblem("forecast", null, null, $"{ReportingPeriod.Of(until)} is not after {Periods[^1]}; name a month to come.")
            : OneOf<IReadOnlyList<YearMonth>, InputProblem>.FromT0([.. Enumerable.Range(0, past.Count + coming).Select(past[0].PlusMonths)]);
    }

    /// <summary>Accounts of value streams that have revenue alone.</summary>
    private OneOf<IReadOnlyList<StreamAccount>, IReadOnlyList<InputProblem>> Account(RevenueRecords records, IReadOnlyList<ReportingPeriod> periods)
    {
        List<InputProblem> problems = [];
        var sums = Model.ValueStreams.ToDictionary(stream => stream.Id, stream => new StreamSums(stream, Currency));
        RevenuePlacing.Place(records, periods, new StreamPlacing(Model, [], problems), sums, Currency, problems);
        return problems.Count > 0
            ? OneOf<IReadOnlyList<StreamAccount>, IReadOnlyList<InputProblem>>.FromT1(problems)
            : OneOf<IReadOnlyList<StreamAccount>, IReadOnlyList<InputProblem>>.FromT0([.. Model.ValueStreams.Select(stream => sums[stream.Id].ToAccount(periods))]);
    }
}
