using OpModel.Chargeback;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Reports;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Runs;

public class ExplanationTests
{
    [Fact]
    public void From_the_statement_down_to_use_and_cost()
    {
        var run = new ServiceWorld()
            .Provider("Maintenance", Offer("maintenance", unit: "hour"))
            .Provider("Computing", Offer("computing", unit: "hour"))
            .Consumer("Machining")
            .Cost("Maintenance", 6_300_000)
            .Cost("Computing", 1_452_150)
            .Use("Computing", "maintenance", 20)
            .Use("Machining", "maintenance", 80)
            .Use("Maintenance", "computing", 10)
            .Use("Machining", "computing", 90)
            .Charge(ChargingMethod.Reciprocal);

        Assert.Equal(
            """
            Statement of Machining for 2026-10: 7,752,150.00 EUR
              computing of Computing: 2,490,750.00 EUR
                part of the full cost of Computing: 2,490,750 EUR = 2,767,500 EUR × 90 of 100 hours
                use by Machining: 90 hours in 1 usage record of usage, line 4
                full cost of Computing: 2,767,500 EUR
                  own cost of Computing: 1,452,150 EUR
                    costs, line 2, 2026-10-01: 1,452,150 EUR
                  charged for maintenance of Maintenance: 1,315,350 EUR
                    part of the full cost of Maintenance: 1,315,350 EUR = 6,576,750 EUR × 20 of 100 hours
                    use by Computing: 20 hours in 1 usage record of usage, line 1
                    full cost of Maintenance: 6,576,750 EUR
                      own cost of Maintenance: 6,300,000 EUR
                        costs, line 1, 2026-10-01: 6,300,000 EUR
                      charged for computing of Computing: 276,750 EUR
                        part of the full cost of Computing: 276,750 EUR = 2,767,500 EUR × 10 of 100 hours
                        use by Maintenance: 10 hours in 1 usage record of usage, line 3
                        full cost of Computing: 2,767,500 EUR
                          laid out above
              maintenance of Maintenance: 5,261,400.00 EUR
                part of the full cost of Maintenance: 5,261,400 EUR = 6,576,750 EUR × 80 of 100 hours
                use by Machining: 80 hours in 1 usage record of usage, line 2
                full cost of Maintenance: 6,576,750 EUR
                  laid out above

            """,
            run.Explain("Machining")!.ToText());
    }

    [Fact]
    public void A_rate_is_told_step_by_step_and_rounding_beside_it()
    {
        var run = new ServiceWorld()
            .Provider("Payments", Offer("card-authorisation", "0.0125 EUR", "authorisation"))
            .Consumer("Checkout")
            .Use("Checkout", "card-authorisation", 601, day: 3)
            .Use("Checkout", "card-authorisation", 300, day: 4)
            .Charge(ChargingMethod.AtRates);

        Assert.Equal(
            """
            - **Statement of Checkout for 2026-10**: 11.26 EUR
              - card-authorisation of Payments: 11.26 EUR
                - exact amount, which is rounded down or up so that rows and columns agree: 11.2625 EUR
                - 2026-10-01 to 2026-10-31: 11.2625 EUR
                  - use: 11.2625 EUR = 901 authorisations × 0.0125 EUR
                - use by Checkout: 901 authorisations in 2 usage records of usage, lines 1 and 2

            """,
            run.Explain("Checkout", "card-authorisation")!.ToMarkdown());
    }

    [Fact]
    public void A_part_of_shared_cost_and_a_true_up()
    {
        var run = new ServiceWorld()
            .Provider("Payments", Offer("card-authorisation", "1 EUR"))
            .Consumer("Checkout")
            .Consumer("Search")
            .Cost("Payments", 100)
            .Cost("Rent", 90)
            .Use("Checkout", "card-authorisation", 30)
            .Use("Search", "card-authorisation", 10)
            .Charge(policy => policy.ChargeServices(ChargingMethod.AtRatesWithTrueUp).SharePool("Rent", Split.Evenly().Among("Checkout", "Search")));

        var lines = run.Explain("Checkout")!.ToText().Split('\n');
        Assert.Contains("    part of the full cost beyond what was charged at rates: 45 EUR = 100 EUR × 30 EUR of 40 EUR charged at rates, less 30 EUR", lines);
        Assert.Contains("    part of the full cost of Rent: 45 EUR = 90 EUR × 1 of 2 parts", lines);
    }

