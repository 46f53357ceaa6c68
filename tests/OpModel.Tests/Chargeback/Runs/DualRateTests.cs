using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Runs;

/// <summary>Half of a thousand by capacity and half by use, and the edges of that.</summary>
public class DualRateTests
{
    [Theory]
    [InlineData(0, "Checkout hosting 1000")]
    [InlineData(50, "Checkout hosting 500, Checkout capacity of Platform 125, Search capacity of Platform 375")]
    [InlineData(100, "Checkout capacity of Platform 250, Search capacity of Platform 750")]
    public void The_fixed_part_goes_by_capacity_and_the_rest_by_use(int percent, string lines) => AssertLines(lines, percent, ("Checkout", 10), ("Search", 30));

    [Fact]
    public void Who_budgeted_for_nothing_pays_for_use_alone() =>
        AssertLines("Checkout hosting 500, Search capacity of Platform 500", 50, ("Checkout", 0), ("Search", 30));

    [Fact]
    public void What_the_provider_budgeted_for_itself_counts_for_nothing()
    {
        AssertLines("Checkout hosting 500, Search capacity of Platform 500", 50, ("Platform", 70), ("Search", 30));
        AssertLines("Checkout hosting 1000", 50, ("Platform", 70));
    }

    [Fact]
    public void Where_what_was_used_weighs_nothing_all_goes_by_capacity()
    {
        var run = Shop()
            .Use("Checkout", "hosting", -100, isCorrection: true)
            .Charge(policy => Dual(policy, 50, ("Search", 30)));

        Assert.Equal(["Search capacity of Platform 1000"], LinesOf(run));
    }

    [Fact]
    public void Rates_with_a_true_up_charge_no_capacity()
    {
        var run = Shop().Charge(policy => Dual(policy, 50, ("Search", 30)).ChargeServices(ChargingMethod.AtRatesWithTrueUp));

        Assert.Equal(["Checkout hosting 100", "Checkout true-up of Platform 900"], LinesOf(run));
    }

    private static ServiceWorld Shop() => new ServiceWorld()
        .Provider("Platform", Offer("hosting", "1 EUR"))
        .Consumer("Checkout")
        .Consumer("Search")
        .Cost("Platform", 1_000)
        .Use("Checkout", "hosting", 100);

    private static void AssertLines(string expected, decimal percent, params (string Consumer, decimal Amount)[] capacity)
    {
        var run = Shop().Charge(policy => Dual(policy, percent, capacity));

        Assert.Equal(expected.Split(", "), LinesOf(run));
        Assert.All(run.Matrix.PassedOn.Nodes.SelectMany(run.Matrix.PassedOn.LegsOf), leg => Assert.True(leg.Weight.Sign > 0));
    }

    private static ChargebackPolicyBuilder Dual(ChargebackPolicyBuilder policy, decimal percent, params (string Consumer, decimal Amount)[] capacity) => policy
        .ChargeServices(ChargingMethod.Direct)
        .ChargeByDualRate("Platform", percent, capacity.ToDictionary(each => each.Consumer, each => each.Amount));

    private static IEnumerable<string> LinesOf(ChargebackRun run) =>
        run.Statements.SelectMany(statement => statement.Lines.Select(line => $"{statement.Consumer} {line.Service} {line.Amount.Exact}"));
}
