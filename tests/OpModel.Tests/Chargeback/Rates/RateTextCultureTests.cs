using NodaTime;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

public class RateTextCultureTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void Texts_are_the_same_in_every_culture(string name)
    {
        var expected = Texts();
        UnderCulture.Run(name, () =>
        {
            Assert.Equal(expected, Texts());
        });
    }

    private static List<string> Texts()
    {
        var price = Money.Parse("1234.567 EUR");
        var tariff = Tariff.Graduated([new(1234.5m, price, price), new(null, price)], "index entry") with
        {
            FlatFee = price,
            FreeQuantity = 0.5m,
            Discounts = [new(2.5m, From: 0.5m)],
            Minimum = Money.Parse("99999999 EUR"),
        };
        var period = FiscalCalendar.Retail.PeriodOn(new(2026, 10, 15));
        var version = new RateVersion(tariff) { From = new(2026, 10, 15) };
        var wrong = version with { Tariff = tariff with { FreeQuantity = -1.5m, Discounts = [new(101.5m, -2.5m)] }, Until = new LocalDate(2026, 10, 14) };
        var rate = new ExchangeRate(Currency.Parse("EUR"), Currency.Parse("USD"), period.Days, 1.1786m, "ECB", new(2026, 10, 15));
        var rates = ExchangeRates.Create([rate], Currency.Parse("EUR")).AsT0;
        return
        [
            .. tariff.Charge(ExactAmount.From(-98765.4m), ExactAmount.Ratio(2, 3)).Steps.Select(step => step.ToString()),
            tariff.ToString(),
            period.ToString(),
            ReportingPeriod.Parse("2026-10").ToString(),
            ReportingPeriod.Of(period.Days).ToString(),
            .. RateCard.Create().For("search", version, wrong).Unit("day", 23.5m, "hour").Build().AsT1.Select(problem => problem.ToString()),
            new ServiceRates("search", [version]).DescribeGap(new(2026, 10, 1)),
            rates.Convert(ExactAmount.From(1), Currency.Parse("USD"), Currency.Parse("EUR"), period).AsT0.Description,
            rates.Convert(ExactAmount.From(1), Currency.Parse("USD"), Currency.Parse("EUR"), new YearMonth(2027, 3)).AsT1,
        ];
    }
}
