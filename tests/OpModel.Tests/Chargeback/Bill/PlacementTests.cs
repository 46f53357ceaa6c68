using CsCheck;
using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.AcmeBills;
using static OpModel.Tests.Chargeback.PlacementOracle;

namespace OpModel.Tests.Chargeback;

public class PlacementTests
{
    [Fact]
    public void The_first_rule_that_matches_takes_the_line() => Gen.Select(BillGen.Rules, BillGen.Lines).Sample(AssertLikeTheOracle);

    [Fact]
    public void More_rules_than_a_word_has_bits_are_tried_in_their_order()
    {
        // Rule n takes accounts that start with n; those of 1 come before those of 10 to 19 and take their lines too.
        RuleText[] rules = [.. Enumerable.Range(1, 200).Select(number => new RuleText([("SubAccountName", "starts with", $"{number}")], $"retained/{number}"))];
        CostLine[] lines = [.. Enumerable.Range(0, 300).Select(number => Line(number + 0.1m, "Compute", $"{number}"))];

        AssertLikeTheOracle(rules, lines);
    }

    [Fact]
    public void Far_down_the_list_a_rule_is_still_found()
    {
        RuleText[] rules = [.. Enumerable.Range(0, 200).Select(number => new RuleText([("SubAccountName", "is", $"account {number}")], $"retained/{number}"))];
        CostLine[] lines = [.. Enumerable.Range(0, 220).Select(number => Line(number + 0.1m, "Compute", $"account {number}"))];

        AssertLikeTheOracle(rules, lines);
    }

    [Fact]
    public void Where_the_table_would_be_too_large_the_same_rules_take_the_same_lines()
    {
        // 36 values in each of four columns, each with a rule: 37 classes a column, 37^4 = 1,874,161 places, above the limit of 1,048,576.
        string[] columns = ["SubAccountName", "ServiceName", "team", "x_CostCenter"];
        RuleText[] rules =
        [
            new([("SubAccountName", "is", "1"), ("x_CostCenter", "is", "1")], "team/Search"),
            .. columns.SelectMany((column, place) => Enumerable.Range(0, 36).Select(value =>
                new RuleText([(column, "is", $"{value}")], value % 2 == 0 ? "team/Checkout" : $"retained/{column} {value}"))),
        ];
        var values = Gen.Int[0, 60];
        Gen.Select(values, values, values, values, MoneyGen.BillAmount)
            .Select((account, service, team, center, amount) => Line(amount, $"{service}", $"{account}", $"{team}") with
            {
                Columns = new Dictionary<string, string> { ["x_CostCenter"] = $"{center}" },
            })
            .Array[1_000]
            .Select(lines => (CostLine[])[.. AllValues, .. lines])
            .Sample(lines => AssertLikeTheOracle(rules, lines), iter: 5);
    }

    [Fact]
    public void Tags_are_found_whatever_their_case_and_the_spaces_around_them()
    {
        var run = AcmeBills.Policy().Where(CostColumn.Tag(" Team ")).NamesTheTeam().Charge(Bill(
            Line(1, "Compute") with { Tags = new Dictionary<string, string> { ["TEAM"] = "search" } },
            Line(2, "Compute") with { Tags = new Dictionary<string, string> { [" team"] = " SEARCH " } },
            Line(4, "Compute") with { Tags = new Dictionary<string, string> { ["teams"] = "search" } },
            Line(8, "Compute") with { Tags = new Dictionary<string, string> { ["team"] = " " } }));

        Assert.Equal("3", run.Of(Search).Total.Exact);
        Assert.Equal("12", run.Unplaced.Exact);
    }

    [Fact]
    public void A_misspelt_team_in_several_spellings_is_one_reason()
    {
        var run = AcmeBills.Policy().Where(CostColumn.Tag("team")).NamesTheTeam().Charge(Bill(
            Line(1, "Compute", team: "Serach"), Line(2, "Storage", team: " SERACH")));

        var unplaced = Assert.Single(run.UnplacedCost);
        Assert.Equal(("tag team is \"Serach\", which is no team of Acme", 2, "3"), (unplaced.Reason, unplaced.LineCount, unplaced.Amount.Exact));
    }

    [Fact]
    public void Which_spelling_of_a_misspelt_team_is_told_does_not_depend_on_the_order_of_lines()
    {
        var run = AcmeBills.Policy().Where(CostColumn.Tag("team")).NamesTheTeam().Charge(Bill(
            Line(2, "Storage", team: "SERACH "), Line(1, "Compute", team: "Serach")));

        Assert.Equal("tag team is \"Serach\", which is no team of Acme", Assert.Single(run.UnplacedCost).Reason);
    }

    [Fact]
    public void More_misspelt_teams_than_a_reader_could_mend_are_one_reason()
    {
        CostLine[] lines = [.. Enumerable.Range(1, 1_500).Select(number => Line(0.5m, "Compute", team: $"T-{number}"))];
        var policy = AcmeBills.Policy().Where(CostColumn.Tag("team")).NamesTheTeam();

        Assert.Equal(100, policy.Charge(Bill(lines[..100])).UnplacedCost.Count);
        var unplaced = Assert.Single(policy.Charge(Bill([.. lines, Line(1, "Compute", team: "search")])).UnplacedCost);
        Assert.Equal("tag team has 1,500 values that are no team of Acme, such as \"T-999\"", unplaced.Reason);
        Assert.Equal((1_500, "750"), (unplaced.LineCount, unplaced.Amount.Exact));
    }

    [Fact]
    public void Columns_are_found_whatever_their_case()
    {
        var run = AcmeBills.Policy().Where(CostColumn.Named("SERVICENAME")).Is("Compute").And(CostColumn.ServiceName).StartsWith("comp")
            .ChargeTo("Search").Charge(Bill(Line(1, "Compute"), Line(2, "Computer")));

        Assert.Equal([1], run.LinesOf(Search));
    }

    private static IEnumerable<CostLine> AllValues => Enumerable.Range(0, 61).Select(value => Line(0, $"{value}", $"{value}", $"{value}") with
    {
        Columns = new Dictionary<string, string> { ["x_CostCenter"] = $"{value}" },
    });

    private static void AssertLikeTheOracle(RuleText[] rules, CostLine[] lines) =>
        Assert.Equal(PlacementOracle.Charge(rules, lines), Of(PlacementOracle.Policy(rules).Charge(Bill(lines), RoundingGrain.AsFineAsTheBill)));
}
