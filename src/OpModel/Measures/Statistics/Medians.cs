namespace OpModel.Measures;

/// <summary>The middle of some numbers.</summary>
internal static class Medians
{
    /// <summary>The middle one; of an even number, the mean of the two in the middle.</summary>
    /// <param name="numbers">The numbers, at least one, in any order.</param>
    public static decimal Of(IEnumerable<decimal> numbers)
    {
        decimal[] sorted = [.. numbers.Order()];
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
