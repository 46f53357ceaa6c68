using NodaTime;
using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Runs;

/// <summary>What the same use would have cost outside is told where all of it is known, and not at all where a part is not.</summary>
public class BenchmarkTests
{
    private static readonly LocalDate Tenth = new(2026, 10, 10);
    private static readonly Currency Dollar = Currency.Parse("USD");

    [Fact]
    public void Benchmarks_of_parts_of_the_month_are_added_up_and_the_last_alternative_is_told()
    {
        var outside = Outside(Old("3 EUR", "Adyen"), New("5 EUR", "Stripe"), (10, 9), (2, 11));

        Assert.Equal((10m * 3 + 2 * 5, 12m * 1 - 40, "Stripe"), (outside!.Amount.Amount, outside.Difference.Amount, outside.Alternative));
    }

    [Fact]
    public void Where_a_part_of_the_use_has_no_benchmark_there_is_none() => Assert.Null(Outside(Old("3 EUR", "Adyen"), New(null, null), (10, 9), (2, 11)));

    [Fact]
    public void A_price_without_use_needs_no_benchmark()
    {
        Assert.Equal((30m, "Adyen"), Told(Outside(Old("3 EUR", "Adyen"), New(null, null), (10, 9))));
        Assert.Equal((10m, "Stripe"), Told(Outside(Old(null, null), New("5 EUR", "Stripe"), (2, 11))));
        Assert.Equal((10m, "Stripe"), Told(Outside(Old("3 EUR", "Adyen"), New("5 EUR", "Stripe"), (2, 11), (4, 9), (-4, 9))));
    }

    [Fact]
    public void A_benchmark_in_another_currency_comes_into_that_of_the_books_or_is_left_out()
    {
        var rates = ExchangeRates.Create([new(Dollar, Euro, October.ToDateInterval(), 0.5m, "ECB", Tenth)]).AsT0;

        Assert.Equal((15m, "Adyen"), Told(Outside(rates, Old("3 USD", "Adyen"), New(null, null), (10, 9))));
        Assert.Null(Outside(Old("3 USD", "Adyen"), New(null, null), (10, 9)));
    }

    [Fact]
    public void A_benchmark_is_rounded_to_the_decimals_of_the_run() =>
        Assert.Equal((0.01m, "Adyen"), Told(Outside(Old("0.005001 EUR", "Adyen"), New(null, null), (1, 9))));

    private static (decimal, string?) Told(ServiceBenchmark? benchmark) => (benchmark!.Amount.Amount, benchmark.Alternative);

    private static RateVersion Old(string? benchmark, string? alternative) =>
        new(Tariff.PerUnit(Money.Parse("1 EUR"))) { Until = Tenth, Benchmark = Parsed(benchmark), Alternative = alternative };

    private static RateVersion New(string? benchmark, string? alternative) =>
        new(Tariff.PerUnit(Money.Parse("1 EUR"))) { From = Tenth.PlusDays(1), Benchmark = Parsed(benchmark), Alternative = alternative };

    private static Money? Parsed(string? amount) => amount is null ? null : Money.Parse(amount);

    private static ServiceBenchmark? Outside(RateVersion before, RateVersion after, params (decimal Quantity, int Day)[] uses) =>
        Outside(ExchangeRates.Empty, before, after, uses);

    private static ServiceBenchmark? Outside(ExchangeRates rates, RateVersion before, RateVersion after, params (decimal Quantity, int Day)[] uses)
    {
        var world = new ServiceWorld().Provider("Payments", Offer("cards")).Consumer("Checkout");
        foreach (var (quantity, day) in uses)
        {
            world.Use("Checkout", "cards", quantity, day, isCorrection: quantity < 0);
        }

        var card = RateCard.Create().For("cards", before, after).Build().AsT0;
        var run = world.Policy().WithRates(card).Build().AsT0.Charge(world.Input() with { ExchangeRates = rates }).AsT0;
        return Assert.Single(run.FindStatement("Checkout")!.Lines).Benchmark;
    }
}
