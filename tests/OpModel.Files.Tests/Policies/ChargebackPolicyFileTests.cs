using NodaTime;
using OpModel.Chargeback;

namespace OpModel.Files.Policies;

/// <summary>What each key of a policy file makes of what is charged. Every figure can be had by hand.</summary>
public sealed class ChargebackPolicyFileTests
{
    // Platform 100 and Storage 100 serve each other: Platform gives a half to Storage, Storage a half to Platform, the rest to Checkout.
    private static readonly string[] Mutual =
        ["Storage, compute, 1", "Checkout, compute, 1", "Platform, disk, 1", "Checkout, disk, 1"];

    [Theory]
    [InlineData("direct", "Checkout 200.00 EUR")]
    [InlineData("step-down", "Checkout 200.00 EUR")]
    [InlineData("reciprocal", "Checkout 200.00 EUR")]
    public void The_method_passes_all_cost_on(string method, string charged) =>
        Assert.Equal([charged], PolicyWorld.Charge($"method: {method}", "Platform 100; Storage 100", Mutual));

    [Fact]
    public void A_provider_may_have_a_method_of_its_own() => Assert.Equal(
        ["Checkout 110.00 EUR"],
        PolicyWorld.Charge(
            "{ method: reciprocal, methods: { Payments: at-rates } }", "Platform 100; Payments 3", "Checkout, compute, 1", "Checkout, authorisation, 500"));

    [Fact]
    public void A_true_up_brings_charges_at_rates_to_cost() => Assert.Equal(
        ["Checkout 3.00 EUR"],
        PolicyWorld.Charge("method: at-rates-with-true-up", "Payments 3", "Checkout, authorisation, 500"));

    // Storage first: half of its 100 goes to Search and half to Platform, whose 150 go to Checkout, as Storage is closed. Platform first: the other way round.
    [Theory]
    [InlineData("[Storage, Platform]", "Checkout 150.00 EUR", "Search 50.00 EUR")]
    [InlineData("[Platform, Storage]", "Checkout 50.00 EUR", "Search 150.00 EUR")]
    public void The_order_of_a_step_down_is_stated(string order, string checkout, string search) => Assert.Equal(
        [checkout, search],
        PolicyWorld.Charge(
            $"{{ method: step-down, step-down-order: {order} }}",
            "Platform 100; Storage 100",
            "Storage, compute, 1",
            "Checkout, compute, 1",
            "Platform, disk, 1",
            "Search, disk, 1"));

    [Theory]
    [InlineData("even", "Checkout 10.00 EUR", "Leadership 10.00 EUR", "Old shop 10.00 EUR", "Payments 10.00 EUR", "Platform 10.00 EUR", "Search 10.00 EUR", "Storage 10.00 EUR")]
    [InlineData("{ split: even, among: [Checkout, Search] }", "Checkout 35.00 EUR", "Search 35.00 EUR")]
    [InlineData("{ split: even, among: Payments, among-teams-of: Buy online }", "Checkout 23.34 EUR", "Payments 23.33 EUR", "Search 23.33 EUR")]
    [InlineData("proportional-to-headcount", "Checkout 46.67 EUR", "Search 23.33 EUR")]
    [InlineData("{ split: proportional-to-direct-cost, among-teams-of: [Buy online] }", "Checkout 14.00 EUR", "Search 56.00 EUR")]
    [InlineData("{ shares: { Checkout: 60 %, Search: 40 } }", "Checkout 42.00 EUR", "Search 28.00 EUR")]
    [InlineData("{ driver: desks, amounts: { Checkout: 1, Search: 2.5 } }", "Checkout 20.00 EUR", "Search 50.00 EUR")]
    public void A_shared_pool_is_split(string split, params string[] charged) =>
        Assert.Equal(charged, PolicyWorld.Charge($"shared-pools: {{ Office rent: {split} }}", "Office rent 70; Checkout 5; Search 20"));

    [Fact]
    public void A_dual_rate_charges_a_part_by_capacity() => Assert.Equal(
        ["Checkout 75.00 EUR", "Search 25.00 EUR"],
        PolicyWorld.Charge(
            "{ method: direct, dual-rates: { Platform: { fixed-percent: 50, capacity: { Checkout: 10, Search: 10 } } } }", "Platform 100", "Checkout, compute, 7"));

    [Theory]
    [InlineData("0.5 EUR", "1000.00")]
    [InlineData("{ price: 0.5 EUR, free-quantity: 500, flat-fee: 3 EUR }", "753.00")]
    [InlineData("{ flat-fee: 12 EUR }", "12.00")]
    [InlineData("{ graduated: [{ up-to: 500, price: 1 EUR, fee: 2 EUR }, { price: 0.1 EUR }] }", "652.00")]
    [InlineData("{ volume: [{ up-to: 500, price: 1 EUR }, { price: 0.1 EUR }] }", "200.00")]
    [InlineData("{ price: 7 EUR, package-size: 900 }", "21.00")]
    [InlineData("{ price: 0.5 EUR, discounts: 10 }", "900.00")]
    [InlineData("{ price: 0.5 EUR, discounts: [{ percent: 10 }, { percent: 20 %, from: 2000 }] }", "800.00")]
    [InlineData("{ price: 0.5 EUR, minimum: 1500 EUR }", "1500.00")]
    [InlineData("{ price: 0.5 EUR, cap: 400 EUR }", "400.00")]
    [InlineData("[{ until: 2026-10-14, price: 1 EUR }, { from: 2026-10-15, price: 2 EUR }]", "3000.00")]
    public void A_rate_card_prices_use(string price, string charged) => Assert.Equal(
        [$"Checkout {charged} EUR"],
        PolicyWorld.Charge($"rate-card: {{ services: {{ Payments/authorisation: {price} }} }}", "Payments 1", "Checkout, authorisation, 1000, 2", "Checkout, authorisation, 1000, 20"));

