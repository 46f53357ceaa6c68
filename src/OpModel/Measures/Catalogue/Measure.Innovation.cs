namespace OpModel.Measures;

/// <content>What is new in the product (D1.M4).</content>
public sealed partial class Measure
{
    /// <summary>How many features came to users.</summary>
    public static Measure FeaturesLaunched { get; } = new()
    {
        Name = "features-launched",
        Family = MeasureFamily.Innovation,
        Unit = MeasureUnit.Count,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.HigherIsBetter,
        Addition = MeasureAddition.AddsUp,
        Definition = "How many features came to users in the window. It counts output; read it beside what users make of them.",
        Formula = "features finished in the window",
        Source = "a count",
    };

    /// <summary>How often what is there got better.</summary>
    public static Measure UpdateRate { get; } = new()
    {
        Name = "update-rate",
        Family = MeasureFamily.Innovation,
        Unit = MeasureUnit.PerMonth,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "How many updates of what is there came to users, in 30 days.",
        Formula = "30 × updates finished in the window / days of the window",
        Source = "a count",
    };

    /// <summary>How long it takes from the wish to the user.</summary>
    public static Measure TimeToMarket { get; } = new()
    {
        Name = "time-to-market",
        Family = MeasureFamily.Innovation,
        Unit = MeasureUnit.Days,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.LowerIsBetter,
        Definition = "How many days pass from the day on which a feature was asked for to the day on which users have it, in the middle of all of the window.",
        Formula = "median over the features finished in the window of (day finished − day requested)",
        Source = "P. G. Smith and D. G. Reinertsen, Developing Products in Half the Time, 1991",
    };
}
