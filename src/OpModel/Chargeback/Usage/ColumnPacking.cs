using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Packs whole numbers into the narrowest type that takes them.</summary>
internal static class ColumnPacking
{
    public static (int First, int Last) Range(ReadOnlySpan<int> values)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var value in values)
        {
            first = Math.Min(first, value);
            last = Math.Max(last, value);
        }

        return (first, last);
    }

    /// <summary>The greatest distance from zero.</summary>
    public static ulong LargestSize(ReadOnlySpan<long> values)
    {
        var (least, greatest) = (0L, 0L);
        foreach (var value in values)
        {
            least = Math.Min(least, value);
            greatest = Math.Max(greatest, value);
        }

        return Math.Max((ulong)-least, (ulong)greatest);
    }

    /// <summary>Packs values, which must fit, as their distance from a first one.</summary>
    public static TNarrow[] Pack<TWide, TNarrow>(ReadOnlySpan<TWide> values, TWide first)
        where TWide : struct, IBinaryInteger<TWide>
        where TNarrow : struct, IBinaryInteger<TNarrow>
    {
        var packed = GC.AllocateUninitializedArray<TNarrow>(values.Length);
        for (var place = 0; place < packed.Length; place++)
        {
            packed[place] = TNarrow.CreateTruncating(values[place] - first);
        }

        return packed;
    }
}
