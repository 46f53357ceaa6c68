namespace OpModel.Accounting;

/// <summary>The words for the effect of a difference from plan, for people and as data.</summary>
internal static class VarianceText
{
    public static string Of(VarianceEffect effect) => effect switch
    {
        VarianceEffect.Favourable => "favourable",
        VarianceEffect.Adverse => "adverse",
        _ => "",
    };
}
