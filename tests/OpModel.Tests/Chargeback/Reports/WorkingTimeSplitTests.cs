using OpModel.Chargeback;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Runs;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Reports;

public class WorkingTimeSplitTests
{
    [Fact]
    public void The_cost_of_a_person_of_two_teams_is_one_origin_charge_that_is_split_wholly()
    {
        var run = new ServiceWorld { People = [new() { Key = "ada", Id = "ada", Name = "Ada" }] }
            .Team(new()
            {
                Key = "Platform",
                Name = "Platform",
                Type = TeamType.PlatformTeam,
                Provides = [Offer("hosting")],
                Members = [new() { Person = "ada", Role = "Engineer", Allocation = 60 }],
            })
            .Team(new()
            {
                Key = "Checkout",
                Name = "Checkout",
                Type = TeamType.ProductTeam,
                Members = [new() { Person = "ada", Role = "Engineer", Allocation = 40, Until = IsoDate.Parse("2026-10-30") }],
            })
            .Consumer("Search")
            .Cost("Ada", 3_100)
            .Use("Search", "hosting", 1)
            .Charge(ChargingMethod.Direct);
        using var output = new StringWriter();

        FocusSplit.Write(run, output);

        var rows = output.ToString().Split('\n')[1..^1].Select(row => row.Split(',')).ToList();
        Assert.All(rows, row => Assert.Equal("costs:1", row[^1]));
        Assert.Equal(3_100m, rows.Sum(row => decimal.Parse(row[9], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(2, rows.Count);
    }
}
