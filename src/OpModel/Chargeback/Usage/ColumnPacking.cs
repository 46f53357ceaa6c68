using System.Numerics;
using System.Runtime.InteropServices;

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

    /// <summary>The least and the greatest of bytes, of which there is at least one.</summary>
    public static (byte Least, byte Greatest) Range(ReadOnlySpan<byte> values)
    {
        var (least, greatest) = (byte.MaxValue, byte.MinValue);
        var vectors = MemoryMarshal.Cast<byte, Vector<byte>>(values);
        var (allLeast, allGreatest) = (new Vector<byte>(byte.MaxValue), Vector<byte>.Zero);
        foreach (var vector in vectors)
        {
            (allLeast, allGreatest) = (Vector.Min(allLeast, vector), Vector.Max(allGreatest, vector));
        }

        for (var lane = 0; lane < Vector<byte>.Count; lane++)
        {
            (least, greatest) = (Math.Min(least, allLeast[lane]), Math.Max(greatest, allGreatest[lane]));
        }

        foreach (var value in values[(vectors.Length * Vector<byte>.Count)..])
        {
            (least, greatest) = (Math.Min(least, value), Math.Max(greatest, value));
        }

        return (least, greatest);
    }

    /// <summary>Takes the same away from all bytes, none of which is below it.</summary>
    public static void Lower(Span<byte> values, byte by)
    {
        var vectors = MemoryMarshal.Cast<byte, Vector<byte>>(values);
        foreach (ref var vector in vectors)
        {
            vector -= new Vector<byte>(by);
        }

        foreach (ref var value in values[(vectors.Length * Vector<byte>.Count)..])
        {
            value -= by;
        }
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
