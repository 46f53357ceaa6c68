using NodaTime;
using OneOf;

namespace OpModel.Measures;

/// <summary>The figures of one subject in one window, and what is computed from them.</summary>
internal sealed class RecordedFigures(IReadOnlyList<RecordedValue> records, ReportingPeriod window, ReportingPeriod former)
{
    /// <summary>What is computed from other figures, each by its formula.</summary>
    private static readonly Dictionary<Measure, Func<RecordedFigures, Figure>> Formulas = new()
    {
        [Measure.RevenueGrowth] = figures => figures.Of(Measure.Revenue, figures.Former).As(before =>
            figures.Of(Measure.Revenue).As(now => Figure.Divided(now - before, before, $"the revenue of {figures.Former}"))),
        [Measure.ProfitMargin] = figures => figures.Of(Measure.Revenue).As(revenue =>
            figures.Of(Measure.Cost).As(cost => Figure.Divided(revenue - cost, revenue, "the revenue"))),
        [Measure.ReturnOnInvestment] = figures => figures.Of(Measure.Investment).As(invested =>
            figures.Of(Measure.InvestmentReturn).As(back => Figure.Divided(back - invested, invested, "the investment"))),
        [Measure.AverageRevenuePerUser] = figures => figures.Of(Measure.Revenue).As(revenue =>
            figures.Of(Measure.Customers).As(customers => Figure.Divided(revenue, customers, "the number of customers"))),
        [Measure.CustomerChurn] = figures => figures.Of(Measure.CustomersLost).As(lost =>
            figures.CustomersAtStart().As(customers => lost > customers
                ? Figure.None(NotEnoughReason.NothingRecorded, FormattableString.Invariant($"{lost} customers left of {customers}; correct one of the readings."))
                : Figure.Divided(lost, customers, "the number of customers at the beginning"))),
        [Measure.CustomerRetention] = figures => figures.Find(Measure.CustomerChurn).As(churn => new Figure(1 - churn)),
        [Measure.CustomerLifetimeValue] = figures => figures.Find(Measure.AverageRevenuePerUser).As(revenue =>
            figures.Find(Measure.CustomerChurn).As(churn => Figure.Divided(revenue, churn, "the churn"))),
        [Measure.Turnover] = figures => figures.Of(Measure.Leavers).As(leavers =>
            figures.Of(Measure.Headcount).As(headcount => Figure.Divided(leavers, headcount, "the headcount"))),
    };

    /// <summary>The measures that are computed from other figures.</summary>
    public static IReadOnlyCollection<Measure> Computed => Formulas.Keys;

    private ReportingPeriod Former => former;

    /// <summary>The value of a measure: as it was recorded, otherwise computed.</summary>
    public OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure) =>
        Find(measure).ToOutcome(value => new MeasuredValue { Value = value });

    private Figure Find(Measure measure)
    {
        var recorded = Of(measure);
        return recorded.IsNone && Formulas.TryGetValue(measure, out var formula) ? formula(this) : recorded;
    }

    private Figure Of(Measure measure) => Of(measure, window);

    private Figure Of(Measure measure, ReportingPeriod days)
    {
        List<RecordedValue> all = [.. records.Where(record => record.Measure.Equals(measure))];
        List<RecordedValue> within = [.. all.Where(record => days.Days.Contains(record.Date))];

        // How many there are holds until somebody counts anew.
        if (within.Count == 0 && measure.Addition == MeasureAddition.Averages && LastUpTo(all, days.Days.Start) is { } standing)
        {
            return new(standing.Value);
        }

        return within.Count == 0
            ? Figure.None(NotEnoughReason.NothingRecorded, $"no {measure.DisplayName} was recorded in {days}; record it.")
            : measure.Addition switch
            {
                MeasureAddition.AddsUp => new(within.Sum(record => record.Value)),
                MeasureAddition.Averages => new(within.Average(record => record.Value)),
                _ => new(LastUpTo(within, days.Days.End)!.Value),
            };
    }

    private Figure CustomersAtStart()
    {
        List<RecordedValue> customers = [.. records.Where(record => record.Measure.Equals(Measure.Customers))];
        var first = LastUpTo(customers, window.Days.Start) ?? customers.Where(record => window.Days.Contains(record.Date)).MinBy(record => record.Date);
        return first is null
            ? Figure.None(NotEnoughReason.NothingRecorded, $"no customers were recorded at the beginning of {window}; record them.")
            : new(first.Value);
    }

    private static RecordedValue? LastUpTo(List<RecordedValue> values, LocalDate day) =>
        values.Where(record => record.Date <= day).MaxBy(record => record.Date);
}
