using System.Runtime.CompilerServices;

namespace OpModel.Chargeback;

/// <summary>Gathers records and packs each run of them into a chunk.</summary>
internal sealed class UsageChunkBuilder
{
    // A request brings few records, and room for a whole chunk would cost more than they do.
    private const int FirstRoom = UsageChunk.Capacity / 64;

    private static readonly ulong[] PowersOfTen = MakePowersOfTen();

    // By how many digits a quantity is scaled up, the largest one that then still fits.
    private static readonly ulong[] Limits = [.. PowersOfTen.Select(power => long.MaxValue / power)];

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
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(quantity, bits);
        var size = (ulong)(uint)bits[1] << 32 | (uint)bits[0];
        var zeros = _scale - (byte)(bits[3] >> 16);
        if (bits[2] != 0 || (uint)zeros >= (uint)Limits.Length || size > Limits[zeros])
        {
            return TryUnscaleAnew(bits[2], size, (byte)(bits[3] >> 16), bits[3] < 0, out unscaled);
        }

        var scaled = (long)(size * PowersOfTen[zeros]);
        var sign = (long)(bits[3] >> 31);
        unscaled = (scaled ^ sign) - sign;
        return true;
    }

    /// <summary>Unscales a quantity that does not fit the scale of the chunk, where the chunk can take that of the quantity.</summary>
    private bool TryUnscaleAnew(int highDigits, ulong size, int scale, bool isNegative, out long unscaled)
    {
        var fits = highDigits == 0
            && size <= long.MaxValue
            && (_count == 0 || (scale > _scale && TryScaleUp(scale - _scale)));
        _scale = fits ? scale : _scale;
        unscaled = isNegative ? -(long)size : (long)size;
        return fits;
    }

    private bool TryScaleUp(int zeros)
    {
        var quantities = _quantities.AsSpan(0, _count);
        if (zeros >= Limits.Length || ColumnPacking.LargestSize(quantities) > Limits[zeros])
        {
            return false;
        }

        foreach (ref var quantity in quantities)
        {
            quantity *= (long)PowersOfTen[zeros];
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

    private static ulong[] MakePowersOfTen()
    {
        var powers = new ulong[19];
        powers[0] = 1;
        for (var exponent = 1; exponent < powers.Length; exponent++)
        {
            powers[exponent] = powers[exponent - 1] * 10;
        }

        return powers;
    }
}