    [Fact]
    public void A_subsidy_is_told_at_both_sides()
    {
        var run = ReportWorld.Mixed();

        Assert.Equal(
            """
            Statement of Leadership for 2026-10: 420.00 EUR
              subsidy of card-authorisation for Checkout: 360.00 EUR
                Leadership bears a part of what Checkout is charged: 360 EUR = 50 % of 720 EUR
              subsidy of card-authorisation for Search: 60.00 EUR
                Leadership bears a part of what Search is charged: 60 EUR = 50 % of 120 EUR

            """,
            run.Explain("Leadership")!.ToText());
        Assert.Contains(
            "    Leadership bears a part of what Checkout is charged: -360 EUR = -50 % of 720 EUR", run.Explain("Checkout")!.ToText().Split('\n'));
    }

    [Fact]
    public void Working_time_that_is_parted_and_cost_in_another_currency_are_told_at_the_record()
    {
        // Of 31 days Ada is 30 at three fifths with Platform and the last day wholly: 19 of 31.
        var run = ReportWorld.Charge(
            new ServiceWorld { People = [new() { Key = "ada", Id = "ada", Name = "Ada" }] }
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
                .Cost("Platform", 50, day: 2, currency: "USD")
                .Cost("Ada", 310, day: 3, currency: "USD")
                .Use("Search", "hosting", 1),
            policy => policy.ChargeServices(ChargingMethod.Direct));

        Assert.Equal(
            """
            Statement of Search for 2026-10: 2,120.80 EUR
              hosting of Platform: 2,120.80 EUR
                part of the full cost of Platform: 2,120.8 EUR = 2,120.8 EUR × 1 of 1 unit
                use by Search: 1 unit in 1 usage record of usage, line 1
                full cost of Platform: 2,120.8 EUR
                  own cost of Platform: 2,120.8 EUR
                    costs, line 1, 2026-10-01: 1,900 EUR = 3,100 EUR × 19/31 of the working time of Ada
                    costs, line 2, 2026-10-02: 46 EUR = 50.00 USD at 1 USD = 0.92 EUR (ECB, 2026-10-30)
                    costs, line 3, 2026-10-03: 174.8 EUR = 285.2 EUR × 19/31 of the working time of Ada, 310.00 USD at 1 USD = 0.92 EUR (ECB, 2026-10-30)

            """,
            run.Explain("Search")!.ToText());
    }

    [Fact]
    public void Prices_of_parts_of_the_month_in_another_currency_are_told_one_by_one()
    {
        var world = new ServiceWorld()
            .Provider(
                "Payments",
                Offer("card-authorisation", "1 USD", "call") with { Until = IsoDate.Parse("2026-10-10") },
                Offer("card-authorisation", "2 EUR", "call") with { From = IsoDate.Parse("2026-10-11"), Until = IsoDate.Parse("2026-10-20") },
                Offer("card-authorisation", "3 EUR", "call") with { From = IsoDate.Parse("2026-10-21") })
            .Consumer("Checkout")
            .Use("Checkout", "card-authorisation", 100, day: 10)
            .Use("Checkout", "card-authorisation", -1, day: 21, isCorrection: true);
        for (var record = 0; record < 1_000; record++)
        {
            world.Use("Checkout", "card-authorisation", 1, day: 22);
        }

        Assert.Equal(
            """
            Statement of Checkout for 2026-10: 3,089.00 EUR
              card-authorisation of Payments: 3,089.00 EUR
                2026-10-01 to 2026-10-10: 92 EUR = 100 USD at 1 USD = 0.92 EUR (ECB, 2026-10-30)
                  use: 100 USD = 100 calls × 1.00 USD
                2026-10-21 to 2026-10-31: 2,997 EUR
                  use: 2,997 EUR = 999 calls × 3.00 EUR
                use by Checkout: 1,099 calls in 1,002 usage records of usage, lines 1, 2, 3, 4, 5, 6, 7, 8 and others

            """,
            ReportWorld.Charge(world, policy => policy.ChargeServices(ChargingMethod.AtRates)).Explain("Checkout")!.ToText());
    }

