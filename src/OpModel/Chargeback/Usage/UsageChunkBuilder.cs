using System.Runtime.CompilerServices;

namespace OpModel.Chargeback;

/// <summary>Gathers records and packs each run of them into a chunk.</summary>
internal sealed class UsageChunkBuilder
{
    // A request brings few records, and room for a whole chunk would cost more than they do.
    private const int FirstRoom = UsageChunk.Capacity / 64;

    private readonly List<UsageChunk> _chunks = [];
    private int[] _cells = new int[FirstRoom];
    private int[] _days = new int[FirstRoom];
    private long[] _quantities = new long[FirstRoom];
    private readonly List<int> _corrections = [];
    private decimal[]? _decimals;
    private long[]? _lines;
    private long _firstLine;
    private int _scale;
    private int _count;
    private int _start;

    /// <summary>How many records were added.</summary>
    public int Count => checked(_start + _count);

    /// <summary>Adds a chunk that was packed elsewhere and starts at <see cref="Count"/>.</summary>
    public void Add(UsageChunk chunk)
    {
        Close();
        _chunks.Add(chunk);
        _start = checked(_start + chunk.Count);
    }

    /// <summary>Adds a record.</summary>
    /// <param name="cell">The number of its consumer and service.</param>
    /// <param name="day">The number of its day.</param>
    /// <param name="quantity">How much was used.</param>
    /// <param name="isCorrection">Whether it is marked as a correction.</param>
    /// <param name="line">Its line in the file.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int cell, int day, decimal quantity, bool isCorrection, long line)
    {
        if (_count == _cells.Length)
        {
            MakeRoom();
        }

        if (_decimals is not null || !TryUnscale(quantity, out var unscaled))
        {
            unscaled = KeepWhole(quantity);
        }

        var place = _count;
        _cells[place] = cell;
        _days[place] = day;
        _quantities[place] = unscaled;
        if (isCorrection)
        {
            _corrections.Add(place);
        }

        if (line != _firstLine + place || _lines is not null)
        {
            KeepLine(place, line);
        }

        _count = place + 1;
    }

    /// <summary>Ends the gathering.</summary>
    public IReadOnlyList<UsageChunk> Finish()
    {
        Close();
        return _chunks;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryUnscale(decimal quantity, out long unscaled)
    {
        var parts = DecimalParts.Of(quantity);
        var zeros = _scale - parts.Scale;
        if (parts.High != 0 || (uint)zeros >= (uint)PowersOfTen.Limits.Length || parts.Low > PowersOfTen.Limits[zeros])
        {
            return TryUnscaleAnew(parts, out unscaled);
        }

        var scaled = (long)(parts.Low * PowersOfTen.Values[zeros]);
        unscaled = parts.IsNegative ? -scaled : scaled;
        return true;
    }

    /// <summary>Unscales a quantity that does not fit the scale of the chunk, where the chunk can take that of the quantity.</summary>
    private bool TryUnscaleAnew(DecimalParts parts, out long unscaled)
    {
        var fits = parts.High == 0
            && parts.Low <= long.MaxValue
            && (_count == 0 || (parts.Scale > _scale && TryScaleUp(parts.Scale - _scale)));
        _scale = fits ? parts.Scale : _scale;
        unscaled = parts.IsNegative ? -(long)parts.Low : (long)parts.Low;
        return fits;
    }

    private bool TryScaleUp(int zeros)
    {
        var quantities = _quantities.AsSpan(0, _count);
        if (zeros >= PowersOfTen.Limits.Length || ColumnPacking.LargestSize(quantities) > PowersOfTen.Limits[zeros])
        {
            return false;
        }

        foreach (ref var quantity in quantities)
        {
            quantity *= (long)PowersOfTen.Values[zeros];
        }

        return true;
    }

    private void MakeRoom()
    {
        if (_count == UsageChunk.Capacity)
        {
            Close();
            return;
        }

        var room = Math.Min(4 * _count, UsageChunk.Capacity);
        Array.Resize(ref _cells, room);
        Array.Resize(ref _days, room);
        Array.Resize(ref _quantities, room);
    }

    /// <summary>Keeps a quantity as it is, in a chunk of such quantities.</summary>
    private long KeepWhole(decimal quantity)
    {
        if (_decimals is null)
        {
            Close();
            _decimals = new decimal[UsageChunk.Capacity];
        }

        _decimals[_count] = quantity;
        return 0;
    }

    private void KeepLine(int place, long line)
    {
        if (place == 0)
        {
            _firstLine = line;
            return;
        }

        if (_lines is null)
        {
            _lines = new long[UsageChunk.Capacity];
            for (var earlier = 0; earlier < place; earlier++)
            {
                _lines[earlier] = _firstLine + earlier;
            }
        }

        _lines[place] = line;
    }

    private void Close()
    {
        if (_count > 0)
        {
            _chunks.Add(Pack());
            _start = checked(_start + _count);
            _count = 0;
        }

        _corrections.Clear();
        _decimals = null;
        _lines = null;
    }

    private UsageChunk Pack()
    {
        ReadOnlySpan<int> cells = _cells.AsSpan(0, _count);
        ReadOnlySpan<int> days = _days.AsSpan(0, _count);
        ReadOnlySpan<long> quantities = _quantities.AsSpan(0, _count);
        var (firstDay, lastDay) = ColumnPacking.Range(days);
        var areCellsNarrow = ColumnPacking.Range(cells).Last <= ushort.MaxValue;
        var areDaysNarrow = lastDay - (long)firstDay <= byte.MaxValue;
        var largest = _decimals is null ? ColumnPacking.LargestSize(quantities) : ulong.MaxValue;
        return new UsageChunk
        {
            Count = _count,
            Start = _start,
            NarrowCells = areCellsNarrow ? ColumnPacking.Pack<int, ushort>(cells, 0) : [],
            WideCells = areCellsNarrow ? [] : cells.ToArray(),
            FirstDay = firstDay,
            LastDay = lastDay,
            NarrowDays = areDaysNarrow ? ColumnPacking.Pack<int, byte>(days, firstDay) : [],
            WideDays = areDaysNarrow ? [] : ColumnPacking.Pack<int, int>(days, firstDay),
            Scale = _decimals is null ? _scale : 0,
            Largest = (int)Math.Min(largest, int.MaxValue),
            Shorts = largest <= (ulong)short.MaxValue ? ColumnPacking.Pack<long, short>(quantities, 0) : [],
            Integers = largest is > (ulong)short.MaxValue and <= int.MaxValue ? ColumnPacking.Pack<long, int>(quantities, 0) : [],
            Longs = largest > int.MaxValue && _decimals is null ? quantities.ToArray() : [],
            Decimals = _decimals is null ? [] : _decimals[.._count],
            FirstLine = _firstLine,
            Lines = _lines is null ? [] : _lines[.._count],
            Corrections = [.. _corrections],
        };
    }
}
