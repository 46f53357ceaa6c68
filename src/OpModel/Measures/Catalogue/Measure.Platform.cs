namespace OpModel.Measures;

/// <content>How the platform holds (D1.M7).</content>
public sealed partial class Measure
{
    private const string ServiceLevels = "B. Beyer and others, Site Reliability Engineering, 2016, chapter 4";

    /// <summary>Which part of the time the service is up.</summary>
    public static Measure Uptime { get; } = new()
    {
        Name = "uptime",
        Family = MeasureFamily.Platform,
        Unit = MeasureUnit.Share,
        Range = MeasureRange.PartOfWhole,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "Which part of the window no outage lasted; outages at one time count once. 99.9 % of 30 days leaves 43.2 minutes.",
        Formula = "1 − minutes of outage / minutes of the window",
        Source = "B. Beyer and others, Site Reliability Engineering, 2016, appendix A",
    };

    /// <summary>The response time within which half of the calls are answered.</summary>
    public static Measure ResponseTimeMedian { get; } = ResponseTime("response-time-median", "half");

    /// <summary>The response time within which 95 of 100 calls are answered.</summary>
    public static Measure ResponseTime95 { get; } = ResponseTime("response-time-95th-percentile", "95 %");

    /// <summary>The response time within which 99 of 100 calls are answered.</summary>
    public static Measure ResponseTime99 { get; } = ResponseTime("response-time-99th-percentile", "99 %");

    /// <summary>How many other products it is joined to.</summary>
    public static Measure ThirdPartyIntegrations { get; } = new()
    {
        Name = "third-party-integrations",
        Family = MeasureFamily.Platform,
        Unit = MeasureUnit.Count,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.HigherIsBetter,
        Definition = "How many products of others the platform is joined to, by the last reading of the window.",
        Formula = "last reading",
        Source = "a count",
    };

    private static Measure ResponseTime(string name, string part) => new()
    {
        Name = name,
        Family = MeasureFamily.Platform,
        Unit = MeasureUnit.Milliseconds,
        Range = MeasureRange.NotNegative,
        Direction = MeasureDirection.LowerIsBetter,
        Definition = $"Within how many milliseconds {part} of the calls are answered.",
        Formula = $"the least time within which at least {part} of the calls of the window were answered",
        Source = ServiceLevels,
    };
}
