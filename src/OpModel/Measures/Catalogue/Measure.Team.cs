namespace OpModel.Measures;

/// <content>How the team fares (D1.M6).</content>
public sealed partial class Measure
{
    /// <summary>How much a team finishes.</summary>
    public static Measure Velocity { get; } = new()
    {
        Name = "velocity",
        Family = MeasureFamily.Team,
        Unit = MeasureUnit.PerWeek,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "How many points of its own estimates a team finishes in a week. Two teams estimate in two ways, so compare a team with itself alone.",
        Formula = "7 × points of the work finished in the window / days of the window",
        Source = "M. Cohn, Agile Estimating and Planning, 2005",
    };

    /// <summary>How satisfied the team is.</summary>
    public static Measure TeamSatisfaction { get; } = new()
    {
        Name = "team-satisfaction",
        Family = MeasureFamily.Team,
        Unit = MeasureUnit.Score,
        Range = new(1, 5),
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "How satisfied the members of the team are on average, asked on a scale of 1 to 5.",
        Formula = "sum of the answers / number of answers",
        Source = "N. Forsgren and others, The SPACE of Developer Productivity, ACM Queue 19(1), 2021 (satisfaction)",
    };

    /// <summary>How many people there are.</summary>
    public static Measure Headcount { get; } = Counted(
        "headcount", MeasureFamily.Team, MeasureAddition.Averages, "How many people there are on a day, on average over the readings of the window.");

    /// <summary>How many people left.</summary>
    public static Measure Leavers { get; } = Counted("leavers", MeasureFamily.Team, MeasureAddition.AddsUp, "How many people left in the window.");

    /// <summary>Which part of the people left.</summary>
    public static Measure Turnover { get; } = new()
    {
        Name = "turnover",
        Family = MeasureFamily.Team,
        Unit = MeasureUnit.Share,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.LowerIsBetter,
        Definition = "How many people left in the window, as a part of those who were there on average.",
        Formula = "leavers / headcount",
        Source = "ISO 30414, Human resource management, human capital reporting (turnover rate)",
    };
}
