namespace OpModel.Measures;

/// <summary>Units of measures in words.</summary>
internal static class UnitText
{
    public static string Of(MeasureUnit unit) => unit switch
    {
        MeasureUnit.PerDay => "per day",
        MeasureUnit.PerWeek => "per week",
        MeasureUnit.PerMonth => "per 30 days",
        _ => unit.ToString().ToLowerInvariant(),
    };
}
