namespace OpModel.Interactions;

/// <summary>Two roles or teams that answer for the same.</summary>
/// <param name="One">One of them.</param>
/// <param name="Other">The other one.</param>
/// <param name="Shared">What both answer for, as the first of them states it.</param>
/// <param name="Union">How many different responsibilities the two have together.</param>
public sealed record OverlappingPair(ResponsibilityHolder One, ResponsibilityHolder Other, IReadOnlyList<string> Shared, int Union)
{
    /// <summary>
    /// How much the two overlap, above 0, and 1 where they answer for just the same: the index of Jaccard ("The distribution of the flora in the alpine zone", New Phytologist 11, 1912), the
    /// shared responsibilities as a part of all that the two have.
    /// </summary>
    public decimal Overlap => (decimal)Shared.Count / Union;
}
