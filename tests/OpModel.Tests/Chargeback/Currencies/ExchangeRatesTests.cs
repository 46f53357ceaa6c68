using CsCheck;
using NodaTime;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

public class ExchangeRatesTests
{
    private static readonly Currency Euro = Currency.Parse("EUR");
    private static readonly Currency Dollar = Currency.Parse("USD");
    private static readonly Currency Pound = Currency.Parse("GBP");
    private static readonly Currency Yen = Currency.Parse("JPY");
    private static readonly Currency Franc = Currency.Parse("CHF");

    private static readonly ReportingPeriod October = new YearMonth(2003, 10);

    // Euro foreign exchange reference rates of the European Central Bank of 23 October 2003, as the Banca d'Italia lists them:
    // https://www.bancaditalia.it/compiti/operazioni-cambi/cambio/cambi_rif_20031023
    private static readonly ExchangeRate[] ReferenceRates =
        [Rate(Euro, Dollar, 1.1786m), Rate(Euro, Yen, 129.32m), Rate(Euro, Pound, 0.69650m), Rate(Euro, Franc, 1.5467m)];

    private static readonly ExchangeRates Table = ExchangeRates.Create(ReferenceRates, Euro).AsT0;

    [Fact]
    public void The_rate_that_is_there_is_taken_as_it_is()
    {
        var dollars = Table.Convert(ExactAmount.From(1000), Euro, Dollar, October).AsT0;

        Assert.Equal((ExactAmount.From(1178.6m), Dollar), (dollars.Amount, dollars.Currency));
        Assert.Equal("1 EUR = 1.1786 USD (ECB, 2003-10-23)", dollars.Description);
    }

    [Fact]
    public void The_way_back_is_the_inverse_and_exact()
    {
        var euros = Table.Convert(ExactAmount.From(1178.6m), Dollar, Euro, October).AsT0;

        Assert.Equal(ExactAmount.From(1000), euros.Amount);
        Assert.Equal("inverse of 1 EUR = 1.1786 USD (ECB, 2003-10-23)", euros.Description);
    }

    [Fact]
    public void Two_currencies_without_a_rate_are_converted_over_the_base()
    {
        var yen = Table.Convert(ExactAmount.From(11786), Dollar, Yen, October).AsT0;

        // 11,786 USD are 10,000 EUR, and those are 1,293,200 JPY.
        Assert.Equal(ExactAmount.From(1_293_200), yen.Amount);
        Assert.Equal("over EUR: inverse of 1 EUR = 1.1786 USD (ECB, 2003-10-23); 1 EUR = 129.32 JPY (ECB, 2003-10-23)", yen.Description);
    }

    [Fact]
    public void A_direct_rate_goes_before_the_inverse_and_both_before_the_base()
    {
        var table = ExchangeRates.Create([.. ReferenceRates, Rate(Dollar, Euro, 0.85m), Rate(Pound, Dollar, 1.7m)], Euro).AsT0;

        Assert.Equal(ExactAmount.From(0.85m), Factor(table, Dollar, Euro));
        Assert.Equal(ExactAmount.From(1.1786m), Factor(table, Euro, Dollar));
        Assert.Equal(ExactAmount.From(1.7m), Factor(table, Pound, Dollar));
        Assert.Equal(ExactAmount.Ratio(10, 17), Factor(table, Dollar, Pound));
    }

    [Fact]
    public void Other_chains_than_over_the_base_are_not_tried()
    {
        var table = ExchangeRates.Create([Rate(Dollar, Franc, 1.3m), Rate(Franc, Yen, 84m)], Euro).AsT0;

        Assert.Equal(
            "there is no rate from USD to JPY for 2003-10, nor can both be had over EUR; add one whose days hold all from 2003-10-01 to 2003-10-31.",
            table.Convert(ExactAmount.From(1), Dollar, Yen, October).AsT1);
    }

    [Fact]
    public void One_currency_needs_no_rate()
    {
        var same = ExchangeRates.Empty.Convert(ExactAmount.From(5), Yen, Yen, October).AsT0;

        Assert.Equal((ExactAmount.From(5), ""), (same.Amount, same.Description));
    }

    [Fact]
    public void A_rate_of_other_days_is_not_taken_and_is_told() => Assert.Equal(
        "there is no rate from USD to EUR for 2003-11; there is one for 2003-10-01/2003-10-31; "
        + "add one whose days hold all from 2003-11-01 to 2003-11-30.",
        Table.Convert(ExactAmount.From(1), Dollar, Euro, new YearMonth(2003, 11)).AsT1);

    [Fact]
    public void A_rate_of_a_part_of_the_period_is_not_taken() =>
        Assert.True(Table.Convert(ExactAmount.From(1), Dollar, Euro, ReportingPeriod.Parse("2003-10-15/2003-11-14")).IsT1);

    [Fact]
    public void A_rate_of_longer_days_holds_for_each_period_among_them() =>
        Assert.True(Table.Convert(ExactAmount.From(1), Dollar, Euro, ReportingPeriod.Parse("2003-10-15/2003-10-31")).IsT0);

