using OneOf;

namespace OpModel.Accounting;

/// <summary>Figures of coming months, estimated from months that are over.</summary>
/// <remarks>
/// All three are textbook methods (Hyndman and Athanasopoulos, "Forecasting: Principles and Practice", the chapters on simple methods and on trend): the average method, linear trend by
/// least squares, and a seasonal naive forecast scaled to the level of this year. They are computed as fractions; the months are rounded so that they add up to the rounded sum.
/// </remarks>
public sealed class Forecast
{
    private Forecast(ForecastMethod method, Money past, IReadOnlyList<Money> months) => (Method, Past, Months) = (method, past, months);

    /// <summary>How it was made.</summary>
    public ForecastMethod Method { get; }

    /// <summary>The sum of the months that are over.</summary>
    public Money Past { get; }

    /// <summary>The coming months.</summary>
    public IReadOnlyList<Money> Months { get; }

    /// <summary>The sum of the months that are over and of those that come.</summary>
    public Money Total => Months.Aggregate(Past, (sum, month) => sum + month);

    /// <summary>Estimates coming months.</summary>
    /// <param name="past">The months that are over, in the order of time.</param>
    /// <param name="months">How many months are to come, from 1.</param>
    /// <param name="method">How to estimate.</param>
    /// <param name="lastYear">
    /// The same months of the year before, those that are over and those that come; needed by <see cref="ForecastMethod.LastYearsSeason"/> alone.
    /// </param>
    /// <returns>The forecast, or why there is none: too few months, or a season of zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No month is to come.</exception>
    public static OneOf<Forecast, NoForecast> Of(IReadOnlyList<Money> past, int months, ForecastMethod method, IReadOnlyList<Money>? lastYear = null)
    {
        ArgumentNullException.ThrowIfNull(past);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        if (past.Count == 0)
        {
            return new NoForecast("no month is over yet; a forecast needs one at least.");
        }

        ExactAmount[] known = [.. past.Select(month => ExactAmount.From(month.Amount))];
        return method switch
        {
            ForecastMethod.RunRate => Rounded(method, past, Enumerable.Repeat(Average(known), months)),
            ForecastMethod.Linear when known.Length < 2 => new NoForecast("one month is over; a line needs two at least."),
            ForecastMethod.Linear => Rounded(method, past, Line(known, months)),
            ForecastMethod.LastYearsSeason => Season(past, known, months, lastYear),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method."),
        };
    }

    private static OneOf<Forecast, NoForecast> Season(IReadOnlyList<Money> past, ExactAmount[] known, int months, IReadOnlyList<Money>? lastYear)
    {
        if (lastYear is null || lastYear.Count < known.Length + months)
        {
            return new NoForecast(
                FormattableString.Invariant($"{lastYear?.Count ?? 0} months of the year before are known, and {known.Length + months} are needed; give all of them."));
        }

        var before = ExactSum.Of(lastYear.Take(known.Length).Select(month => ExactAmount.From(month.Amount)));
        if (before.Sign == 0)
        {
            return new NoForecast("the months that are over came to nothing in the year before, so that there is no season to go by; use another method.");
        }

        var level = ExactSum.Of(known) / before;
        return Rounded(ForecastMethod.LastYearsSeason, past, lastYear.Skip(known.Length).Take(months).Select(month => ExactAmount.From(month.Amount) * level));
    }

    private static ExactAmount Average(ExactAmount[] known) => ExactSum.Of(known) / ExactAmount.Ratio(known.Length, 1);

    /// <summary>Slope and intercept of least squares over months 0 to n - 1: slope = Σ (t - T)(y - Y) / Σ (t - T)².</summary>
    private static IEnumerable<ExactAmount> Line(ExactAmount[] known, int months)
    {
        var middle = ExactAmount.Ratio(known.Length - 1, 2);
        var average = Average(known);
        var (together, spread) = (ExactAmount.Zero, ExactAmount.Zero);
        for (var month = 0; month < known.Length; month++)
        {
            var distance = ExactAmount.Ratio(month, 1) - middle;
            together += distance * (known[month] - average);
            spread += distance * distance;
        }

        var slope = together / spread;
        return Enumerable.Range(known.Length, months).Select(month => average + (slope * (ExactAmount.Ratio(month, 1) - middle)));
    }

    private static Forecast Rounded(ForecastMethod method, IReadOnlyList<Money> past, IEnumerable<ExactAmount> coming)
    {
        var currency = past[0].Currency;
        ExactAmount[] exact = [.. coming];
        var digits = currency.MinorUnitDigits;
        var units = Apportionment.Round(exact, ExactSum.Of(exact).Round(digits), digits);
        return new(method, past.Skip(1).Aggregate(past[0], (sum, month) => sum + month), [.. units.Select(unit => Money.FromUnits(unit, digits, currency))]);
    }
}
