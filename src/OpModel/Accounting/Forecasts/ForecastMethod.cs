namespace OpModel.Accounting;

/// <summary>How a figure of coming months is estimated from those that are over.</summary>
public enum ForecastMethod
{
    /// <summary>Each coming month is the average of those that are over.</summary>
    RunRate,

    /// <summary>The straight line of least squares through the months that are over goes on.</summary>
    Linear,

    /// <summary>Each coming month is that of the year before, times what the months that are over came to against the same months then.</summary>
    LastYearsSeason,
}
