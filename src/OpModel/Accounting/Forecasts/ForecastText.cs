namespace OpModel.Accounting;

/// <summary>The names of forecasting methods, for people and as data.</summary>
internal static class ForecastText
{
    public static string Of(ForecastMethod method) => method switch
    {
        ForecastMethod.RunRate => "run rate",
        ForecastMethod.Linear => "linear",
        _ => "last year's season",
    };
}
