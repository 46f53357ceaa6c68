namespace OpModel.Measures;

/// <content>How the product is used (D1.M2).</content>
public sealed partial class Measure
{
    /// <summary>The users of a day, on average over the days of the window.</summary>
    public static Measure DailyActiveUsers { get; } = new()
    {
        Name = "daily-active-users",
        KnownAs = "DAU",
        Family = MeasureFamily.ProductUsage,
        Unit = MeasureUnit.Count,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "How many distinct users did something on a day, on average over the days of the window.",
        Formula = "sum over the days of the distinct users of the day / number of days",
        Source = "Facebook, Inc., Form 10-K for 2012, daily active users",
    };

    /// <summary>The users of a month.</summary>
    public static Measure MonthlyActiveUsers { get; } = new()
    {
        Name = "monthly-active-users",
        KnownAs = "MAU",
        Family = MeasureFamily.ProductUsage,
        Unit = MeasureUnit.Count,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "How many distinct users did something in a month: in a window of 28 to 31 days, or in the last 30 days of a longer one.",
        Formula = "distinct users of the month",
        Source = "Facebook, Inc., Form 10-K for 2012, monthly active users",
    };

    /// <summary>Which part of its users of a month a product has on a day.</summary>
    public static Measure Stickiness { get; } = new()
    {
        Name = "stickiness",
        Family = MeasureFamily.ProductUsage,
        Unit = MeasureUnit.Share,
        Range = MeasureRange.PartOfWhole,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "Which part of the users of a month is there on a day of it, on average.",
        Formula = "daily active users of the month / monthly active users",
        Source = "Facebook, Inc., Form 10-K for 2012, daily and monthly active users",
    };

    /// <summary>How much each user does.</summary>
    public static Measure Engagement { get; } = new()
    {
        Name = "engagement",
        Family = MeasureFamily.ProductUsage,
        Unit = MeasureUnit.Ratio,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "How many events there are for each user who did something in the window.",
        Formula = "events / distinct users of the window",
        Source = "K. Rodden, H. Hutchinson and X. Fu, Measuring the User Experience on a Large Scale, CHI 2010 (the E of HEART)",
    };

    /// <summary>Which part of the users of the window before came back.</summary>
    public static Measure UserRetention { get; } = new()
    {
        Name = "user-retention",
        Family = MeasureFamily.ProductUsage,
        Unit = MeasureUnit.Share,
        Range = MeasureRange.PartOfWhole,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "Which part of the users of the window before did something in this window too.",
        Formula = "users of both windows / users of the window before",
        Source = "K. Rodden, H. Hutchinson and X. Fu, Measuring the User Experience on a Large Scale, CHI 2010 (the R of HEART)",
    };
}
