using OpModel.Chargeback;
using OpModel.Organization;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Runs;

public class DatedChargingTests
{
    [Fact]
    public void After_a_merger_use_is_charged_to_the_successor()
    {
        var run = new ServiceWorld()
            .Provider("Platform", Offer("hosting", "1 EUR"))
            .Team(new() { Key = "Returns", Name = "Returns", Type = TeamType.ProductTeam, Until = IsoDate.Parse("2026-10-15") })
            .Consumer("Checkout")
            .Use("Returns", "hosting", 10, day: 15)
            .Use("Returns", "hosting", 7, day: 16)
            .Charge(policy => policy.Succeed("Returns", "Checkout"));

        Assert.Equal(10m, run.FindStatement("Returns")!.Total.Rounded.Amount);
        Assert.Equal(7m, run.FindStatement("Checkout")!.Total.Rounded.Amount);
    }

    [Fact]
    public void A_service_that_changes_hands_is_charged_by_its_owner_of_the_day()
    {
        var run = new ServiceWorld()
            .Provider("Platform", Offer("hosting", "1 EUR") with { Until = IsoDate.Parse("2026-10-10") })
            .Provider("Cloud", Offer("hosting", "1 EUR") with { From = IsoDate.Parse("2026-10-11") })
            .Consumer("Checkout")
            .Use("Checkout", "hosting", 10, day: 10)
            .Use("Checkout", "hosting", 5, day: 11)
            .Charge(ChargingMethod.AtRates);

        Assert.Equal(
            [("Cloud", 5m), ("Platform", 10m)],
            run.FindStatement("Checkout")!.Lines.Select(line => (line.Provider!.Name, line.Amount.Rounded.Amount)));
    }

    [Fact]
    public void No_end_may_be_written_as_the_last_day_there_is()
    {
        var run = new ServiceWorld()
            .Provider("Platform", Offer("hosting", "1 EUR") with { Until = IsoDate.Parse("9999-12-31") })
            .Team(new() { Key = "Checkout", Name = "Checkout", Type = TeamType.ProductTeam, Until = IsoDate.Parse("9999-12-31") })
            .Use("Checkout", "hosting", 10)
            .Charge(ChargingMethod.AtRates);

        Assert.Equal(10m, run.FindStatement("Checkout")!.Total.Rounded.Amount);
        Assert.False(ReportingPeriod.TryParse("9999-12", out _));
    }

    [Fact]
    public void A_lent_expert_takes_cost_along_for_those_days()
    {
        // Ten of 31 days at half of her time: 3,100 × 10/31 × 1/2 = 500.
        var run = Lending().Cost("ada", 3_100).Charge(ChargingMethod.AtRates);

        Assert.Equal(500m, OwnCost(run, "Checkout"));
        Assert.Equal(2_600m, OwnCost(run, "Platform"));
        Assert.Equal(3_100m, run.CostIn.Rounded.Amount);
    }

    [Theory]
    [InlineData(100, 2_600)] // The lender states the whole day, and goes without what is lent.
    [InlineData(50, 2_600)] // The lender states what is left.
    [InlineData(null, 2_600)] // The lender states nothing, and has the rest.
    public void A_lender_may_state_its_part_of_a_lent_expert_before_or_after_lending(int? allocation, int platform)
    {
        var world = new ServiceWorld { People = [new() { Key = "ada", Id = "ada", Name = "Ada" }] };
        world.Team(new()
        {
            Key = "Platform",
            Name = "Platform",
            Type = TeamType.PlatformTeam,
            Members =
            [
                new() { Person = "ada", Role = "Engineer", Allocation = 100, Until = IsoDate.Parse("2026-10-10") },
                new() { Person = "ada", Role = "Engineer", Allocation = allocation, From = IsoDate.Parse("2026-10-11"), Until = IsoDate.Parse("2026-10-20") },
                new() { Person = "ada", Role = "Engineer", Allocation = 100, From = IsoDate.Parse("2026-10-21") },
            ],
        });
        world.Team(Borrowing());

        var run = world.Cost("ada", 3_100).Charge(ChargingMethod.AtRates);

        Assert.Equal(platform, OwnCost(run, "Platform"));
        Assert.Equal(3_100 - platform, OwnCost(run, "Checkout"));
    }

