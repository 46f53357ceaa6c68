using NodaTime;
using OneOf;

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
    /// <param name="lastYear">Revenue of the year before; nothing where it is not known.</param>
    /// <returns>The forecasts, or what is wrong with the request or with the revenue of the year before.</returns>
    public OneOf<IReadOnlyList<StreamForecast>, IReadOnlyList<InputProblem>> ForecastRevenue(YearMonth until, RevenueRecords? lastYear = null)
    {
        List<YearMonth> past = [.. Periods.Where(period => period == ReportingPeriod.Of(period.Days.Start.ToYearMonth())).Select(period => period.Days.Start.ToYearMonth())];
        if (past.Count != Periods.Count || past.Where((month, place) => month != past[0].PlusMonths(place)).Any())
        {
            return Refused("the periods are no calendar months that follow one another, and a forecast goes by months.");
        }

        var count = ((until.Year - past[^1].Year) * 12) + until.Month - past[^1].Month;
        if (count < 1)
        {
            return Refused($"{ReportingPeriod.Of(until)} is not after {Periods[^1]}; name a month to come.");
        }

        List<ReportingPeriod> before = [.. Enumerable.Range(0, past.Count + count).Select(place => ReportingPeriod.Of(past[0].PlusMonths(place - 12)))];
        return Account(lastYear ?? RevenueRecords.From([]), before).Match(
            known => OneOf<IReadOnlyList<StreamForecast>, IReadOnlyList<InputProblem>>.FromT0(
            [
                .. from pair in Streams.Zip(known)
                   from method in Enum.GetValues<ForecastMethod>()
                   where method != ForecastMethod.LastYearsSeason || lastYear is not null
                   select new StreamForecast(
                       pair.First.ValueStream!,
                       method,
                       until,
                       Forecast.Of([.. pair.First.Months.Select(month => month.Revenue)], count, method, [.. pair.Second.Months.Select(month => month.Revenue)])),
            ]),
            problems => OneOf<IReadOnlyList<StreamForecast>, IReadOnlyList<InputProblem>>.FromT1(problems));
    }

    private static OneOf<IReadOnlyList<StreamForecast>, IReadOnlyList<InputProblem>> Refused(string message) =>
        OneOf<IReadOnlyList<StreamForecast>, IReadOnlyList<InputProblem>>.FromT1([new("forecast", null, null, message)]);

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