    [Fact]
    public void Cost_of_a_bill_is_told_by_its_statement_and_cost_of_a_record_by_its_words()
    {
        var world = new ServiceWorld().Provider("Platform", Offer("hosting")).Consumer("Checkout").Use("Checkout", "hosting", 1);
        var policy = world.Policy().ChargeServices(ChargingMethod.Direct).Where(CostColumn.ServiceName).Is("Compute").ChargeTo("Platform").Build().AsT0;
        var bill = policy.Charge(AcmeBills.Bill(AcmeBills.Line(70, "Compute"))).AsT0;
        var rent = new CostRecord { Date = new(2026, 10, 5), Provider = "Platform", Amount = new(30, Euro), Description = "rent of racks" };

        var run = policy.Charge(world.Input() with { Bill = bill, Costs = CostRecords.From([rent]) }).AsT0;

        Assert.Equal(
            [
                "      own cost of Platform: 100 EUR",
                "        costs, line 1, 2026-10-05: rent of racks: 30 EUR",
                "        statement of Platform for the bill bill.csv: 70 EUR",
            ],
            run.Explain("Checkout")!.ToText().Split('\n').Where(line => line.Length > 0).TakeLast(3));
    }

    // Line 1 is of another period, and hosting changed hands on the 11th.
    [Fact]
    public void Only_the_lines_behind_a_use_are_named_in_their_order()
    {
        var world = new ServiceWorld()
            .Provider("Platform", Offer("hosting", "1 EUR") with { Until = IsoDate.Parse("2026-10-10") })
            .Provider("Cloud", Offer("hosting", "1 EUR") with { From = IsoDate.Parse("2026-10-11") })
            .Team(new() { Key = "Shop", Id = "shop", Name = "Checkout", Type = TeamType.ProductTeam })
            .Consumer("Search")
            .Use("Checkout", "hosting", 1, day: 1)
            .Use("Checkout", "hosting", 2, day: 10)
            .Use("shop", "hosting", 3, day: 9)
            .Use("Checkout", "hosting", 4, day: 8)
            .Use("Search", "hosting", 5, day: 8)
            .Use("shop", "hosting", 6, day: 11);
        var run = ReportWorld.Charge(world, policy => policy.ChargeServices(ChargingMethod.AtRates), ReportingPeriod.Parse("2026-10-02/2026-10-31"));

        Assert.Equal(
            [
                "    use by Checkout: 6 units in 1 usage record of usage, line 6",
                "    use by Checkout: 9 units in 3 usage records of usage, lines 2, 3 and 4",
            ],
            run.Explain("shop")!.ToText().Split('\n').Where(line => line.Contains("use by", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, ", line 1")]
    [InlineData(2, ", lines 1 and 2")]
    [InlineData(3, ", lines 1, 2 and 3")]
    [InlineData(8, ", lines 1, 2, 3, 4, 5, 6, 7 and 8")]
    [InlineData(9, ", lines 1, 2, 3, 4, 5, 6, 7, 8 and others")]
    public void The_first_eight_lines_are_named(int count, string text) => Assert.Equal(text, LinesText.Of(Enumerable.Range(1, count).Select(line => (long)line)));

    [Fact]
    public void Words_that_mean_something_in_Markdown_are_escaped_and_what_is_empty_is_left_out()
    {
        var explanation = new Explanation("*All*", "", "", [new("one", "", "a * b", []), new("two", "2 EUR", "", []), new("three", "3 EUR", "1 * 3", [])]);

        Assert.Equal("- **\\*All\\***\n  - one: a \\* b\n  - two: 2 EUR\n  - three: 3 EUR = 1 \\* 3\n", explanation.ToMarkdown());
        Assert.Equal("*All*\n  one: a * b\n  two: 2 EUR\n  three: 3 EUR = 1 * 3\n", explanation.ToText());
        Assert.Equal("three: 3 EUR = 1 * 3", explanation.Parts[2].ToString());
    }

    [Fact]
    public void Nobody_is_told_what_is_not_charged()
    {
        var run = new ServiceWorld().Consumer("Checkout").Consumer("Search").Cost("Rent", 1)
            .Charge(policy => policy.SharePool("Rent", Split.Evenly().Among("Checkout")));

        Assert.Null(run.Explain("Search"));
        Assert.Null(run.Explain("Checkout", "hosting"));
        Assert.Null(run.Explain("Nobody"));
    }
}
