using NodaTime;
using OpModel.Measures;

namespace OpModel.Tests.Measures.Delivery;

public sealed class WorkItemsTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Parse("2026-10");

    // Started on the 1st and finished on the 5th is five days, by Vacanti's formula; begun and done on one day is one.
    private static readonly WorkItems OfCheckout = WorkItems.Create(
        [
            Finished(5) with { Kind = WorkKind.Feature, Requested = new(2026, 9, 5), Started = new(2026, 10, 1), Points = 8 },
            Finished(9) with { Kind = WorkKind.Feature, Requested = new(2026, 9, 29), Started = new(2026, 10, 9), Points = 5 },
            Finished(20) with { Kind = WorkKind.Update, Started = new(2026, 10, 18), Points = 2.5m },
            Finished(30),
        ]).AsT0;

    [Theory]
    [InlineData("features-launched", 2)]
    [InlineData("cycle-time", 3)]
    [InlineData("time-to-market", 20)]
    public void Measures_of_work_follow_from_what_was_finished(string measure, double value) =>
        Assert.Equal((decimal)value, OfCheckout.Compute(Measure.Find(measure)!, "Checkout", October).AsT0.Value);

    [Fact]
    public void Rates_do_not_depend_on_the_length_of_the_window()
    {
        Assert.Equal(Math.Round(30m / 31, 20), Math.Round(OfCheckout.Compute(Measure.UpdateRate, "Checkout", October).AsT0.Value, 20));
        Assert.Equal(3.5m, OfCheckout.Compute(Measure.Velocity, "Checkout", October).AsT0.Value);
    }

    [Fact]
    public void Every_day_that_runs_backwards_is_told()
    {
        var problems = WorkItems.Create([Finished(5) with { Started = new(2026, 10, 6) }, Finished(5) with { Points = -1 }]).AsT1;

        Assert.Equal(
            [
                "work items, line 1, column started: the work was started on 2026-10-06, after it was finished on 2026-10-05; correct one of the days.",
                "work items, line 2, column points: -1 points are below zero; write 0 or more.",
            ],
            problems.Select(problem => problem.ToString()));
    }

    private static WorkItem Finished(int day) => new() { Subject = "Checkout", Finished = new LocalDate(2026, 10, day) };
}
