using OpModel.Organization;

namespace OpModel.Goals;

public sealed class GoalTreeTests
{
    [Fact]
    public void Goals_cascade_from_the_organisation_to_a_person()
    {
        var tree = GoalWorld.Tree();

        Assert.Equal(["Delight"], tree.Top.Select(goal => goal.Name));
        Assert.Equal(["Sell", "Strategy"], tree.Top[0].Below.Select(goal => goal.Name));
        Assert.Equal(
            [("Delight", GoalScope.Organization), ("Learn", GoalScope.Person), ("Pay", GoalScope.Team), ("Sell", GoalScope.Department), ("Strategy", GoalScope.None), ("Tactic", GoalScope.None)],
            tree.Goals.Select(goal => (goal.Name, goal.Scope)));
        Assert.Equal("Ada Lovelace", tree.Named("Learn").Owner);
        Assert.Equal(("shopping is easy", "we make it so"), (tree.Vision, tree.Mission));
        Assert.DoesNotContain(tree.Goals, goal => goal.IsOrphan || goal.LacksOwner);
    }

    [Fact]
    public void What_is_missing_is_told()
    {
        var tree = GoalWorld.Tree(
            GoalWorld.Objective("Alone", "Checkout", null),
            GoalWorld.Objective("Nobody's", null, null),
            new StrategyDefinition { Key = "Loose", Name = "Loose strategy" });

        Assert.Equal(["Alone", "Loose strategy"], tree.Goals.Where(goal => goal.IsOrphan).Select(goal => goal.Name));
        Assert.Equal(["Nobody's"], tree.Goals.Where(goal => goal.LacksOwner).Select(goal => goal.Name));
        Assert.Equal(["Alone", "Learn", "Nobody's"], tree.Goals.Where(goal => goal.LacksKeyResult).Select(goal => goal.Name));
    }

    [Fact]
    public void Goals_that_serve_one_another_in_a_circle_are_in_the_tree_once()
    {
        var tree = GoalWorld.Tree(
            GoalWorld.Objective("Chicken", "Checkout", "Egg", GoalWorld.Result("NPS", "NPS", "0", "10")),
            GoalWorld.Objective("Egg", "Checkout", "Chicken"),
            GoalWorld.Objective("Self", "Checkout", "Self"));

        Assert.Equal(["Delight", "Self", "Chicken"], tree.Top.Select(goal => goal.Name));
        Assert.Equal(0.5m, GoalWorld.Progress(tree, ("Checkout", "NPS", "2026-06-01", 5)).Of(tree.Named("Egg")).GradeBelow);
    }

    [Fact]
    public void Key_result_that_says_nothing_counts_output_where_it_begins_with_an_act_of_delivery()
    {
        var result = GoalWorld.Tree().Named("Pay").KeyResults[0];

        Assert.Equal((ResultBasis.Output, true), (result.Counts, result.CountsNoValue));
        Assert.Equal(ResultBasis.Value, new KeyResult { Text = "Ship it", Counts = ResultBasis.Value }.Classify());
    }

    [Fact]
    public void Criteria_of_a_role_that_is_held_are_its_key_results()
    {
        var role = Assert.Single(GoalWorld.Tree().Roles);

        Assert.Equal(("seller", "customers come back"), (role.Role, role.Criteria[0].Text));
        Assert.Equal([ResultBasis.None, ResultBasis.Output], role.Criteria.Select(criterion => criterion.Counts));
    }

    [Fact]
    public void A_criterion_that_names_a_measure_with_start_and_target_is_measured_on_its_role_or_else_on_its_one_team()
    {
        var tree = GoalWorld.Tree(
            new RoleDefinition
            {
                Key = "Guide",
                Name = "guide",
                SuccessCriteria = ["customer churn from 8 % to 3 %", "baskets paid from 100 to 200", "the team gets better from quarter to quarter"],
            },
            new PersonDefinition { Key = "Grace", Name = "Grace Hopper" },
            new TeamDefinition { Key = "Search", Name = "Search", Type = TeamType.ProductTeam, Members = [new() { Person = "Grace", Role = "Guide" }] });

        var standing = GoalWorld.Progress(tree, ("guide", "customer-churn", "2026-06-01", 0.07m), ("Search", "customer-churn", "2026-06-02", 0.03m), ("Search", "baskets-paid", "2026-06-01", 180))
            .Roles.Single(role => role.Success.Role == "guide");

        Assert.Equal(["Search"], standing.Success.Teams);
        Assert.Equal([0.2m, 0.8m, null], standing.Criteria.Select(criterion => criterion.Progress));
        Assert.Equal(0.5m, standing.Grade);
    }

    [Theory]
    [InlineData("basket paid from 100 to 200", "cannot be measured: there is no measure \"basket paid\"; did you mean \"baskets-paid\"?")]
    [InlineData("CSAT from 3 to 4", "cannot be measured: \"CSAT\" has several definitions")]
    [InlineData("customer churn from high to low", "has no start that is a number")]
    [InlineData("customer churn from 3 % to 3 %", "starts where it is to end, at 3 %")]
    [InlineData("what is promised is done from the first day on", null)]
    [InlineData("", null)]
    public void A_criterion_that_cannot_be_measured_tells_why_and_words_are_words(string criterion, string? problem)
    {
        var tree = GoalWorld.Tree(
            new RoleDefinition { Key = "Guide", Name = "guide", SuccessCriteria = [criterion] },
            new TeamDefinition { Key = "Search", Name = "Search", Type = TeamType.ProductTeam, Members = [new() { Person = "Ada", Role = "Guide" }] });

        var read = tree.Roles.Single(role => role.Role == "guide").Criteria.Single();
        Assert.Null(read.Measure);
        Assert.StartsWith(problem ?? "", read.Problem ?? "", StringComparison.Ordinal);
        Assert.Equal(problem is null, read.Problem is null);
    }

    [Theory]
    [InlineData("net-promoter-scor", "1", "2", "cannot be measured: there is no measure \"net-promoter-scor\"; did you mean \"net-promoter-score\"?")]
    [InlineData("CSAT", "1", "2", "cannot be measured: \"CSAT\" has several definitions")]
    [InlineData("NPS", "low", "2", "has no start that is a number")]
    [InlineData("NPS", "1", null, "has no target that is a number")]
    [InlineData("NPS", "1", "1,5", "has no target that is a number")]
    [InlineData("NPS", "20", "20", "starts where it is to end, at 20")]
    [InlineData(null, "1", "2", "has a start or a target and no measure")]
    public void Key_result_that_cannot_be_measured_tells_why(string? measure, string? start, string? target, string problem)
    {
        var tree = GoalWorld.Tree(GoalWorld.Objective("Odd", "Sales", "Delight", GoalWorld.Result("odd", measure, start, target)));

        Assert.StartsWith(problem, tree.Named("Odd").KeyResults[0].Problem, StringComparison.Ordinal);
    }
}
