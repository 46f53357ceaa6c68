namespace OpModel.Chargeback;

/// <summary>Finds for each record of a chunk the place of its sum, where services have slots.</summary>
internal sealed class SlotPlacing
{
    private readonly DaySlots _slots;
    private readonly int[] _firstOfCell;
    private readonly int[] _rowOfCell;
    private readonly int[] _columnOfDay = new int[byte.MaxValue + 1];
    private readonly int[] _places = new int[UsageChunk.Capacity];

    public SlotPlacing(IReadOnlyList<UsageCell> cells, DaySlots slots, int[] firstOfCell)
    {
        (_slots, _firstOfCell) = (slots, firstOfCell);
        _rowOfCell = [.. cells.Select(cell => slots.Rows[cell.Service])];
    }

    /// <summary>Per record the place of its sum; valid until the next chunk.</summary>
    public ReadOnlySpan<int> Place(UsageChunk chunk)
    {
        var places = _places.AsSpan(0, chunk.Count);
        for (var day = 0; day < _columnOfDay.Length; day++)
        {
            _columnOfDay[day] = _slots.ColumnOf(chunk.FirstDay + day);
        }

        for (var record = 0; record < places.Length; record++)
        {
            var cell = chunk.CellOf(record);
            var column = chunk.NarrowDays.Length > 0 ? _columnOfDay[chunk.NarrowDays[record]] : _slots.ColumnOf(chunk.DayOf(record));
            places[record] = _firstOfCell[cell] + _slots.Slots[_rowOfCell[cell] + column];
        }

        return places;
    }
}