    [Fact]
    public void There_and_back_is_the_amount_that_there_was() =>
        Gen.Select(MoneyGen.Exact, MoneyGen.AnyDecimal.Where(rate => rate > 0), Gen.Bool).Sample((amount, rate, over) =>
        {
            var table = ExchangeRates.Create([Rate(Euro, Dollar, rate), Rate(Euro, Pound, 0.6965m)], Euro).AsT0;
            var (from, to) = over ? (Pound, Dollar) : (Euro, Dollar);

            var there = table.Convert(amount, from, to, October).AsT0;

            Assert.Equal(amount, table.Convert(there.Amount, to, from, October).AsT0.Amount);
        });

    [Fact]
    public void The_order_of_the_rates_makes_no_difference() =>
        Gen.Shuffle(ReferenceRates).Sample(rates =>
            Assert.Equal(Table.Rates, ExchangeRates.Create(rates, Euro).AsT0.Rates));

    [Fact]
    public void Rates_stand_in_the_order_of_their_codes_and_days()
    {
        var later = Rate(Euro, Dollar, 1.17m) with { Days = new DateInterval(new(2003, 11, 1), new(2003, 11, 30)) };

        Assert.Equal(
            [Rate(Franc, Yen, 84m), Rate(Euro, Pound, 0.6965m), Rate(Euro, Dollar, 1.1786m), later, Rate(Dollar, Yen, 110m)],
            ExchangeRates.Create([Rate(Dollar, Yen, 110m), later, Rate(Franc, Yen, 84m), Rate(Euro, Dollar, 1.1786m), Rate(Euro, Pound, 0.6965m)]).AsT0.Rates);
    }

    // The rate of the whole year holds on the days of both others, and of the two that begin together the shorter one is the earlier.
    [Fact]
    public void Each_rate_is_held_against_the_one_that_reaches_farthest()
    {
        var year = Rate(Euro, Dollar, 1.1m) with { Days = new DateInterval(new(2003, 1, 1), new(2003, 12, 31)) };
        var january = year with { Days = new DateInterval(new(2003, 1, 1), new(2003, 1, 31)) };
        var march = year with { Days = new DateInterval(new(2003, 3, 1), new(2003, 3, 31)) };
        var sameDays = january with { Rate = 1.2m };

        Assert.Equal([(january, year), (year, march)], ExchangeRates.FindOverlaps([march, year, january]));
        Assert.Equal([(january, sameDays)], ExchangeRates.FindOverlaps([sameDays, january]));
        Assert.Empty(ExchangeRates.FindOverlaps([march, january]));
    }

    [Fact]
    public void What_is_missing_is_told_with_the_periods_that_there_are()
    {
        var november = Rate(Euro, Dollar, 1.17m) with { Days = new DateInterval(new(2003, 11, 1), new(2003, 11, 30)) };
        var table = ExchangeRates.Create([Rate(Euro, Dollar, 1.1786m), november]).AsT0;

        Assert.Equal(
            "there is no rate from EUR to USD for 2003-12; there is one for 2003-10-01/2003-10-31, 2003-11-01/2003-11-30; "
            + "add one whose days hold all from 2003-12-01 to 2003-12-31.",
            table.Convert(ExactAmount.From(1), Euro, Dollar, new YearMonth(2003, 12)).AsT1);
        Assert.Equal(
            "there is no rate from EUR to JPY for 2003-10; add one whose days hold all from 2003-10-01 to 2003-10-31.",
            table.Convert(ExactAmount.From(1), Euro, Yen, October).AsT1);
        Assert.Throws<ArgumentNullException>("rates", () => ExchangeRates.Create(null!));
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_table_is_told()
    {
        var problems = ExchangeRates.Create(
            [
                Rate(Euro, Euro, 1),
                Rate(Euro, Currency.None, 2),
                Rate(Euro, Pound, 0),
                Rate(Euro, Yen, -3),
                Rate(Euro, Dollar, 1.1786m),
                Rate(Euro, Dollar, 1.18m) with { Days = new DateInterval(new(2003, 10, 31), new(2003, 11, 30)) },
            ],
            Euro).AsT1;

        Assert.Equal(
            [
                "exchange rates: the rate 1 EUR = 1 EUR (ECB, 2003-10-23) is from a currency to itself; leave it away.",
                "exchange rates: the rate 1 EUR = 2 XXX (ECB, 2003-10-23) lacks a currency; give both.",
                "exchange rates: the rate 1 EUR = 0 GBP (ECB, 2003-10-23) is not above 0; mend it.",
                "exchange rates: the rate 1 EUR = -3 JPY (ECB, 2003-10-23) is not above 0; mend it.",
                "exchange rates: 1 EUR = 1.1786 USD (ECB, 2003-10-23) and 1 EUR = 1.18 USD (ECB, 2003-10-23) are both for 2003-10-31; keep one rate a day.",
            ],
            problems.Select(problem => problem.ToString()));
    }

    private static ExchangeRate Rate(Currency from, Currency to, decimal rate) => new(from, to, October.Days, rate, "ECB", new(2003, 10, 23));

    private static ExactAmount Factor(ExchangeRates table, Currency from, Currency to) =>
        table.Convert(ExactAmount.From(1), from, to, October).AsT0.Factor;
}
