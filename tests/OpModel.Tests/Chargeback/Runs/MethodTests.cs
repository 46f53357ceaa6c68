using OpModel.Chargeback;
using OpModel.Organization;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Runs;

public class MethodTests
{
    [Fact]
    public void Providers_without_a_place_step_down_by_the_largest_share_to_other_providers()
    {
        // Half of what Data gives goes to a provider, a fifth of what Platform gives: so Data is first, and Platform keeps nothing of it.
        var run = new ServiceWorld()
            .Provider("Platform", Offer("hosting"))
            .Provider("Data", Offer("reports"))
            .Consumer("Checkout")
            .Cost("Platform", 1_000)
            .Cost("Data", 400)
            .Use("Data", "hosting", 20)
            .Use("Checkout", "hosting", 80)
            .Use("Platform", "reports", 5)
            .Use("Checkout", "reports", 5)
            .Charge(ChargingMethod.StepDown);

        Assert.Equal([200m, 1_200m], run.FindStatement("Checkout")!.Lines.Select(line => line.Amount.Rounded.Amount));
    }

    [Fact]
    public void The_order_of_the_model_is_the_order_of_the_step_down()
    {
        var run = new ServiceWorld { Method = ServiceCostMethod.StepDown }
            .Team(new() { Key = "Data", Name = "Data", Type = TeamType.PlatformTeam, Provides = [Offer("reports")], AllocationOrder = 2 })
            .Team(new() { Key = "Platform", Name = "Platform", Type = TeamType.PlatformTeam, Provides = [Offer("hosting")], AllocationOrder = 1 })
            .Consumer("Checkout")
            .Cost("Platform", 1_000)
            .Use("Data", "hosting", 50)
            .Use("Checkout", "hosting", 50)
            .Use("Platform", "reports", 9)
            .Use("Checkout", "reports", 1)
            .Charge(policy => policy);

        Assert.Equal([500m, 500m], run.FindStatement("Checkout")!.Lines.Select(line => line.Amount.Rounded.Amount));
    }

    [Fact]
    public void Methods_mix_by_provider()
    {
        // Platform is charged at rates, and what it pays for reports by their cost stays in its books.
        var run = new ServiceWorld()
            .Provider("Platform", Offer("hosting", "3 EUR"))
            .Provider("Data", Offer("reports"))
            .Consumer("Checkout")
            .Cost("Platform", 250)
            .Cost("Data", 100)
            .Use("Checkout", "hosting", 100)
            .Use("Platform", "reports", 1)
            .Use("Checkout", "reports", 1)
            .Charge(policy => policy.ChargeServices(ChargingMethod.AtRates).ChargeServicesOf("Data", ChargingMethod.Direct));

        Assert.Equal(350m, run.FindStatement("Checkout")!.Total.Rounded.Amount);
        Assert.Equal(50m, run.FindStatement("Platform")!.Total.Rounded.Amount);
        Assert.Equal(0m, run.Providers.Single(account => account.Name == "Platform").UnderRecovery.Rounded.Amount);
    }

    [Fact]
    public void A_provider_at_rates_charges_providers_that_pass_its_price_on()
    {
        var run = new ServiceWorld()
            .Provider("Platform", Offer("hosting", "3 EUR"))
            .Provider("Data", Offer("reports"))
            .Consumer("Checkout")
            .Cost("Data", 100)
            .Use("Data", "hosting", 10)
            .Use("Checkout", "reports", 1)
            .Charge(policy => policy.ChargeServicesOf("Data", ChargingMethod.Reciprocal));

        Assert.Equal(130m, run.FindStatement("Checkout")!.Total.Rounded.Amount);
        Assert.Equal(-30m, run.Retained.Rounded.Amount);
    }

    [Fact]
    public void A_closed_circle_is_named_and_nothing_is_charged()
    {
        var problem = Assert.Single(new ServiceWorld()
            .Provider("Platform", Offer("hosting"))
            .Provider("Data", Offer("reports"))
            .Cost("Data", 100)
            .Use("Data", "hosting", 10)
            .Use("Platform", "reports", 1)
            .Problems(policy => policy.ChargeServices(ChargingMethod.Reciprocal)));

        Assert.Equal(
            "services: Data, Platform and Data again charge one another in a circle, and nobody outside of it, so that their cost would never arrive; "
            + "record use by a team that pays, or charge one of them at rates.",
            problem);
    }

    [Theory]
    [InlineData(nameof(ChargingMethod.Direct))]
    [InlineData(nameof(ChargingMethod.StepDown))]
    [InlineData(nameof(ChargingMethod.Reciprocal))]
    public void A_provider_of_whom_all_use_was_taken_back_bears_what_others_charge(string method)
    {
        var run = new ServiceWorld()
            .Provider("Platform", Offer("hosting"))
            .Provider("Data", Offer("reports"))
            .Consumer("Checkout")
            .Cost("Platform", 10)
            .Cost("Data", 100)
            .Use("Checkout", "hosting", 5)
            .Use("Checkout", "hosting", -5, isCorrection: true)
            .Use("Platform", "reports", 1)
            .Use("Checkout", "reports", 1)
            .Charge(ChargingMethod.FromName(method));

        Assert.Equal([("Checkout", 50m), ("Platform", 50m)], run.Statements.Select(statement => (statement.Consumer.Name, statement.Total.Rounded.Amount)));
        Assert.Equal(("own cost, since nobody is there to be charged", 10m), run.RetainedCost.Select(left => (left.Reason, left.Amount.Rounded.Amount)).Single());
    }

    [Fact]
    public void Who_gave_back_all_that_it_used_pays_nothing()
    {
        var run = new ServiceWorld()
            .Provider("Platform", Offer("hosting"))
            .Consumer("Checkout")
            .Consumer("Search")
            .Cost("Platform", 10)
            .Use("Checkout", "hosting", 5)
            .Use("Search", "hosting", 2)
            .Use("Search", "hosting", -2, isCorrection: true)
            .Charge(ChargingMethod.Direct);

        Assert.Equal(["Checkout"], run.Statements.Select(statement => statement.Consumer.Name));
    }

    [Fact]
    public void Providers_of_equal_shares_step_down_by_name()
    {
        // Half of what each gives goes to the other, and upper case letters stand before lower case ones: B2 is first.
        var run = new ServiceWorld()
            .Provider("b", Offer("hosting"))
            .Provider("B2", Offer("reports"))
            .Consumer("Checkout")
            .Cost("b", 100)
            .Cost("B2", 100)
            .Use("B2", "hosting", 1)
            .Use("Checkout", "hosting", 1)
            .Use("b", "reports", 1)
            .Use("Checkout", "reports", 1)
            .Charge(ChargingMethod.StepDown);

        Assert.Equal([("hosting", 150m), ("reports", 50m)], run.FindStatement("Checkout")!.Lines.Select(line => (line.Service, line.Amount.Rounded.Amount)).Order());
    }

    [Fact]
    public void Cost_that_the_direct_method_has_nobody_for_stays_with_its_owner()
    {
        var run = new ServiceWorld()
            .Provider("Platform", Offer("hosting"))
            .Provider("Data", Offer("reports"))
            .Consumer("Checkout")
            .Cost("Platform", 100)
            .Use("Data", "hosting", 10)
            .Use("Checkout", "reports", 1)
            .Charge(ChargingMethod.Direct);

        Assert.Equal("own cost, since nobody is there to be charged", Assert.Single(run.RetainedCost).Reason);
        Assert.Equal(100m, run.Retained.Rounded.Amount);
    }
}
