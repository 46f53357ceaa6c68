using NodaTime;
using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Runs;

public class CurrencyTests
{
    private static readonly Currency Dollar = Currency.Parse("USD");

    private static ChargebackRun Charge()
    {
        var world = new ServiceWorld()
            .Provider("Payments", Offer("card-authorisation", "0.50 USD"))
            .Consumer("Checkout")
            .Consumer("Search")
            .Cost("Payments", 100, currency: "USD")
            .Use("Checkout", "card-authorisation", 33)
            .Use("Search", "card-authorisation", 7);
        var rates = ExchangeRates.Create([new(Dollar, Euro, October.ToDateInterval(), 0.92m, "ECB", new LocalDate(2026, 10, 30))]).AsT0;
        return world.Policy().StateIn("Checkout", Dollar).Build().AsT0.Charge(world.Input() with { ExchangeRates = rates }).AsT0;
    }

    [Fact]
    public void Cost_and_rates_come_into_the_currency_of_the_books_at_the_rate_of_the_period()
    {
        var run = Charge();

        Assert.Equal("92.00 EUR", run.CostIn.ToString());
        Assert.Equal("15.18 EUR", run.FindStatement("Checkout")!.Total.ToString());
        Assert.Contains(
            "      2026-10-01 to 2026-10-31: 15.18 EUR = 16.5 USD at 1 USD = 0.92 EUR (ECB, 2026-10-30)".TrimStart(),
            run.Explain("Checkout")!.ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_bill_comes_into_the_currency_of_the_books_as_well()
    {
        var world = new ServiceWorld().Consumer("Search");
        var rates = ExchangeRates.Create([new(Dollar, Euro, October.ToDateInterval(), 0.92m, "ECB", new LocalDate(2026, 10, 30))]).AsT0;
        var policy = world.Policy().Where(CostColumn.ServiceName).Is("Compute").ChargeTo("Search").Build().AsT0;
        var bill = policy.Charge(CostBill.FromLines("bill.csv", Dollar, October, [AcmeBills.Line(100, "Compute"), AcmeBills.Line(10, "Storage")])).AsT0;

        var run = policy.Charge(world.Input() with { Bill = bill, ExchangeRates = rates }).AsT0;

        Assert.Equal("101.2", run.CostIn.Exact);
        Assert.Equal("9.2", run.Unplaced.Exact);
        Assert.Contains("there is no rate from USD to EUR", policy.Charge(world.Input() with { Bill = bill }).AsT1[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_in_another_currency_shows_what_rounding_did()
    {
        var stated = Charge().FindStatement("Checkout")!.Stated!;

        Assert.Equal("16.50 USD", stated.Amount.ToString());
        Assert.Equal("0 EUR", stated.Difference);
        Assert.Null(Charge().FindStatement("Search")!.Stated);
    }

    [Fact]
    public void A_statement_in_the_currency_of_the_books_is_not_stated_twice()
    {
        var run = new ServiceWorld().Consumer("Checkout").Cost("Rent", 1).Charge(policy => policy.SharePool("Rent", Split.Evenly()).StateIn("Checkout", Euro));

        Assert.Null(run.FindStatement("Checkout")!.Stated);
    }
}
