using System.Text;
using CsCheck;
using NodaTime;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

public class ExchangeRatesFileTests
{
    private const string Header = "from,to,period,rate,source,date";

    private static readonly Currency Euro = Currency.Parse("EUR");
    private static readonly Currency Dollar = Currency.Parse("USD");

    [Fact]
    public void A_line_is_a_rate_with_its_days_its_source_and_its_date()
    {
        var table = Read(Header, "EUR,USD,2003-10,1.1786,ECB,2003-10-23", "EUR,USD,2003-11-01/2003-11-14,1.15,\"ECB, Frankfurt\",2003-11-03").AsT0;

        Assert.Equal(
            [
                new ExchangeRate(Euro, Dollar, new YearMonth(2003, 10).ToDateInterval(), 1.1786m, "ECB", new(2003, 10, 23)),
                new ExchangeRate(Euro, Dollar, new DateInterval(new(2003, 11, 1), new(2003, 11, 14)), 1.15m, "ECB, Frankfurt", new(2003, 11, 3)),
            ],
            table.Rates);
        Assert.Equal(Euro, table.BaseCurrency);
    }

    [Fact]
    public void Columns_may_stand_in_any_order() =>
        Assert.Single(Read("date,source,rate,period,to,from", "2003-10-23,ECB,1.1786,2003-10,USD,EUR").AsT0.Rates);

    [Fact]
    public void The_order_of_the_lines_makes_no_difference()
    {
        string[] rates = ["EUR,USD,2003-10,1.1786,ECB,2003-10-23", "EUR,USD,2003-11,1.17,ECB,2003-11-20", "EUR,JPY,2003-10,129.32,ECB,2003-10-23"];
        var expected = Read([Header, .. rates]).AsT0.Rates;

        Gen.Shuffle(rates).Sample(shuffled => Assert.Equal(expected, Read([Header, .. shuffled]).AsT0.Rates));
    }

    [Theory]
    [InlineData("EURO,USD,2003-10,1.1,ECB,2003-10-23", "from", "\"EURO\" is not an ISO 4217 currency code; write one in three capital letters, such as EUR.")]
    [InlineData("EUR,usd,2003-10,1.1,ECB,2003-10-23", "to", "\"usd\" is not an ISO 4217 currency code; write USD.")]
    [InlineData("EUR,,2003-10,1.1,ECB,2003-10-23", "to", "there is no currency; write its code, such as EUR.")]
    [InlineData("EUR,EUR,2003-10,1,ECB,2003-10-23", "to", "the rate is from EUR to itself; take the line out, or name another currency.")]
    [InlineData("EUR,USD,10/2003,1.1,ECB,2003-10-23", "period", "\"10/2003\" is no period; write a month such as 2026-10, or a first and a last day such as 2026-10-01/2026-10-14.")]
    [InlineData("EUR,USD,,1.1,ECB,2003-10-23", "period", "there is no period; write a month such as 2026-10.")]
    [InlineData("EUR,USD,2003-10,,ECB,2003-10-23", "rate", "there is no rate; write what one unit of the first currency is worth, such as 0.92.")]
    [InlineData("EUR,USD,2003-10,0,ECB,2003-10-23", "rate", "\"0\" is not above 0; write what one unit of the first currency is worth.")]
    [InlineData("EUR,USD,2003-10,-1.1,ECB,2003-10-23", "rate", "\"-1.1\" is not above 0; write what one unit of the first currency is worth.")]
    [InlineData("EUR,USD,2003-10,NaN,ECB,2003-10-23", "rate", "\"NaN\" is not a number; write digits with a point before the decimals, such as 12.30.")]
    [InlineData("EUR,USD,2003-10,\"1,1786\",ECB,2003-10-23", "rate", "\"1,1786\" is not a number; write it as 1.1786.")]
    [InlineData("EUR,USD,2003-10,1.1,,2003-10-23", "source", "there is no source; say who published the rate, such as ECB.")]
    [InlineData("EUR,USD,2003-10,1.1,ECB,23.10.2003", "date", "\"23.10.2003\" is not a date; write it as 2026-10-17.")]
    public void A_wrong_cell_is_told_with_its_place(string line, string column, string message) =>
        Assert.Equal([new InputProblem("rates.csv", 3, column, message)], Read(Header, "EUR,CHF,2003-10,1.5467,ECB,2003-10-23", line).AsT1);

    [Fact]
    public void A_line_with_another_number_of_cells_is_told() => Assert.Equal(
        "rates.csv, line 2: the line has 7 cells where the header names 6; put a cell that contains a comma in quotes, and write decimals with a point.",
        Assert.Single(Read(Header, "EUR,USD,2003-10,1,1786,ECB,2003-10-23").AsT1).ToString());

    [Fact]
    public void A_rate_that_is_there_twice_is_told_at_the_second_line() => Assert.Equal(
        [
            "rates.csv, line 3, column period: the rate from EUR to USD for 2003-10-01 is on line 2 already; keep one rate a day.",
            "rates.csv, line 4, column period: the rate from EUR to USD for 2003-10-31 is on line 2 already; keep one rate a day.",
        ],
        Read(
            Header,
            "EUR,USD,2003-10,1.1786,ECB,2003-10-23",
            "EUR,USD,2003-10,1.1786,ECB,2003-10-23",
            "EUR,USD,2003-10-31/2003-11-30,1.17,ECB,2003-11-20",
            "USD,EUR,2003-10,0.85,ECB,2003-10-23").AsT1.Select(problem => problem.ToString()));

    [Fact]
    public void A_file_without_a_rate_is_told()
    {
        Assert.Equal("rates.csv: the file has a header and no lines; there is no rate to convert at.", Assert.Single(Read(Header).AsT1).ToString());
        Assert.Equal("rates.csv: the file is empty; it should begin with a line that names the columns.", Assert.Single(Read().AsT1).ToString());
    }

    [Fact]
    public void A_header_of_another_form_is_told() => Assert.Equal(
        [
            "rates.csv, line 1, column source: the header has no such column; did you mean \"sources\", which is there?",
            "rates.csv, line 1, column sources: this form has no such column; take it out, since there are only from, to, period, rate, source, date.",
        ],
        Read("from,to,period,rate,sources,date").AsT1.Select(problem => problem.ToString()));

    [Fact]
    public void A_file_that_is_not_there_is_told() => Assert.Equal(
        "nowhere.csv: there is no such file; check the path.", Assert.Single(ExchangeRatesFile.Read("nowhere.csv").AsT1).ToString());

    [Fact]
    public void Any_bytes_are_rates_or_problems_and_nothing_else() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
            ExchangeRatesFile.ReadStream(new MemoryStream([.. Encoding.UTF8.GetBytes(Header + "\n"), .. bytes]), "rates.csv")
                .Match(table => table.Rates.Count > 0, problems => problems.Count > 0));

    private static OneOf.OneOf<ExchangeRates, IReadOnlyList<InputProblem>> Read(params string[] lines) =>
        ExchangeRatesFile.ReadStream(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")))), "rates.csv", Euro);
}
