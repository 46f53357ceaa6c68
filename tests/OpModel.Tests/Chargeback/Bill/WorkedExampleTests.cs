using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.AcmeBills;

namespace OpModel.Tests.Chargeback;

/// <summary>
/// One bill of nine lines that meets every kind of rule. Direct cost: Checkout 10 + 0.333, Payments 20.1, Search -1.01. Shared: 1 of Support
/// and 0.0001 of Network, together 1.0001. Retained 3. Unplaced 2 and 5. All together 40.4231.
/// </summary>
public class WorkedExampleTests
{
    private const string Misspelt = "tag team is \"Serach\", which is no team of Acme";

    private static readonly CostBill October = Bill(
        Line(10.00m, "Compute", account: "checkout-prod", category: "Usage"),
        Line(0.333m, "Storage", account: "Checkout-Test"),
        Line(20.10m, "Compute", account: "main", team: "payments"),
        Line(5.00m, "Compute", account: "main", team: " Serach "),
        Line(3.00m, "Value added tax", category: "tax"),
        Line(1.00m, "Support", team: "payments"),
        Line(2.00m, "Compute", account: "closed-1"),
        Line(-1.01m, "Compute", team: " SEARCH "),
        Line(0.0001m, "Network"));

    [Fact]
    public void Exact_cost_goes_where_the_first_rule_that_takes_a_line_sends_it()
    {
        var run = Rules().ShareTheRest(Split.Evenly()).Charge(October);

        Assert.Equal("40.4231", run.CostIn.Exact);
        Assert.Equal(["Compute 10 of 1", "Storage 0.333 of 1"], Direct(run, Checkout));
        Assert.Equal(["Compute 20.1 of 1"], Direct(run, Payments));
        Assert.Equal(["Compute -1.01 of 1"], Direct(run, Search));
        Assert.Equal(
            [("Network", 1L, "0.0001"), ("Support", 1L, "1")],
            run.SharedCost.Select(cost => (cost.Service, cost.LineCount, cost.ExactAmount)));
        Assert.Equal(["tax is settled by finance: 3 of 1"], run.RetainedCost.Select(Describe));
        Assert.Equal([$"{Misspelt}: 5 of 1", "the account is closed: 2 of 1"], run.UnplacedCost.Select(Describe));
    }

    [Fact]
    public void An_even_split_closes_to_the_cent()
    {
        // A third of 1.0001 is 10001/30000 = 0.33336667. Totals: Checkout 10.66636667, Payments 20.43336667, Search -0.67663333,
        // retained 3, unplaced 5 and 2; their floors add up to 40.41, the bill rounds to 40.42, and the cent goes to Checkout,
        // whose remainder is the largest. In Checkout, floors 10.00 + 0.33 + 0.33 leave one cent of 10.67: it goes to the part
        // of shared cost, 0.0034 against 0.003. Search's credit mirrors: -1.01 stands and 0.3334 becomes 0.33.
        var run = Rules().ShareTheRest(Split.Evenly()).Charge(October);

        Assert.Equal(
            [
                "Checkout/Direct/Compute 10.00 EUR", "Checkout/Direct/Storage 0.33 EUR", "Checkout/Shared/Shared cost 0.34 EUR",
                "Payments/Direct/Compute 20.10 EUR", "Payments/Shared/Shared cost 0.33 EUR",
                "Search/Direct/Compute -1.01 EUR", "Search/Shared/Shared cost 0.33 EUR",
                "retained/tax is settled by finance 3.00 EUR",
                $"unplaced/{Misspelt} 5.00 EUR", "unplaced/the account is closed 2.00 EUR",
            ],
            run.Figures().Select(figure => $"{figure.Place} {figure.Amount}"));
        Assert.All(run.Statements, statement => Assert.Equal("10001/30000", statement.Shared.Exact));
        Assert.Equal(["10.67 EUR", "20.43 EUR", "-0.68 EUR"], run.Statements.Select(statement => statement.Total.ToString()));
        Assert.Equal(
            ("40.42 EUR", "30.42 EUR", "3.00 EUR", "7.00 EUR"),
            (run.CostIn.ToString(), run.Charged.ToString(), run.Retained.ToString(), run.Unplaced.ToString()));
        Assert.Equal(("30.4231", "3", "7"), (run.Charged.Exact, run.Retained.Exact, run.Unplaced.Exact));
    }

