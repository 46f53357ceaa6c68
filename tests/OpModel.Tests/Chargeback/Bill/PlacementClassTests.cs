using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.AcmeBills;

namespace OpModel.Tests.Chargeback;

/// <summary>How rules look at texts: each distinct one once, and those that all rules treat alike as one.</summary>
public class PlacementClassTests
{
    [Fact]
    public void Texts_that_all_rules_treat_alike_are_of_one_class()
    {
        var policy = AcmeBills.Policy()
            .Where(CostColumn.SubAccountName).Is("shop", "till").ChargeTo("Checkout")
            .Where(CostColumn.SubAccountName).StartsWith("s").ChargeTo("Search")
            .Where(CostColumn.ServiceName).Is("Compute").ChargeTo("Payments")
            .Build().AsT0;
        string?[] texts = [null, "shop", "TILL", "main", "search", " ", "stage", "Shop"];

        var classes = ColumnClasses.Sort(0, texts.Length, PlacementRow.For(policy, _ => []), "subaccountname", _ => [.. texts.Select(text => string.IsNullOrWhiteSpace(text) ? null : text)]);

        Assert.Equal([0, 1, 2, 0, 3, 0, 3, 1], classes.ClassOfText);
        Assert.Equal(4, classes.OpenRows.Count);
        Assert.Equal([2, 0, 0, 1], classes.OpenRows.Select(rows => RowSet.FirstInAll([rows])));
    }

    // A line that meets one condition in two ways meets it once.
    [Theory]
    [InlineData("shop", "shop-prod")]
    [InlineData("shop-prod", "SHOP")]
    [InlineData("shop", "Shop", "sh")]
    [InlineData("shop-prod", "shop-test", "shop-prod-1")]
    public void Beginnings_may_begin_with_each_other(params string[] beginnings)
    {
        var run = AcmeBills.Policy()
            .Where(CostColumn.SubAccountName).StartsWith(beginnings).And(CostColumn.ServiceName).Is("Compute", "COMPUTE").ChargeTo("Search")
            .Charge(Bill(Line(1, "Compute", "shop-prod-1"), Line(2, "Storage", "shop-prod-1"), Line(4, "compute", "Shop-Prod-12"), Line(8, "Compute", "s")));

        Assert.Equal([1, 3], run.LinesOf(Search));
    }

    [Fact]
    public void A_rule_may_ask_two_things_of_one_column()
    {
        var run = AcmeBills.Policy()
            .Where(CostColumn.SubAccountName).StartsWith("shop").And(CostColumn.SubAccountName).Is("shop-1", "main").ChargeTo("Search")
            .Where(CostColumn.Tag("team")).IsMissing().And(CostColumn.Tag("stage")).Is("prod").ChargeTo("Checkout")
            .Charge(Bill(
                Line(1, "Compute", "shop-1"),
                Line(1, "Compute", "shop-2"),
                Line(1, "Compute", "main"),
                Line(1, "Compute") with { Tags = new Dictionary<string, string> { ["stage"] = "prod" } },
                Line(1, "Compute") with { Tags = new Dictionary<string, string> { ["stage"] = "prod", ["team"] = "x" } },
                Line(1, "Compute") with { Tags = new Dictionary<string, string> { ["stage"] = "test" } }));

        Assert.Equal([1], run.LinesOf(Search));
        Assert.Equal([4], run.LinesOf(Checkout));
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 1)]
    public void Up_to_a_hundred_misspelt_teams_are_told_one_by_one(int names, int reasons)
    {
        var run = AcmeBills.Policy().Where(CostColumn.Tag("team")).NamesTheTeam()
            .Charge(Bill(Enumerable.Range(1, names).Select(number => Line(1, "Compute", team: $"T-{number}"))));

        Assert.Equal(reasons, run.UnplacedCost.Count);
        Assert.Equal(names, run.UnplacedCost.Sum(cost => cost.LineCount));
    }

    [Fact]
    public void What_is_retained_and_what_is_unplaced_for_one_reason_are_told_apart()
    {
        BillRun Charge() => AcmeBills.Policy()
            .Where(CostColumn.SubAccountName).Is("old").Retain("closed")
            .Where(CostColumn.SubAccountName).Is("older").LeaveUnplaced("closed")
            .Charge(Bill(Line(1, "Compute", "old"), Line(2, "Compute", "older"), Line(4, "Compute", "old")));
        var run = Charge();

        Assert.Equal([1, 3], run.LinesOf(Assert.Single(run.RetainedCost)));
        Assert.Equal([2], run.LinesOf(Assert.Single(run.UnplacedCost)));
        Assert.Empty(run.LinesOf(Charge().RetainedCost[0]));
        Assert.Empty(run.LinesOf(Charge().UnplacedCost[0]));
    }

    // The last three columns of a bill's file may first be filled in its middle.
    [Fact]
    public void A_column_that_begins_late_has_no_value_before_and_between()
    {
        var bill = Bill(
            Line(1, "Compute"),
            Line(2, "Compute") with { Columns = new Dictionary<string, string> { ["x_Owner"] = "Ada" } },
            Line(4, "Compute", "main"),
            Line(8, "Compute") with { Columns = new Dictionary<string, string> { ["X_OWNER"] = "Ada" } },
            Line(16, "Compute") with { Columns = new Dictionary<string, string> { ["servicename"] = "Storage" } });
        List<string?> Texts(string column) => [.. bill.Chunks[0].Texts[bill.PlaceOf(column)].Select(number => bill.Texts[bill.PlaceOf(column)].Texts[number])];

        Assert.Equal(["ServiceName", "x_Owner", "SubAccountName"], bill.Columns);
        Assert.Equal([null, "Ada", null, "Ada", null], Texts("x_owner"));
        Assert.Equal([null, null, "main", null, null], Texts("SubAccountName"));
        Assert.Equal(["Compute", "Compute", "Compute", "Compute", "Compute"], Texts("ServiceName"));
        Assert.Equal((5L, "31", CostMetric.BilledCost), (bill.LineCount, bill.ExactTotal, bill.Metric));
    }

    // The first chunk holds amounts of 64 bits, the second such as no type of fixed length has.
    [Fact]
    public void Amounts_of_any_size_are_added_to_one_sum()
    {
        var lines = Enumerable.Repeat(Line(0.1m, "Compute", "a"), CostChunk.Capacity).Append(Line(9_000_000_000_000_000_000_000_000_000m, "Compute", "a")).Append(Line(-8_000_000_000_000_000_000_000_000_001m, "Compute", "b"));

        var run = AcmeBills.Policy()
            .Where(CostColumn.SubAccountName).Is("a").ChargeTo("Search")
            .Where(CostColumn.SubAccountName).Is("b").ChargeTo("Checkout")
            .Build().AsT0.Charge(Bill(lines), RoundingGrain.Decimals(0)).AsT0;

        Assert.Equal("9000000000000000000000006553.6", run.Of(Search).Total.Exact);
        Assert.Equal(CostChunk.Capacity + 1, Assert.Single(run.Of(Search).Lines).Quantity);
        Assert.Equal("-8000000000000000000000000001", run.Of(Checkout).Total.Exact);
    }
}
