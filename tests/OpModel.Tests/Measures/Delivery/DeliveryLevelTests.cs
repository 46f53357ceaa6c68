using OpModel.Measures;

namespace OpModel.Tests.Measures.Delivery;

// The thresholds as the reports of DORA published them.
public sealed class DeliveryLevelTests
{
    [Theory]
    [InlineData(2021, "deployment-frequency", 1.5, PerformanceLevel.Elite)]
    [InlineData(2021, "deployment-frequency", 0.5, PerformanceLevel.High)]
    [InlineData(2021, "deployment-frequency", 0.02, PerformanceLevel.Medium)]
    [InlineData(2021, "deployment-frequency", 0.005, PerformanceLevel.Low)]
    [InlineData(2021, "lead-time-for-changes", 0.99, PerformanceLevel.Elite)]
    [InlineData(2021, "lead-time-for-changes", 1, PerformanceLevel.High)]
    [InlineData(2021, "lead-time-for-changes", 168, PerformanceLevel.Medium)]
    [InlineData(2021, "lead-time-for-changes", 4321, PerformanceLevel.Low)]
    [InlineData(2021, "change-failure-rate", 0.15, PerformanceLevel.Elite)]
    [InlineData(2021, "change-failure-rate", 0.16, PerformanceLevel.High)]
    [InlineData(2021, "change-failure-rate", 0.20, PerformanceLevel.High)]
    [InlineData(2021, "change-failure-rate", 0.21, PerformanceLevel.Medium)]
    [InlineData(2021, "change-failure-rate", 0.30, PerformanceLevel.Medium)]
    [InlineData(2021, "change-failure-rate", 0.31, PerformanceLevel.Low)]
    [InlineData(2021, "time-to-restore-service", 0.5, PerformanceLevel.Elite)]
    [InlineData(2021, "time-to-restore-service", 1, PerformanceLevel.High)]
    [InlineData(2021, "time-to-restore-service", 24, PerformanceLevel.Medium)]
    [InlineData(2021, "time-to-restore-service", 169, PerformanceLevel.Low)]
    [InlineData(2023, "deployment-frequency", 2, PerformanceLevel.Elite)]
    [InlineData(2023, "deployment-frequency", 0.5, PerformanceLevel.High)]
    [InlineData(2023, "deployment-frequency", 0.1, PerformanceLevel.Medium)]
    [InlineData(2023, "deployment-frequency", 0.03, PerformanceLevel.Low)]
    [InlineData(2023, "lead-time-for-changes", 23.9, PerformanceLevel.Elite)]
    [InlineData(2023, "lead-time-for-changes", 24, PerformanceLevel.High)]
    [InlineData(2023, "lead-time-for-changes", 169, PerformanceLevel.Medium)]
    [InlineData(2023, "lead-time-for-changes", 721, PerformanceLevel.Low)]
    [InlineData(2023, "change-failure-rate", 0, PerformanceLevel.Elite)]
    [InlineData(2023, "change-failure-rate", 0.07, PerformanceLevel.High)]
    [InlineData(2023, "change-failure-rate", 0.12, PerformanceLevel.Medium)]
    [InlineData(2023, "change-failure-rate", 0.16, PerformanceLevel.Low)]
    [InlineData(2023, "failed-deployment-recovery-time", 0.9, PerformanceLevel.Elite)]
    [InlineData(2023, "failed-deployment-recovery-time", 23, PerformanceLevel.High)]
    [InlineData(2023, "failed-deployment-recovery-time", 168, PerformanceLevel.Medium)]
    [InlineData(2023, "failed-deployment-recovery-time", 169, PerformanceLevel.Low)]
    public void Levels_are_those_of_the_report(int report, string measure, double value, PerformanceLevel level)
    {
        foreach (var policy in Enum.GetValues<BoundaryPolicy>())
        {
            Assert.Equal(level, DeliveryLevel.Of((DoraReport)report, Measure.Find(measure)!, (decimal)value, policy).Level);
        }
    }

    [Theory]
    [InlineData(2021, "change-failure-rate", 0.155, PerformanceLevel.High, PerformanceLevel.Elite)]
    [InlineData(2021, "change-failure-rate", 0.205, PerformanceLevel.Medium, PerformanceLevel.High)]
    [InlineData(2021, "deployment-frequency", 1, PerformanceLevel.High, PerformanceLevel.High)]
    [InlineData(2023, "change-failure-rate", 0.05, PerformanceLevel.High, PerformanceLevel.Elite)]
    [InlineData(2023, "change-failure-rate", 0.10, PerformanceLevel.Medium, PerformanceLevel.High)]
    [InlineData(2023, "change-failure-rate", 0.15, PerformanceLevel.Medium, PerformanceLevel.Medium)]
    [InlineData(2023, "lead-time-for-changes", 168, PerformanceLevel.Medium, PerformanceLevel.High)]
    public void In_a_gap_and_on_a_shared_boundary_the_policy_decides(int report, string measure, double value, PerformanceLevel lower, PerformanceLevel higher)
    {
        PerformanceLevel LevelBy(BoundaryPolicy policy) => DeliveryLevel.Of((DoraReport)report, Measure.Find(measure)!, (decimal)value, policy).Level;

        Assert.Equal((lower, higher), (LevelBy(BoundaryPolicy.LowerLevel), LevelBy(BoundaryPolicy.HigherLevel)));
    }

    [Fact]
    public void Levels_of_two_reports_are_not_compared()
    {
        var of2021 = DeliveryLevel.Of(DoraReport.Of2021, Measure.ChangeFailureRate, 0.12m);
        var of2023 = DeliveryLevel.Of(DoraReport.Of2023, Measure.ChangeFailureRate, 0.12m);

        var thrown = Assert.Throws<InvalidOperationException>(() => of2021 > of2023);

        Assert.Equal(
            "the levels of change-failure-rate are by the reports of 2021 and of 2023, whose bands differ; judge both by one report.", thrown.Message);
        Assert.True(of2023 < DeliveryLevel.Of(DoraReport.Of2023, Measure.ChangeFailureRate, 0.01m));
    }

    [Fact]
    public void A_measure_of_another_report_is_refused_and_its_rival_named()
    {
        var thrown = Assert.Throws<ArgumentException>(() => DeliveryLevel.Of(DoraReport.Of2023, Measure.TimeToRestoreService, 1));

        Assert.Contains("The report of 2023 has no levels of time-to-restore-service; it judges failed-deployment-recovery-time.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_measure_cannot_be_has_no_level() =>
        Assert.Throws<ArgumentException>(() => DeliveryLevel.Of(DoraReport.Of2023, Measure.ChangeFailureRate, 1.01m));
}