    [Fact]
    public void Fixed_shares_are_taken_of_the_shared_cost()
    {
        var run = Rules()
            .ShareTheRest(Split.ByFixedShares().Share("Checkout", 12.5m).Share("Payments", 37.5m).Share("Search", 50))
            .Charge(October);

        // 1.0001 at 12.5 %, 37.5 % and 50 %.
        Assert.Equal(["0.1250125", "0.3750375", "0.50005"], run.Statements.Select(statement => statement.Shared.Exact));
        // 10.4580125, 20.4750375 and -0.50995: floors 10.45, 20.47 and -0.51 with 10 add up to 40.41; the cent goes to Checkout, 0.0080.
        Assert.Equal(["10.46 EUR", "20.47 EUR", "-0.51 EUR"], run.Statements.Select(statement => statement.Total.ToString()));
    }

    [Fact]
    public void In_a_proportional_split_a_team_with_more_credit_than_cost_weighs_nothing()
    {
        var run = Rules().ShareTheRest(Split.InProportionToDirectCost()).Charge(October);

        // Weights: 10.333, 20.1 and 0 of 30.433. Parts: 1.0001 × 10.333 / 30.433 = 0.3395666 and 1.0001 × 20.1 / 30.433 = 0.6605334.
        Assert.Equal(ExactAmount.Ratio(10_001L * 10_333, 10_000L * 30_433), run.Of(Checkout).Shared.ExactValue);
        Assert.Equal(ExactAmount.Ratio(10_001L * 20_100, 10_000L * 30_433), run.Of(Payments).Shared.ExactValue);
        Assert.Equal("0", run.Of(Search).Shared.Exact);
        Assert.Equal("1.00 EUR × 0.00 of 30.43 direct cost of the sharing teams", run.Of(Search).Lines[^1].Explanation);
        // 10.6725666, 20.7605334 and -1.01: floors 10.67, 20.76 and -1.01 with 10 add up to 40.42.
        Assert.Equal(["10.67 EUR", "20.76 EUR", "-1.01 EUR"], run.Statements.Select(statement => statement.Total.ToString()));
    }

    [Fact]
    public void A_split_can_be_narrowed_to_some_teams()
    {
        var run = Rules().ShareTheRest(Split.Evenly().Among("Search", "checkout")).Charge(October);

        Assert.Equal(["0.50005", "0", "0.50005"], run.Statements.Select(statement => statement.Shared.Exact));
        Assert.DoesNotContain(run.Of(Payments).Lines, line => line.Kind == BillLineKind.Shared);
    }

    [Fact]
    public void Shared_cost_that_nothing_is_in_proportion_to_stays_unplaced_and_says_so()
    {
        var run = Rules().ShareTheRest(Split.InProportionToDirectCost().Among("Search")).Charge(October);

        var unplaced = run.UnplacedCost[^1];
        Assert.Equal("shared cost is split in proportion to direct cost, and no sharing team has any: 1.0001 of 2", Describe(unplaced));
        Assert.Equal([6, 9], run.LinesOf(unplaced));
        Assert.All(run.Statements, statement => Assert.Equal("0", statement.Shared.Exact));
        Assert.Equal(("8.0001", "40.42 EUR"), (run.Unplaced.Exact, run.CostIn.ToString()));
    }

