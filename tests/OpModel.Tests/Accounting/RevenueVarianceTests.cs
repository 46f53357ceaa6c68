using CsCheck;
using OpModel.Accounting;
using OpModel.Organization;

namespace OpModel.Tests.Accounting;

/// <summary>Revenue against plan, split into price, volume and mix.</summary>
public sealed class RevenueVarianceTests
{
    private static readonly Currency Euro = Currency.Parse("EUR");

    private static readonly ValueStream BuyOnline = OperatingModel.Create(
    [
        new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
        new ValueStreamDefinition { Key = "Buy online", Name = "Buy online" },
    ]).AsT0.ValueStreams[0];

    private static readonly Gen<ProductRevenue[]> Products =
        CsCheck.Gen.Select(CsCheck.Gen.Int[0, 900], CsCheck.Gen.Int[0, 90_000]).Array[0, 5]
            .Select(each => each.Select((product, place) => new ProductRevenue($"product {place}", product.Item1, new(product.Item2 / 100m, Euro))).ToArray());

    [Fact]
    public void Volume_and_mix_are_as_the_textbook_has_them()
    {
        // 9,000 of A and 3,000 of B were planned, so that of 10,000 sold in all 7,500 and 2,500 are in the planned mix
        // (double-entry-bookkeeping.com, "Sales Mix and Quantity Variances"). Sold were 6,000 and 4,000; planned prices are 10 and 20.
        var variance = Compare(
            [new("A", 9_000, new(90_000m, Euro)), new("B", 3_000, new(60_000m, Euro))],
            [new("A", 6_000, new(66_000m, Euro)), new("B", 4_000, new(76_000m, Euro))]);

        var (a, b) = (variance.Products[0], variance.Products[1]);
        Assert.Equal((6_000m, -15_000m, -15_000m), (a.Price.Amount, a.Volume.Amount, a.Mix.Amount));
        Assert.Equal((-4_000m, -10_000m, 30_000m), (b.Price.Amount, b.Volume.Amount, b.Mix.Amount));
        Assert.Equal((150_000m, 142_000m, -8_000m), (variance.Planned.Amount, variance.Actual.Amount, variance.Difference.Amount));
        Assert.Equal((2_000m, -25_000m, 15_000m), (variance.Price.Amount, variance.Volume.Amount, variance.Mix.Amount));
    }

    [Fact]
    public void Product_that_was_not_planned_is_mix()
    {
        var variance = Compare([new("A", 100, new(1_000m, Euro))], [new("A", 100, new(1_000m, Euro)), new("B", 50, new(700m, Euro))]);

        // In the planned mix, all 150 are of A: 500 more than planned by volume, and 500 less by mix.
        Assert.Equal((0m, 500m, -500m), (variance.Products[0].Price.Amount, variance.Products[0].Volume.Amount, variance.Products[0].Mix.Amount));
        Assert.Equal((0m, 0m, 700m), (variance.Products[1].Price.Amount, variance.Products[1].Volume.Amount, variance.Products[1].Mix.Amount));
    }

    [Fact]
    public void Product_that_is_planned_without_a_quantity_differs_in_price_alone()
    {
        var variance = Compare([new("licences", 0, new(1_000m, Euro))], [new("licences", 0, new(800m, Euro))]);

        Assert.Equal((-200m, 0m, 0m), (variance.Price.Amount, variance.Volume.Amount, variance.Mix.Amount));
    }

    [Fact]
    public void Price_volume_and_mix_add_up_to_the_difference_of_each_product() => CsCheck.Gen.Select(Products, Products).Sample(
        (planned, actual) =>
        {
            var variance = Compare(planned, actual);
            Assert.All(variance.Products, product => Assert.Equal(product.Difference, product.Price + product.Volume + product.Mix));
            Assert.Equal(planned.Sum(product => product.Amount.Amount), variance.Planned.Amount);
            Assert.Equal(actual.Sum(product => product.Amount.Amount), variance.Actual.Amount);
        },
        iter: 500);

    [Fact]
    public void Order_of_products_makes_no_difference() => CsCheck.Gen.Select(Products, Products).Sample(
        (planned, actual) => Assert.Equal(
            Compare(planned, actual).Products,
            Compare([.. planned.Reverse()], [.. actual.Reverse()]).Products),
        iter: 200);

    [Fact]
    public void Accounts_of_two_value_streams_cannot_be_compared() =>
        Assert.Throws<ArgumentException>(() => RevenueVariance.Of(Account([], stream: null), Account([])));

    private static RevenueVariance Compare(ProductRevenue[] planned, ProductRevenue[] actual) => RevenueVariance.Of(Account(planned), Account(actual));

    private static StreamAccount Account(ProductRevenue[] products) => Account(products, BuyOnline);

    private static StreamAccount Account(ProductRevenue[] products, ValueStream? stream) => new()
    {
        ValueStream = stream,
        Products = products,
        Costs = [],
        Months = [],
        Revenue = new(products.Sum(product => product.Amount.Amount), Euro),
        Cost = Money.Zero(Euro),
    };
}
