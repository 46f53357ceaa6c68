using OpModel.Chargeback;
using OpModel.Organization;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Runs;

public class SharedPoolTests
{
    private static ServiceWorld Office() => new ServiceWorld()
        .Team(new() { Key = "Checkout", Name = "Checkout", Type = TeamType.ProductTeam })
        .Team(new() { Key = "Search", Name = "Search", Type = TeamType.ProductTeam })
        .Cost("Checkout", 300)
        .Cost("Search", 100)
        .Cost("Rent", 1_000);

    [Fact]
    public void Even_parts() => AssertParts(500, 500, Split.Evenly());

    [Fact]
    public void Fixed_shares() => AssertParts(950, 50, Split.ByFixedShares().Share("Checkout", 95).Share("Search", 5));

    [Fact]
    public void In_proportion_to_direct_cost() => AssertParts(750, 250, Split.InProportionToDirectCost());

    [Fact]
    public void In_proportion_to_a_driver() => AssertParts(800, 200, Split.InProportionTo("desks").Share("Checkout", 12).Share("Search", 3));

    [Fact]
    public void Among_a_subset() => AssertParts(0, 1_000, Split.Evenly().Among("Search"));

    [Fact]
    public void A_pool_without_anything_to_split_by_is_unplaced()
    {
        var run = new ServiceWorld().Consumer("Checkout").Cost("Rent", 1_000)
            .Charge(policy => policy.SharePool("Rent", Split.InProportionToDirectCost()));

        Assert.Equal(1_000m, run.Unplaced.Rounded.Amount);
        Assert.Equal("Rent is split in proportion to direct cost, and no sharing team has any", Assert.Single(run.UnplacedCost).Reason);
    }

    [Fact]
    public void A_provider_passes_its_part_on()
    {
        var run = new ServiceWorld()
            .Provider("Platform", Offer("hosting"))
            .Consumer("Checkout")
            .Cost("Rent", 100)
            .Use("Checkout", "hosting", 1)
            .Charge(policy => policy.ChargeServices(ChargingMethod.Direct).SharePool("Rent", Split.Evenly()));

        Assert.Equal(100m, run.FindStatement("Checkout")!.Total.Rounded.Amount);
        Assert.Equal(["hosting", "Rent"], run.FindStatement("Checkout")!.Lines.Select(line => line.Service));
    }

    // Horngren, Datar and Rajan, "Cost Accounting", 14th edition, 2012, chapter 15 describes the method: fixed cost goes by budgeted, variable cost by actual use.
    [Fact]
    public void Dual_rate_charges_capacity_whatever_was_used()
    {
        var run = new ServiceWorld()
            .Provider("Platform", Offer("hosting"))
            .Consumer("Checkout")
            .Consumer("Search")
            .Cost("Platform", 1_000)
            .Use("Checkout", "hosting", 100)
            .Charge(policy => policy
                .ChargeServices(ChargingMethod.Direct)
                .ChargeByDualRate("Platform", 60, new Dictionary<string, decimal> { ["Checkout"] = 50, ["Search"] = 50 }));

        Assert.Equal([400m, 300m], run.FindStatement("Checkout")!.Lines.Select(line => line.Amount.Rounded.Amount));
        Assert.Equal(300m, run.FindStatement("Search")!.Total.Rounded.Amount);
    }

    private static void AssertParts(decimal checkout, decimal search, Split split)
    {
        var run = Office().Charge(policy => policy.SharePool("Rent", split));
        Assert.Equal(checkout, run.FindStatement("Checkout")?.Total.Rounded.Amount ?? 0);
        Assert.Equal(search, run.FindStatement("Search")?.Total.Rounded.Amount ?? 0);
        Assert.Equal(400m, run.Retained.Rounded.Amount);
    }
}
