namespace OpModel.Measures;

/// <summary>Families of measures in words.</summary>
internal static class FamilyText
{
    public static string Of(MeasureFamily family) => family switch
    {
        MeasureFamily.CustomerSatisfaction => "customer satisfaction",
        MeasureFamily.ProductUsage => "product usage",
        MeasureFamily.Revenue => "revenue",
        MeasureFamily.Innovation => "innovation",
        MeasureFamily.OperationalEfficiency => "operational efficiency",
        MeasureFamily.Team => "team",
        MeasureFamily.Platform => "platform",
        _ => family.ToString(),
    };

    public static string List(IEnumerable<MeasureFamily> families) => string.Join(", ", families.Select(Of));
}
