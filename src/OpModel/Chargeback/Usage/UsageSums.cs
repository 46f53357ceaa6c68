using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Usage added up by consumer, service and slot, exactly and in one pass.</summary>
/// <remarks>
/// No sum can overflow, whatever is added: a quantity has at most 96 bits and there are at most 2^31 of them, so that a sum fits 128 bits.
/// Quantities of different scales have sums of their own until the end.
/// </remarks>
internal sealed class UsageSums
{
    /// <summary>The most decimals that a quantity has.</summary>
    private const int MaximumScale = 28;

    private readonly int[] _firstOfCell;
    private readonly long[] _counts;
    private readonly Int128[]?[] _sumsByScale;

    private UsageSums(int[] firstOfCell)
    {
        _firstOfCell = firstOfCell;
        _counts = new long[firstOfCell[^1]];
        _sumsByScale = new Int128[MaximumScale + 1][];
    }

    /// <summary>Adds usage up.</summary>
    /// <param name="usage">The records.</param>
    /// <param name="slots">Parts the days of each service; nothing where all days are one slot.</param>
    public static UsageSums Of(UsageRecords usage, DaySlots? slots = null)
    {
        var sums = new UsageSums(FirstOfCells(usage.Cells, slots));
        var packed = new PackedSums(usage.Chunks, sums._counts, sums.SumsOf);
        var placing = slots is { ColumnCount: > 1 } ? new SlotPlacing(usage.Cells, slots, sums._firstOfCell) : null;
        foreach (var chunk in usage.Chunks)
        {
            if (placing is not null)
            {
                sums.Add(chunk, placing.Place(chunk), packed);
            }
            else if (chunk.NarrowCells.Length > 0)
            {
                sums.Add<ushort>(chunk, chunk.NarrowCells, packed);
            }
            else
            {
                sums.Add<int>(chunk, chunk.WideCells, packed);
            }
        }

        packed.Flush();
        return sums;
    }

    /// <summary>All sums of which there are records, by cell and slot.</summary>
    public IEnumerable<UsageSum> All()
    {
        for (var cell = 0; cell + 1 < _firstOfCell.Length; cell++)
        {
            for (var place = _firstOfCell[cell]; place < _firstOfCell[cell + 1]; place++)
            {
                if (_counts[place] > 0)
                {
                    yield return new UsageSum(cell, place - _firstOfCell[cell], QuantityAt(place), _counts[place]);
                }
            }
        }
    }

    /// <summary>How many records of a cell are in a slot.</summary>
    public long CountOf(int cell, int slot) => _counts[_firstOfCell[cell] + slot];

    /// <summary>What the records of a cell in a slot add up to.</summary>
    public ExactAmount QuantityOf(int cell, int slot) => QuantityAt(_firstOfCell[cell] + slot);

    private static int[] FirstOfCells(IReadOnlyList<UsageCell> cells, DaySlots? slots)
    {
        var first = new int[cells.Count + 1];
        for (var cell = 0; cell < cells.Count; cell++)
        {
            first[cell + 1] = checked(first[cell] + (slots?.Counts[cells[cell].Service] ?? 1));
        }

        return first;
    }

    private ExactAmount QuantityAt(int place)
    {
        var (unscaled, highest) = (BigInteger.Zero, 0);
        for (var scale = 0; scale <= MaximumScale; scale++)
        {
            if (_sumsByScale[scale] is { } sums && sums[place] != 0)
            {
                unscaled = (unscaled.IsZero ? unscaled : unscaled * BigInteger.Pow(10, scale - highest)) + (BigInteger)sums[place];
                highest = scale;
            }
        }

        return ExactAmount.FromUnscaled(unscaled, highest);
    }

    private void Add<TCell>(UsageChunk chunk, ReadOnlySpan<TCell> places, PackedSums packed)
        where TCell : struct, IBinaryInteger<TCell>
    {
        if (chunk.Shorts.Length > 0)
        {
            packed.Add<TCell, short>(places, chunk.Shorts, chunk.Scale);
        }
        else if (chunk.Integers.Length > 0)
        {
            packed.Add<TCell, int>(places, chunk.Integers, chunk.Scale);
        }
        else if (chunk.Longs.Length > 0)
        {
            AddLongs(places, chunk.Longs, SumsOf(chunk.Scale));
        }
        else
        {
            AddDecimals(places, chunk.Decimals);
        }
    }

    private Int128[] SumsOf(int scale) => _sumsByScale[scale] ??= new Int128[_counts.Length];

    private void AddLongs<TCell>(ReadOnlySpan<TCell> places, ReadOnlySpan<long> quantities, Int128[] sums)
        where TCell : struct, IBinaryInteger<TCell>
    {
        for (var record = 0; record < places.Length; record++)
        {
            var place = int.CreateTruncating(places[record]);
            sums[place] += quantities[record];
            _counts[place]++;
        }
    }

    private void AddDecimals<TCell>(ReadOnlySpan<TCell> places, ReadOnlySpan<decimal> quantities)
        where TCell : struct, IBinaryInteger<TCell>
    {
        for (var record = 0; record < places.Length; record++)
        {
            var place = int.CreateTruncating(places[record]);
            var parts = DecimalParts.Of(quantities[record]);
            var size = new Int128(parts.High, parts.Low);
            SumsOf(parts.Scale)[place] += parts.IsNegative ? -size : size;
            _counts[place]++;
        }
    }
}
