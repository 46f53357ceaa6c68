using CsCheck;

namespace OpModel.Goals;

public sealed class GoalProgressTests
{
    [Fact]
    public void Key_result_is_done_as_far_as_its_measure_went_from_start_to_target()
    {
        var tree = GoalWorld.Tree();
        var progress = GoalWorld.Progress(
            tree,
            ("Leadership", "NPS", "2026-03-31", 33),
            ("leadership", "NPS", "2026-06-30", 39),
            ("Leadership", "NPS", "2026-07-01", 45),
            ("Sales", "customer-churn", "2026-05-31", 0.07m),
            ("Sales", "baskets-paid", "2026-05-31", 230));

        // (39 - 30) / (45 - 30) = 0.6; the value of July comes later.
        Assert.Equal((0.6m, 39m), (progress.Of(tree.Named("Delight")).KeyResults[0].Progress, progress.Of(tree.Named("Delight")).KeyResults[0].Current));

        // (7 - 8) / (3 - 8) = 0.2, and (230 - 100) / (200 - 100) = 1.3, of which 1 counts: the mean is 0.6.
        var sell = progress.Of(tree.Named("Sell"));
        Assert.Equal([0.2m, 1.3m], sell.KeyResults.Select(result => result.Progress));
        Assert.Equal((0.6m, 2), (sell.Grade, sell.MeasuredCount));

        // Below Delight: Sell has 0.6, the strategy nothing. Pay and Learn have no measure.
        Assert.Equal(0.6m, progress.Of(tree.Named("Delight")).GradeBelow);
        Assert.Null(progress.Of(tree.Named("Sell")).GradeBelow);
    }

    [Fact]
    public void Result_that_went_back_is_below_zero_and_counts_as_nothing()
    {
        var tree = GoalWorld.Tree();
        var standing = GoalWorld.Progress(tree, ("Sales", "customer-churn", "2026-05-31", 0.09m), ("Sales", "baskets-paid", "2026-05-31", 150)).Of(tree.Named("Sell"));

        // (9 - 8) / (3 - 8) = -0.2, which counts as 0; (150 - 100) / 100 = 0.5.
        Assert.Equal((-0.2m, 0m, 0.25m), (standing.KeyResults[0].Progress, standing.KeyResults[0].Grade, standing.Grade));
    }

    [Fact]
    public void Readings_of_the_objective_come_before_those_of_its_owner()
    {
        var tree = GoalWorld.Tree();
        var progress = GoalWorld.Progress(tree, ("Delight", "NPS", "2026-01-31", 36), ("Leadership", "NPS", "2026-06-30", 45));

        Assert.Equal(36, progress.Of(tree.Named("Delight")).KeyResults[0].Current);
    }

    [Fact]
    public void Key_result_without_a_value_tells_what_to_record()
    {
        var tree = GoalWorld.Tree();
        var progress = GoalWorld.Progress(tree);

        Assert.Equal("has no value of net-promoter-score up to 2026-06-30; record one of \"Delight\" or of \"Leadership\".", progress.Of(tree.Named("Delight")).KeyResults[0].Missing);
        Assert.Equal("is bound to no measure; state its measure, start and target.", progress.Of(tree.Named("Pay")).KeyResults[0].Missing);
        Assert.All(progress.Standings, standing => Assert.Null(standing.Grade));
        Assert.Throws<ArgumentException>(() => progress.Of(GoalWorld.Tree().Named("Pay")));
    }

    [Fact]
    public void Grade_is_between_nothing_and_all_and_independent_of_the_order_of_readings() =>
        Gen.Decimal[0, 1].Array[2].Sample(
            values =>
            {
                var tree = GoalWorld.Tree();
                var readings = new[] { ("Sales", "customer-churn", "2026-05-31", values[0]), ("Sales", "baskets-paid", "2026-05-31", values[1] * 400), ("Sales", "customer-churn", "2026-04-30", 0.5m) };
                var grade = GoalWorld.Progress(tree, readings).Of(tree.Named("Sell")).Grade;
                Assert.InRange(grade!.Value, 0, 1);
                Assert.Equal(grade, GoalWorld.Progress(tree, [.. readings.Reverse()]).Of(tree.Named("Sell")).Grade);
            },
            iter: 200);
}
