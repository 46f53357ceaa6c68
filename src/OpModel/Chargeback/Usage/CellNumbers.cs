using System.Numerics;
using System.Runtime.CompilerServices;

namespace OpModel.Chargeback;

/// <summary>Gives each pair of a consumer and a service that occurs a number, from 0 in the order of first appearance.</summary>
/// <remarks>A table by both numbers while that is small, as it is for all but the largest organisations; then a dictionary.</remarks>
internal sealed class CellNumbers
{
    private const int LargestTable = 1 << 20;

    private readonly List<UsageCell> _cells = [];
    private readonly Dictionary<UsageCell, int> _numbers = [];

    // One more than the number of the cell, so that 0 stands for none.
    private int[] _table = new int[16 * 16];
    private int _serviceBits = 4;

    /// <summary>The pairs, each at its number.</summary>
    public IReadOnlyList<UsageCell> Cells => _cells;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(int consumer, int service)
    {
        var (table, bits) = (_table, _serviceBits);
        var place = ((ulong)(uint)consumer << bits) + (uint)service;
        var known = service >> bits == 0 && place < (ulong)table.Length ? table[place] : 0;
        return known > 0 ? known - 1 : Add(new UsageCell(consumer, service));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Add(UsageCell cell)
    {
        if (!_numbers.TryGetValue(cell, out var number))
        {
            number = _cells.Count;
            _numbers.Add(cell, number);
            _cells.Add(cell);
            GrowTable(cell);
        }

        Keep(cell, number);
        return number;
    }

    // A pair that is beyond the table is known by the dictionary alone.
    private void Keep(UsageCell cell, int number)
    {
        var place = ((long)cell.Consumer << _serviceBits) + cell.Service;
        if (cell.Service >> _serviceBits == 0 && place < _table.Length)
        {
            _table[place] = number + 1;
        }
    }

    private void GrowTable(UsageCell cell)
    {
        var bits = Math.Max(_serviceBits, 32 - BitOperations.LeadingZeroCount((uint)cell.Service));
        var consumers = Math.Max(_table.Length >> _serviceBits, (long)BitOperations.RoundUpToPowerOf2((uint)cell.Consumer + 1));
        var length = consumers << bits;

        // Neither side shrinks, so that a table of the same length is the same table.
        if (length == _table.Length || length > LargestTable)
        {
            return;
        }

        (_table, _serviceBits) = (new int[length], bits);
        for (var number = 0; number < _cells.Count; number++)
        {
            Keep(_cells[number], number);
        }
    }
}
