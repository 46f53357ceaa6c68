namespace OpModel.Chargeback;

/// <summary>Which units the price of a band is for.</summary>
public enum TierPricing
{
    /// <summary>Those inside the band: each band fills up before the next begins. More use never costs less.</summary>
    Graduated,

    /// <summary>All of them: the band that the whole quantity reaches prices every unit. Just above a boundary, more use may cost less.</summary>
    Volume,
}
