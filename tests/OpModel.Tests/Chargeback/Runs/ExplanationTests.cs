using OpModel.Chargeback;
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
    public void Nobody_is_told_what_is_not_charged()
    {
        var run = new ServiceWorld().Consumer("Checkout").Consumer("Search").Cost("Rent", 1)
            .Charge(policy => policy.SharePool("Rent", Split.Evenly().Among("Checkout")));

        Assert.Null(run.Explain("Search"));
        Assert.Null(run.Explain("Checkout", "hosting"));
        Assert.Null(run.Explain("Nobody"));
    }
}
