using OpModel.Chargeback;
using OpModel.Organization;
using static OpModel.Tests.Chargeback.AcmeBills;

namespace OpModel.Tests.Chargeback;

public class PolicyProblemTests
{
    private static ChargebackPolicyBuilder Sound => Policy().Where(CostColumn.ServiceName).Is("Compute").ChargeTo("Checkout");

    [Fact]
    public void A_team_that_the_model_does_not_have() => AssertProblem(
        "rule 1: \"Chekout\" is no team of Acme; write one of checkout, payments, search.",
        Policy().Where(CostColumn.ServiceName).Is("Compute").ChargeTo("Chekout"));

    [Fact]
    public void A_rule_is_told_by_its_number_conditions_and_destination() => Assert.Equal(
        [
            "rule 1: ServiceName is \"Compute\" and tag team starts with \"check-\", to Checkout",
            "rule 2: SubAccountName is missing, to shared cost",
            "rule 3: ServiceName is \"Support\", retained: paid by the owner",
            "rule 4: ServiceName is \"Tax\", unplaced: nobody knows",
            "rule 5: tag team names a team, to that team",
        ],
        Policy()
            .Where(CostColumn.ServiceName).Is("Compute").And(CostColumn.Tag("team")).StartsWith("check-").ChargeTo("Checkout")
            .Where(CostColumn.SubAccountName).IsMissing().Share()
            .Where(CostColumn.ServiceName).Is("Support").Retain("paid by the owner")
            .Where(CostColumn.ServiceName).Is("Tax").LeaveUnplaced("nobody knows")
            .Where(CostColumn.Tag("team")).NamesTheTeam()
            .ShareTheRest(Split.Evenly())
            .Build().AsT0.Rules.Select(rule => rule.ToString()));

    [Fact]
    public void A_class_of_another_organisation() => AssertProblem(
        "rule 1: \"returns\" is no team of Acme; write one of checkout, payments, search.",
        Policy().Where(CostColumn.ServiceName).Is("Compute").ChargeTo<Returns>());

    [Fact]
    public void A_policy_that_does_nothing() => AssertProblem(
        "shared cost: the policy has no rule and no split, so it would charge nobody; add a placement rule or ShareTheRest.", Policy());

    [Fact]
    public void A_rule_that_shares_without_a_split() => AssertProblem(
        "rule 2: it shares cost, and the policy does not say how shared cost is split; add ShareTheRest.",
        Sound.Where(CostColumn.ServiceName).Is("Support").Share());

    [Fact]
    public void A_comparison_with_no_value() => AssertProblem(
        "rule 2: SubAccountName is compared with nothing; give it a value, or ask for IsMissing.",
        Sound.Where(CostColumn.SubAccountName).Is().ChargeTo("Checkout"));

    [Fact]
    public void A_comparison_with_a_beginning_that_everything_has() => AssertProblem(
        "rule 2: SubAccountName is compared with nothing; give it a value, or ask for IsMissing.",
        Sound.Where(CostColumn.SubAccountName).StartsWith("checkout-", " ").ChargeTo("Checkout"));

    [Fact]
    public void A_comparison_of_a_tag_with_blanks() => AssertProblem(
        "rule 2: tag team is compared with nothing; give it a value, or ask for IsMissing.",
        Sound.Where(CostColumn.Tag("team")).Is("  ").ChargeTo("Checkout"));

    [Fact]
    public void Fixed_shares_of_nobody() => AssertProblem(
        "shared cost: the split by fixed shares names no team; give each team its share.",
        Sound.ShareTheRest(Split.ByFixedShares()));

    [Fact]
    public void Fixed_shares_that_are_not_the_whole() => AssertProblem(
        "shared cost: the fixed shares add up to 99.9 %; mend them so that they add up to 100 %.",
        Sound.ShareTheRest(Split.ByFixedShares().Share("Checkout", 50).Share("Search", 49.9m)));

    [Fact]
    public void A_share_of_nothing() => AssertProblem(
        "shared cost: the share of Search is 0 %; a share lies above 0.",
        Sound.ShareTheRest(Split.ByFixedShares().Share("Checkout", 100).Share("Search", 0)));

    [Fact]
    public void A_team_named_twice_in_the_split() => AssertProblem(
        "shared cost: Checkout is named twice in the split; name it once.",
        Sound.ShareTheRest(Split.Evenly().Among("Checkout", "checkout")));

    [Fact]
    public void An_unknown_team_in_the_split() => AssertProblem(
        "shared cost: \"Returns\" is no team of Acme; write one of checkout, payments, search.",
        Sound.ShareTheRest(Split.InProportionToDirectCost().Among("Search", "Returns")));

    [Fact]
    public void A_split_where_there_is_no_team()
    {
        var empty = OperatingModel.Create([new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" }]).AsT0;

        AssertProblem("shared cost: Acme has no team to share cost; define one.", ChargebackPolicy.For(empty).ShareTheRest(Split.Evenly()));
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var problems = Policy()
            .Where(CostColumn.ServiceName).Is().ChargeTo("Chekout")
            .Where(CostColumn.ServiceName).Is("Compute").ChargeTo("Chekout")
            .ShareTheRest(Split.ByFixedShares().Share("Returns", -1))
            .Build().AsT1;

        Assert.Equal([1, 1, 2, null, null, null], problems.Select(problem => problem.Rule));
    }

    [Fact]
    public void Shares_and_named_teams_do_not_mix()
    {
        Assert.Throws<InvalidOperationException>(() => Split.Evenly().Share("Checkout", 100));
        Assert.Throws<InvalidOperationException>(() => Split.ByFixedShares().Among("Checkout"));
    }

    [Fact]
    public void A_column_that_the_bill_does_not_have_is_named()
    {
        var policy = Policy()
            .Where(CostColumn.Tag("team")).NamesTheTeam()
            .Where(CostColumn.Named("x_CostCenter")).Is("4711").ChargeTo("Checkout")
            .Build().AsT0;

        Assert.Equal(
            [
                "bill.csv, column Tags: the bill has no such column, and a placement rule looks at it; its text columns are ServiceName.",
                "bill.csv, column x_CostCenter: the bill has no such column, and a placement rule looks at it; its text columns are ServiceName.",
            ],
            policy.Charge(Bill(Line(1, "Compute"))).AsT1.Select(problem => problem.ToString()));
        Assert.Equal(
            ["bill.csv, column x_CostCenter: the bill has no such column, and a placement rule looks at it; its text columns are ServiceName, Tags."],
            policy.Charge(Bill(Line(1, "Compute", team: "search"))).AsT1.Select(problem => problem.ToString()));
    }

    private static void AssertProblem(string expected, ChargebackPolicyBuilder policy) =>
        Assert.Equal(expected, Assert.Single(policy.Build().AsT1).ToString());

    private sealed class Returns : ITeam
    {
        static TeamDefinition ITeam.Definition { get; } = new() { Key = "Returns", Name = "Returns", Type = TeamType.ProductTeam };
    }
}
