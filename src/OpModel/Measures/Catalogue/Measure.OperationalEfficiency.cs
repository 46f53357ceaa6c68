namespace OpModel.Measures;

/// <content>How work flows (D1.M5).</content>
public sealed partial class Measure
{
    private const string Dora2021 = "DORA, Accelerate State of DevOps 2021";
    private const string Dora2023 = "DORA, Accelerate State of DevOps 2023";

    /// <summary>How long work takes from its beginning.</summary>
    public static Measure CycleTime { get; } = new()
    {
        Name = "cycle-time",
        Family = MeasureFamily.OperationalEfficiency,
        Unit = MeasureUnit.Days,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.LowerIsBetter,
        Definition = "On how many days a piece of work was under way, the first and the last included, in the middle of all of the window.",
        Formula = "median over the work finished in the window of (day finished − day started + 1)",
        Source = "D. S. Vacanti, Actionable Agile Metrics for Predictability, 2015",
    };

    /// <summary>How often users get something new.</summary>
    public static Measure DeploymentFrequency { get; } = new()
    {
        Name = "deployment-frequency",
        Family = MeasureFamily.OperationalEfficiency,
        Unit = MeasureUnit.PerDay,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "How often a day changes are deployed to production.",
        Formula = "deployments of the window / days of the window",
        Source = Dora2021,
    };

    /// <summary>How long a change takes to production.</summary>
    public static Measure LeadTimeForChanges { get; } = new()
    {
        Name = "lead-time-for-changes",
        Family = MeasureFamily.OperationalEfficiency,
        Unit = MeasureUnit.Hours,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.LowerIsBetter,
        Definition = "How many hours pass from the commit of a change to its deployment in production, in the middle of all of the window.",
        Formula = "median over the deployments of the window of (deployed − committed)",
        Source = Dora2021,
    };

    /// <summary>Which part of deployments fails.</summary>
    public static Measure ChangeFailureRate { get; } = new()
    {
        Name = "change-failure-rate",
        Family = MeasureFamily.OperationalEfficiency,
        Unit = MeasureUnit.Share,
        Range = MeasureRange.PartOfWhole,
        Direction = MeasureDirection.LowerIsBetter,
        Definition = "Which part of deployments degraded the service and had to be mended: by a fix, a rollback or a patch.",
        Formula = "failed deployments / deployments",
        Source = Dora2021,
    };

    /// <summary>How long it takes to get over an incident, whatever caused it, as DORA asked until 2022.</summary>
    public static Measure TimeToRestoreService { get; } = new()
    {
        Name = "time-to-restore-service",
        KnownAs = "recovery time",
        Family = MeasureFamily.OperationalEfficiency,
        Unit = MeasureUnit.Hours,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.LowerIsBetter,
        Definition = "How many hours an incident lasts, whatever caused it, in the middle of all that ended in the window.",
        Formula = "median over the incidents that ended in the window of (ended − began)",
        Source = Dora2021,
    };

    /// <summary>How long it takes to get over a deployment that failed, as DORA asks from 2023 on.</summary>
    public static Measure FailedDeploymentRecoveryTime { get; } = new()
    {
        Name = "failed-deployment-recovery-time",
        KnownAs = "recovery time",
        Family = MeasureFamily.OperationalEfficiency,
        Unit = MeasureUnit.Hours,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.LowerIsBetter,
        Definition = "How many hours pass until the service is well again after a deployment that failed, in the middle of all of the window.",
        Formula = "median over the failed deployments of the window that are restored of (restored − deployed)",
        Source = Dora2023,
    };
}