    [Fact]
    public void A_rate_may_be_in_another_unit() => Assert.Equal(
        ["Checkout 10.00 EUR"],
        PolicyWorld.Charge(
            "rate-card: { units: { shift: { count: 8, of: hour } }, services: { compute: { price: 5 EUR, unit: shift } } }", "Platform 1", "Checkout, compute, 16"));

    [Fact]
    public void A_rate_has_what_the_same_would_cost_outside()
    {
        var run = PolicyWorld.Run(
            "rate-card: { services: { authorisation: { price: 1 EUR, benchmark: 1.5 EUR, alternative: Stripe } } }", "Payments 1", "Checkout, authorisation, 10");

        Assert.Equal(new ServiceBenchmark(Money.Parse("15 EUR"), Money.Parse("-5 EUR"), "Stripe"), Assert.Single(Assert.Single(run.Statements).Lines).Benchmark);
    }

    [Theory]
    [InlineData("25")]
    [InlineData("25 %")]
    [InlineData("{ percent: 25, bearer: Leadership }")]
    public void An_ecosystem_team_may_bear_a_part(string subsidy) => Assert.Equal(
        ["Checkout 15.00 EUR", "Leadership 5.00 EUR"],
        PolicyWorld.Charge($"subsidies: {{ authorisation: {subsidy} }}", "Payments 1", "Checkout, authorisation, 1000"));

    [Theory]
    [InlineData("{ rates: [{ from: EUR, to: USD, period: 2026-10, rate: 1.2, source: ECB, date: 2026-10-30 }] }")]
    [InlineData("{ base-currency: GBP, rates: [{ from: EUR, to: GBP, period: 2026-10, rate: 0.6, source: ECB, date: 2026-10-30 }, { from: GBP, to: USD, period: 2026-10, rate: 2, source: ECB, date: 2026-10-30 }] }")]
    public void A_statement_may_be_in_another_currency(string rates) => Assert.Equal(
        ["Checkout 24.00 USD"],
        PolicyWorld.Charge($"{{ statement-currencies: {{ Checkout: USD }}, exchange-rates: {rates} }}", "Payments 1", "Checkout, authorisation, 1000"));

    [Fact]
    public void A_team_that_ends_may_have_a_successor() => Assert.Equal(
        ["Checkout 20.00 EUR"],
        PolicyWorld.Charge("successors: { Old shop: Checkout }", "Payments 1", "Old shop, authorisation, 1000, 16"));

    [Theory]
    [InlineData("{ start-month: 10 }", "FY2027-P01", "2026-10-01", "2026-10-31")]
    [InlineData("{ start-month: October, named-by: start }", "FY2026-P01", "2026-10-01", "2026-10-31")]
    [InlineData("{ weeks: 4-4-5, year-end: { last: saturday, month: september } }", "FY2027-P01", "2026-09-27", "2026-10-24")]
    [InlineData("{ weeks: 5-4-4, year-end: { nearest: saturday, month: 1 }, named-by: start }", "FY2026-P01", "2026-02-01", "2026-03-07")]
    [InlineData("{ weeks: 4-5-4, year-end: { nearest: saturday, month: 1 }, named-by: start }", "FY2026-P02", "2026-03-01", "2026-04-04")]
    [InlineData("retail", "FY2026-P01", "2026-02-01", "2026-02-28")]
    public void A_fiscal_calendar_has_periods_of_its_own(string calendar, string period, string first, string last)
    {
        var file = PolicyWorld.Read($"fiscal-calendar: {calendar}").AsT0;

        Assert.True(file.TryParsePeriod(period, out var found));
        Assert.Equal(ReportingPeriod.Parse($"{first}/{last}").Days, found.Days);
        Assert.True(file.TryParsePeriod("2026-10", out found));
        Assert.Equal(ReportingPeriod.Of(new YearMonth(2026, 10)), found);
        Assert.False(file.TryParsePeriod("FY27-P1", out _));
    }

    [Fact]
    public void A_file_of_exchange_rates_stands_beside_the_policy()
    {
        var folder = Directory.CreateTempSubdirectory("opmodel-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "rates.csv"), "from,to,period,rate,source,date\nEUR,USD,2026-10,1.2,ECB,2026-10-30\n");
            var path = Path.Combine(folder.FullName, "policy.yaml");
            foreach (var rates in new[] { "rates.csv", "{ file: rates.csv }" })
            {
                File.WriteAllText(path, $"exchange-rates: {rates}");
                Assert.Equal(1.2m, Assert.Single(ChargebackPolicyFile.Read(path, PolicyWorld.Model).AsT0.ExchangeRates!.Rates).Rate);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void JSON_is_a_policy_file_too() =>
        Assert.Equal(["Checkout 100.00 EUR"], PolicyWorld.Charge("""{ "method": "direct" }""", "Platform 100", "Checkout, compute, 1"));
}
