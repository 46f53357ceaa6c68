using OneOf;

namespace OpModel.Chargeback;

/// <summary>A table of what currencies are worth in one another, by period.</summary>
/// <remarks>
/// <para>A conversion takes the rate whose days hold the whole period. It is looked for in this order, and the first that is there decides: the rate from
/// one currency to the other; the inverse of the rate the other way round; both over the base currency, each of the two ways direct
/// or inverse in the same order. No other chain is tried, so that a conversion never hangs on which rates happen to be in the table.</para>
/// <para>Conversion is exact: an inverse is a fraction, and there and back over one rate is the amount that there was. Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class ExchangeRates
{
    private readonly ILookup<(Currency From, Currency To), ExchangeRate> _rates;

    private ExchangeRates(IEnumerable<ExchangeRate> rates, Currency baseCurrency)
    {
        Rates =
        [
            .. rates.OrderBy(rate => rate.From.Code, StringComparer.Ordinal)
                .ThenBy(rate => rate.To.Code, StringComparer.Ordinal)
                .ThenBy(rate => rate.Days.Start),
        ];
        BaseCurrency = baseCurrency;
        _rates = Rates.ToLookup(rate => (rate.From, rate.To));
    }

    /// <summary>A table without a rate: everything is in one currency.</summary>
    public static ExchangeRates Empty { get; } = new([], Currency.None);

    /// <summary>The rates, by currencies and days.</summary>
    public IReadOnlyList<ExchangeRate> Rates { get; }

    /// <summary>The currency over which two others are converted that have no rate between them; <see cref="Currency.None"/> where that is not to be.</summary>
    public Currency BaseCurrency { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="rates">The rates, in any order.</param>
    /// <param name="baseCurrency">The currency over which two others are converted that have no rate between them; unset, none.</param>
    /// <returns>The table, or everything that is wrong with it.</returns>
    public static OneOf<ExchangeRates, IReadOnlyList<PolicyProblem>> Create(IEnumerable<ExchangeRate> rates, Currency baseCurrency = default)
    {
        ArgumentNullException.ThrowIfNull(rates);
        List<ExchangeRate> all = [.. rates];
        var overlaps = FindOverlaps(all).Select(overlap =>
            FormattableString.Invariant($"{overlap.Earlier} and {overlap.Later} are both for {overlap.Later.Days.Start:uuuu-MM-dd}; keep one rate a day."));
        List<PolicyProblem> problems = [.. all.SelectMany(DescribeProblems).Concat(overlaps).Select(message => new PolicyProblem(null, message, "exchange rates"))];
        return problems.Count > 0 ? problems : new ExchangeRates(all, baseCurrency);
    }

    /// <summary>Converts an amount at the rate of a period.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="from">Its currency.</param>
    /// <param name="to">The currency wanted.</param>
    /// <param name="period">The period whose rate is to be taken.</param>
    /// <returns>The exact amount with its rate, or which rate is missing.</returns>
    internal OneOf<ConvertedAmount, string> Convert(ExactAmount amount, Currency from, Currency to, ReportingPeriod period)
    {
        if (from == to)
        {
            return new ConvertedAmount(amount, to, ExactAmount.From(1), "");
        }

        if (Find(from, to, period) is { } found)
        {
            return new ConvertedAmount(amount * found.Factor, to, found.Factor, found.Description);
        }

        if (BaseCurrency != Currency.None
            && Find(from, BaseCurrency, period) is { } there
            && Find(BaseCurrency, to, period) is { } onward)
        {
            var factor = there.Factor * onward.Factor;
            return new ConvertedAmount(amount * factor, to, factor, $"over {BaseCurrency}: {there.Description}; {onward.Description}");
        }

        return DescribeMissing(from, to, period);
    }

    /// <summary>What is wrong with a rate by itself.</summary>
    private static IEnumerable<string> DescribeProblems(ExchangeRate rate)
    {
        if (rate.From == Currency.None || rate.To == Currency.None)
        {
            yield return $"the rate {rate} lacks a currency; give both.";
        }
        else if (rate.From == rate.To)
        {
            yield return $"the rate {rate} is from a currency to itself; leave it away.";
        }

        if (rate.Rate <= 0)
        {
            yield return $"the rate {rate} is not above 0; mend it.";
        }
    }

    /// <summary>Rates of one pair of currencies that share a day, each with an earlier one that it shares its first day with.</summary>
    internal static IEnumerable<(ExchangeRate Earlier, ExchangeRate Later)> FindOverlaps(IEnumerable<ExchangeRate> rates)
    {
        foreach (var pair in rates.GroupBy(rate => (rate.From, rate.To)))
        {
            ExchangeRate? longest = null;
            foreach (var rate in pair.OrderBy(rate => rate.Days.Start).ThenBy(rate => rate.Days.End).ThenBy(rate => rate.Rate))
            {
                if (longest is not null && rate.Days.Start <= longest.Days.End)
                {
                    yield return (longest, rate);
                }

                longest = longest is null || rate.Days.End > longest.Days.End ? rate : longest;
            }
        }
    }

    private (ExactAmount Factor, string Description)? Find(Currency from, Currency to, ReportingPeriod period)
    {
        if (Of(from, to, period) is { } direct)
        {
            return (ExactAmount.From(direct.Rate), direct.ToString());
        }

        return Of(to, from, period) is { } opposite
            ? (ExactAmount.From(1) / ExactAmount.From(opposite.Rate), $"inverse of {opposite}")
            : null;
    }

    private ExchangeRate? Of(Currency from, Currency to, ReportingPeriod period) =>
        _rates[(from, to)].FirstOrDefault(rate => rate.Days.Contains(period.Days));

    private string DescribeMissing(Currency from, Currency to, ReportingPeriod period)
    {
        List<ExchangeRate> others = [.. _rates[(from, to)], .. _rates[(to, from)]];
        var there = others.Count == 0
            ? BaseCurrency == Currency.None ? "" : $", nor can both be had over {BaseCurrency}"
            : $"; there is one for {string.Join(", ", others.Select(rate => ReportingPeriod.Of(rate.Days)))}";
        return $"there is no rate from {from} to {to} for {period}{there}; add one "
            + FormattableString.Invariant($"whose days hold all from {period.Days.Start:uuuu-MM-dd} to {period.Days.End:uuuu-MM-dd}.");
    }
}
