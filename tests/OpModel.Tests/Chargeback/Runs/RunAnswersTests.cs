using System.Text.Json;
using OpModel.Chargeback;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Reports;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Runs;

/// <summary>What a program asks of a run: statements, explanations, records, and what would be.</summary>
public class RunAnswersTests
{
    private static ServiceWorld World() => new ServiceWorld()
        .Provider("Payments", Offer("cards", "1 EUR", "card"), Offer("refunds", "2 EUR"))
        .Provider("Platform", Offer("cards", "3 EUR"))
        .Consumer("Checkout")
        .Consumer("Search")
        .Cost("Rent", 10)
        .Use("Checkout", "Payments/cards", 7)
        .Use("checkout", "Payments/cards", 5)
        .Use("Checkout", "Platform/cards", 4)
        .Use("Checkout", "refunds", 1);

    private static ChargebackRun Charge(ServiceWorld world) => world.Charge(policy => policy.SharePool("Rent", Split.Evenly().Among("Checkout")));

    [Fact]
    public void A_team_is_explained_as_its_name_is()
    {
        var run = Charge(World());

        Assert.Equal(run.Explain("Checkout")!.ToText(), run.Explain(run.Policy.Model.FindTeam("Checkout")!)!.ToText());
        Assert.Null(run.Explain(run.Policy.Model.FindTeam("Search")!));
    }

    [Fact]
    public void A_service_is_explained_without_that_of_another_team_of_the_same_name()
    {
        var run = Charge(World());
        var checkout = run.Policy.Model.FindTeam("Checkout")!;
        string[] Lines(string provider, string service) =>
            [.. run.Explain(checkout, run.Policy.Model.FindTeam(provider)!.Provides.Single(each => each.Name == service))!.Parts.Select(part => part.ToString())];

        Assert.Equal(["cards of Payments: 12.00 EUR"], Lines("Payments", "cards"));
        Assert.Equal(["cards of Platform: 12.00 EUR"], Lines("Platform", "cards"));
        Assert.Equal(["refunds of Payments: 2.00 EUR"], Lines("Payments", "refunds"));
        Assert.Equal(2, run.Explain("Checkout", " CARDS ")!.Parts.Count);
        Assert.Null(run.Explain(run.Policy.Model.FindTeam("Search")!, run.Policy.Model.FindTeam("Payments")!.Provides[0]));
    }

    [Fact]
    public void A_line_tells_how_many_records_stand_behind_it() => Assert.Equal(
        [("cards", 2L, "12", "card"), ("refunds", 1L, "1", null), ("cards", 1L, "4", null), ("Rent", 0L, null, null)],
        Charge(World()).FindStatement(" CHECKOUT ")!.Lines.Select(line => (line.Service, line.RecordCount, line.Quantity, line.Unit)));

    [Fact]
    public void Only_books_of_one_currency_are_compared()
    {
        var run = Charge(World());
        var dollars = ChargebackPolicy.For(OperatingModel.Create([new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "USD" }]).AsT0)
            .ChargeServices(ChargingMethod.Direct).Build().AsT0;

        var problem = Assert.Throws<ArgumentException>("policy", () => run.WhatIf(dollars));

        Assert.Equal("The books are in EUR, and those of the other policy in USD. (Parameter 'policy')", problem.Message);
    }

    [Fact]
    public void What_would_be_has_the_decimals_of_what_is()
    {
        var world = World();
        var policy = world.Policy().SharePool("Rent", Split.Evenly().Among("Checkout", "Search", "Payments")).Build().AsT0;
        var run = policy.Charge(world.Input(), 4, CancellationToken.None).AsT0;

        Assert.Equal(4, run.WhatIf(policy).AsT0.After.Decimals);
        Assert.Equal(4, run.WhatIf(world.Input()).AsT0.After.Decimals);
        Assert.Equal("  Payments                3.3333     3.3333       0.0000", run.WhatIf(policy).AsT0.ToText().Split('\n')[2]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Decimals_lie_from_0_to_28(int decimals) => Assert.Throws<ArgumentOutOfRangeException>(
        nameof(decimals), () => World().Policy().SharePool("Rent", Split.Evenly()).Build().AsT0.Charge(World().Input(), decimals, CancellationToken.None));

    [Theory]
    [InlineData(0, "36")]
    [InlineData(26, "36.00000000000000000000000000")]
    public void Decimals_may_be_none_or_many(int decimals, string charged)
    {
        var world = World();

        var run = world.Policy().SharePool("Rent", Split.Evenly().Among("Checkout")).Build().AsT0.Charge(world.Input(), decimals, CancellationToken.None).AsT0;

        Assert.Equal((decimals, charged), (run.Decimals, JsonDocument.Parse(run.Json()).RootElement.GetProperty("charged").GetString()));
    }
}
