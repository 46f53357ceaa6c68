using NodaTime;
using OpModel.Measures;

namespace OpModel.Tests.Measures.Delivery;

public sealed class DeploymentsTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Parse("2026-10");

    // Four deployments in 31 days; lead times of 2, 4, 6 and 20 hours have the median 5; one of four failed, and was restored after 90 minutes.
    private static readonly Deployments OfCheckout = Deployments.Create(
        [
            Deployed(3, 12) with { Committed = At(3, 10) },
            Deployed(9, 12) with { Committed = At(9, 8), Failed = true, Restored = At(9, 13).Plus(Duration.FromMinutes(30)) },
            Deployed(20, 12) with { Committed = At(20, 6) },
            Deployed(30, 20) with { Committed = At(30, 0) },
        ]).AsT0;

    [Theory]
    [InlineData("lead-time-for-changes", 5)]
    [InlineData("change-failure-rate", 0.25)]
    [InlineData("failed-deployment-recovery-time", 1.5)]
    public void Measures_of_delivery_follow_from_deployments(string measure, double value) =>
        Assert.Equal((decimal)value, OfCheckout.Compute(Measure.Find(measure)!, "Checkout", October).AsT0.Value);

    [Fact]
    public void Frequency_is_deployments_a_day() =>
        Assert.Equal(4m / 31, OfCheckout.Compute(Measure.DeploymentFrequency, "checkout", October).AsT0.Value);

    [Fact]
    public void Who_deploys_but_did_not_in_the_window_has_a_frequency_of_zero_and_no_rate()
    {
        var november = ReportingPeriod.Parse("2026-11");

        Assert.Equal(0, OfCheckout.Compute(Measure.DeploymentFrequency, "Checkout", november).AsT0.Value);
        Assert.Equal(NotEnoughReason.NothingRecorded, OfCheckout.Compute(Measure.ChangeFailureRate, "Checkout", november).AsT1.Reason);
        Assert.Equal(NotEnoughReason.NothingRecorded, OfCheckout.Compute(Measure.DeploymentFrequency, "Search", november).AsT1.Reason);
    }

    [Fact]
    public void Every_time_that_runs_backwards_is_told()
    {
        var problems = Deployments.Create(
            [
                Deployed(3, 12) with { Committed = At(3, 13) },
                Deployed(4, 12) with { Failed = true, Restored = At(4, 11) },
                Deployed(5, 12) with { Restored = At(5, 13) },
            ]).AsT1;

        Assert.Equal(
            [
                "deployments, line 1, column committed: the change was committed at 2026-10-03T13:00:00Z, after it was deployed at 2026-10-03T12:00:00Z; correct one of the times.",
                "deployments, line 2, column restored: the service was restored at 2026-10-04T11:00:00Z, before the deployment at 2026-10-04T12:00:00Z; correct one of the times.",
                "deployments, line 3, column restored: the deployment did not fail and has a time of restoring; write yes under failed, or leave the time out.",
            ],
            problems.Select(problem => problem.ToString()));
    }

    private static Deployment Deployed(int day, int hour) => new() { Subject = "Checkout", Deployed = At(day, hour) };

    private static Instant At(int day, int hour) => Instant.FromUtc(2026, 10, day, hour, 0);
}
