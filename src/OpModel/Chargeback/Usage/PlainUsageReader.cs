namespace OpModel.Chargeback;

/// <summary>
/// Reads a run of records into the columns of a chunk in one pass, where the records are as nearly all are: they are right, their days lie
/// near each other, and their quantities are of few digits.
/// </summary>
/// <remarks>
/// Each number is written at once where it stays, as narrow as is guessed. A run that the guess does not fit is left to the
/// <see cref="UsageChunkBuilder"/>, which takes everything and needs two passes.
/// </remarks>
internal sealed class PlainUsageReader(TextNumbers consumers, TextNumbers services, CellNumbers cells, DayNumbers days)
{
    private const int DaysBefore = 128;

    private readonly List<int> _corrections = [];
    private ushort[] _cells = [];
    private byte[] _days = [];
    private int[] _quantities = [];
    private int _scale;

    // The greatest size of a quantity that was read already, where one that is not plain was scaled.
    private uint _largest;

    /// <summary>Reads records into a chunk.</summary>
    /// <param name="records">The records, at least one and at most what a chunk takes.</param>
    /// <param name="start">The place of the first one among all.</param>
    /// <param name="firstLine">Its line.</param>
    /// <returns>The chunk; nothing where a record is not plain. Names that were met until then have their numbers.</returns>
    public UsageChunk? TryRead(ReadOnlySpan<UsageRecord> records, int start, long firstLine)
    {
        Prepare(records);
        var firstDay = days.Of(records[0].Date) - DaysBefore;
        if (!TryFill(records, firstDay))
        {
            return null;
        }

        var (least, greatest) = ColumnPacking.Range(_days);
        ColumnPacking.Lower(_days, least);
        var areShort = _largest <= (uint)short.MaxValue;
        var chunk = new UsageChunk
        {
            Count = records.Length,
            Start = start,
            NarrowCells = _cells,
            FirstDay = firstDay + least,
            LastDay = firstDay + greatest,
            NarrowDays = _days,
            Scale = _scale,
            Largest = (int)_largest,
            Shorts = areShort ? ColumnPacking.Pack<int, short>(_quantities, 0) : [],
            Integers = areShort ? [] : _quantities,
            FirstLine = firstLine,
            Corrections = [.. _corrections],
        };

        (_cells, _days) = ([], []);
        _quantities = areShort ? _quantities : [];
        return chunk;
    }

    // What the chunk before did not take is used again.
    private void Prepare(ReadOnlySpan<UsageRecord> records)
    {
        _cells = _cells.Length == records.Length ? _cells : GC.AllocateUninitializedArray<ushort>(records.Length);
        _days = _days.Length == records.Length ? _days : GC.AllocateUninitializedArray<byte>(records.Length);
        _quantities = _quantities.Length == records.Length ? _quantities : GC.AllocateUninitializedArray<int>(records.Length);
        _scale = DecimalParts.Of(records[0].Quantity).Scale;
        _largest = 0;
        _corrections.Clear();
    }

    private bool TryFill(ReadOnlySpan<UsageRecord> records, int firstDay)
    {
        var (ourConsumers, ourServices, ourCells, ourDays) = (consumers, services, cells, days);
        var cellColumn = _cells.AsSpan(0, records.Length);
        var dayColumn = _days.AsSpan(0, records.Length);
        var quantityColumn = _quantities.AsSpan(0, records.Length);
        var (plainFlags, largest) = (DecimalParts.FlagsOfScale(_scale), 0u);
        for (var place = 0; place < records.Length; place++)
        {
            var record = records[place];
            var parts = DecimalParts.Of(record.Quantity);
            var quantity = (int)parts.Low;
            if (parts.Flags != plainFlags || record.IsCorrection)
            {
                _largest = largest;
                if (!TryScale(record, parts, place, out quantity))
                {
                    return false;
                }

                (plainFlags, largest) = (DecimalParts.FlagsOfScale(_scale), _largest);
            }
            else if (parts.High != 0 || parts.Low > int.MaxValue)
            {
                return false;
            }

            var day = (uint)(ourDays.Of(record.Date) - firstDay);
            var consumer = ourConsumers.Of(record.Consumer);
            var service = ourServices.Of(record.Service);
            if (day > byte.MaxValue || (consumer | service) < 0)
            {
                return false;
            }

            var cell = ourCells.Of(consumer, service);
            if (cell > ushort.MaxValue)
            {
                return false;
            }

            largest = Math.Max(largest, (uint)Math.Abs(quantity));
            cellColumn[place] = (ushort)cell;
            dayColumn[place] = (byte)day;
            quantityColumn[place] = quantity;
        }

        _largest = largest;
        return true;
    }

    /// <summary>Brings a quantity of another scale, or one that is a correction, to the scale of the chunk, or the chunk to that of the quantity.</summary>
    private bool TryScale(UsageRecord record, DecimalParts parts, int place, out int quantity)
    {
        quantity = 0;
        if (parts.Scale > _scale && !TryScaleUp(parts.Scale - _scale, place))
        {
            return false;
        }

        var zeros = _scale - parts.Scale;
        if (parts.High != 0 || !TryMultiply(parts.Low, zeros, out var size))
        {
            return false;
        }

        quantity = parts.IsNegative ? -size : size;
        if (record.IsCorrection)
        {
            _corrections.Add(place);
        }

        return quantity >= 0 || record.IsCorrection;
    }

    private bool TryScaleUp(int zeros, int count)
    {
        if (!TryMultiply(_largest, zeros, out var largest))
        {
            return false;
        }

        foreach (ref var quantity in _quantities.AsSpan(0, count))
        {
            quantity *= (int)PowersOfTen.Values[zeros];
        }

        (_scale, _largest) = (_scale + zeros, (uint)largest);
        return true;
    }

    private static bool TryMultiply(ulong size, int zeros, out int scaled)
    {
        var fits = zeros < PowersOfTen.Limits.Length
            && size <= PowersOfTen.Limits[zeros]
            && size * PowersOfTen.Values[zeros] <= int.MaxValue;
        scaled = fits ? (int)(size * PowersOfTen.Values[zeros]) : 0;
        return fits;
    }
}