    [Theory]
    [InlineData("ada")]
    [InlineData(" ADA ")]
    [InlineData(" ada lovelace ")]
    public void A_person_is_found_by_id_or_name_whatever_the_case_and_spaces(string provider) =>
        Assert.Equal(3_100m, new ServiceWorld { People = [new() { Key = "ada", Id = "ada", Name = "Ada Lovelace" }, new() { Key = "b", Id = "ada lovelace 2", Name = "ada" }] }
            .Team(new() { Key = "Platform", Name = "Platform", Type = TeamType.PlatformTeam, Members = [new() { Person = "ada", Role = "Engineer" }] })
            .Cost(provider, 3_100)
            .Charge(ChargingMethod.AtRates)
            .Retained.Rounded.Amount);

    [Fact]
    public void A_team_or_a_pool_goes_before_a_person_of_its_name()
    {
        var run = new ServiceWorld { People = [new() { Key = "ada", Id = "ada", Name = "Rent" }, new() { Key = "bert", Id = "bert", Name = "Search" }] }
            .Consumer("Search")
            .Consumer("Checkout")
            .Cost("Rent", 40)
            .Cost("search", 2)
            .Charge(policy => policy.SharePool("Rent", Split.Evenly().Among("Checkout")));

        Assert.Equal((40m, 2m, 0m), (run.FindStatement("Checkout")!.Total.Rounded.Amount, OwnCost(run, "Search"), run.Unplaced.Rounded.Amount));
    }

    [Fact]
    public void Days_without_a_team_are_unplaced()
    {
        var run = new ServiceWorld { People = [new() { Key = "ada", Id = "ada", Name = "Ada" }] }
            .Team(new()
            {
                Key = "Platform",
                Name = "Platform",
                Type = TeamType.PlatformTeam,
                Members = [new() { Person = "ada", Role = "Engineer", Until = IsoDate.Parse("2026-10-30") }],
            })
            .Cost("Ada", 3_100)
            .Charge(ChargingMethod.AtRates);

        Assert.Equal(100m, run.Unplaced.Rounded.Amount);
        Assert.Equal("Ada is on no team on 1 day", Assert.Single(run.UnplacedCost).Reason);
    }

    [Fact]
    public void Cost_and_use_of_other_days_are_left_out_and_counted()
    {
        var world = new ServiceWorld()
            .Provider("Platform", Offer("hosting", "1 EUR"))
            .Consumer("Checkout")
            .Cost("Platform", 10)
            .Use("Checkout", "hosting", 10);
        var run = world.Policy().ChargeServices(ChargingMethod.Direct).Build().AsT0
            .Charge(world.Input() with { Period = ReportingPeriod.Of(new NodaTime.YearMonth(2026, 11)) }).AsT0;

        Assert.Equal((1, 1L), (run.CostsOfOtherDays, run.UsageOfOtherDays));
        Assert.Empty(run.Statements);
        Assert.Equal(0m, run.CostIn.Rounded.Amount);
    }

    private static ServiceWorld Lending() => new ServiceWorld { People = [new() { Key = "ada", Id = "ada", Name = "Ada" }] }
        .Team(new()
        {
            Key = "Platform",
            Name = "Platform",
            Type = TeamType.PlatformTeam,
            Members = [new() { Person = "ada", Role = "Engineer", Allocation = 100 }],
        })
        .Team(Borrowing());

    /// <summary>Half of Ada's time on ten of the 31 days.</summary>
    private static TeamDefinition Borrowing() => new()
    {
        Key = "Checkout",
        Name = "Checkout",
        Type = TeamType.ProductTeam,
        Members =
        [
            new()
            {
                Person = "ada",
                Role = "Engineer",
                Allocation = 50,
                LentBy = "Platform",
                From = IsoDate.Parse("2026-10-11"),
                Until = IsoDate.Parse("2026-10-20"),
            },
        ],
    };

    private static decimal OwnCost(ChargebackRun run, string team) =>
        run.RetainedCost.Where(left => left.Owner?.Name == team).Sum(left => left.Amount.Rounded.Amount);
}