    [Fact]
    public void Without_a_split_what_no_rule_takes_stays_unplaced()
    {
        var run = Policy().Where(CostColumn.SubAccountName).StartsWith("checkout-").ChargeTo("checkout").Charge(October);

        Assert.Equal("no placement rule matches: 30.0901 of 7", Describe(Assert.Single(run.UnplacedCost)));
        Assert.Empty(run.SharedCost);
    }

    [Fact]
    public void A_rule_with_two_conditions_takes_lines_that_meet_both()
    {
        var run = Policy()
            .Where(CostColumn.ServiceName).Is("compute", "storage").And(CostColumn.Tag("Team")).IsMissing().ChargeTo("Search")
            .Charge(October);

        Assert.Equal([1, 2, 7], run.LinesOf(Search));
    }

    [Fact]
    public void Every_figure_says_where_it_comes_from()
    {
        var run = Rules().ShareTheRest(Split.InProportionToDirectCost()).Charge(October);

        Assert.Equal(
            [
                "rule 2: SubAccountName starts with \"checkout-\", to Checkout",
                "rule 2: SubAccountName starts with \"checkout-\", to Checkout",
                "1.00 EUR × 10.33 of 30.43 direct cost of the sharing teams",
            ],
            run.Of(Checkout).Lines.Select(line => line.Explanation));
        Assert.Equal("rule 5: tag team names a team, to that team", run.Of(Payments).Lines[0].Explanation);
        Assert.Equal(
            "1.00 EUR shared evenly among 3 teams",
            Rules().ShareTheRest(Split.Evenly()).Charge(October).Of(Search).Lines[^1].Explanation);
        Assert.Equal(
            "100 % of 1.00 EUR",
            Rules().ShareTheRest(Split.ByFixedShares().Share("Search", 100)).Charge(October).Of(Search).Lines[^1].Explanation);
        Assert.Equal([3], run.UnplacedCost.Single(cost => cost.Reason == "the account is closed").Rules.Select(rule => rule.Number));
    }

    [Fact]
    public void The_lines_behind_every_figure_are_found_again()
    {
        var run = Rules().ShareTheRest(Split.Evenly()).Charge(October);

        Assert.Equal([1, 2], run.LinesOf(Checkout));
        Assert.Equal([2], run.LinesOf(Checkout, "Storage"));
        Assert.Equal([3], run.LinesOf(Payments));
        Assert.Equal([8], run.LinesOf(Search));
        Assert.Empty(run.LinesOf(Search, "Storage"));
        Assert.Equal([6, 9], run.LinesShared());
        Assert.Equal([9], run.LinesShared("Network"));
        Assert.Equal([5], run.LinesOf(Assert.Single(run.RetainedCost)));
        Assert.Equal([[4], [7]], run.UnplacedCost.Select(run.LinesOf));
    }

    [Fact]
    public void A_bill_without_lines_charges_nothing()
    {
        var run = Policy().ShareTheRest(Split.Evenly()).Charge(Bill());

        Assert.Equal("0.00 EUR", run.CostIn.ToString());
        Assert.All(run.Statements, statement => Assert.Empty(statement.Lines));
        Assert.Empty(run.LinesOf(Checkout));
    }

    private static ChargebackPolicyBuilder Rules() => Policy()
        .Where(CostColumn.ChargeCategory).Is("Tax").Retain("tax is settled by finance")
        .Where(CostColumn.SubAccountName).StartsWith("checkout-").ChargeTo("Checkout")
        .Where(CostColumn.SubAccountName).StartsWith("closed-").LeaveUnplaced("the account is closed")
        .Where(CostColumn.ServiceName).Is("Support").Share()
        .Where(CostColumn.Tag("team")).NamesTheTeam();

    private static IEnumerable<string> Direct(BillRun run, Team team) =>
        run.Of(team).Lines.Where(line => line.Kind == BillLineKind.Direct).Select(line => $"{line.Service} {line.Amount.Exact} of {line.Quantity}");

    private static string Describe(UnchargedCost cost) => $"{cost.Reason}: {cost.Amount.Exact} of {cost.LineCount}";
}
