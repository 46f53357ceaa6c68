namespace OpModel.Chargeback;

/// <summary>A band of use with its price.</summary>
/// <param name="UpTo">The greatest quantity of a whole period that is still in the band, itself included; nothing for the last band, which has no end.</param>
/// <param name="Price">The price of one unit.</param>
/// <param name="Fee">What is due once for a period in which the band is reached; nothing where there is no fee.</param>
public sealed record Tier(decimal? UpTo, Money Price, Money? Fee = null);
