using System.Buffers;
using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>The cost of a bill by row and service: the one pass over all lines.</summary>
internal sealed class PlacedCost
{
    private readonly CostBill _bill;
    private readonly int _serviceCount;
    private readonly CostCell[]?[] _cells;
    private readonly Dictionary<(int Row, int Service), BigInteger> _large = [];

    private PlacedCost(CostBill bill, int rowCount)
    {
        _bill = bill;
        _serviceCount = bill.Texts[bill.PlaceOf(FocusColumns.ServiceName)].Texts.Count;
        _cells = new CostCell[rowCount][];
    }

    /// <summary>Places all lines of a bill and adds them up.</summary>
    public static PlacedCost Charge(CostBill bill, BillPlacement placement)
    {
        var placed = new PlacedCost(bill, placement.Rows.Length);
        var services = bill.PlaceOf(FocusColumns.ServiceName);
        var rows = ArrayPool<int>.Shared.Rent(CostChunk.Capacity);
        foreach (var chunk in bill.Chunks)
        {
            var rowsOfChunk = rows.AsSpan(0, chunk.Count);
            placement.FindRows(chunk, rowsOfChunk);
            placed.Add(rowsOfChunk, chunk.Texts[services], chunk);
        }

        ArrayPool<int>.Shared.Return(rows);
        return placed;
    }

    /// <summary>What a row takes, service by service; services of which it takes no line are left out.</summary>
    public IEnumerable<(string Service, ExactAmount Amount, long LineCount)> Of(int row)
    {
        if (_cells[row] is not { } cells)
        {
            yield break;
        }

        var names = _bill.Texts[_bill.PlaceOf(FocusColumns.ServiceName)].Texts;
        for (var service = 0; service < cells.Length; service++)
        {
            if (cells[service].LineCount > 0)
            {
                var sum = cells[service].Sum + _large.GetValueOrDefault((row, service));
                yield return (names[service] ?? BillPlacement.NoService, ExactAmount.FromUnscaled(sum, _bill.Scale), cells[service].LineCount);
            }
        }
    }

    private void Add(ReadOnlySpan<int> rows, int[] services, CostChunk chunk)
    {
        if (chunk.Narrow.Length > 0)
        {
            AddNarrow(rows, services, chunk.Narrow);
        }
        else if (chunk.Wide.Length > 0)
        {
            AddLarge<Int128>(rows, services, chunk.Wide, amount => amount);
        }
        else
        {
            AddLarge<BigInteger>(rows, services, chunk.Unbounded, amount => amount);
        }
    }

    private void AddNarrow(ReadOnlySpan<int> rows, ReadOnlySpan<int> services, ReadOnlySpan<long> amounts)
    {
        var cells = _cells;
        services = services[..rows.Length];
        amounts = amounts[..rows.Length];
        for (var line = 0; line < rows.Length; line++)
        {
            var row = rows[line];
            (cells[row] ?? Open(row))[services[line]].Add(amounts[line]);
        }
    }

    // No provider bills such amounts, so here it is enough to be right.
    private void AddLarge<TAmount>(
        ReadOnlySpan<int> rows, ReadOnlySpan<int> services, ReadOnlySpan<TAmount> amounts, Func<TAmount, BigInteger> exact)
    {
        for (var line = 0; line < rows.Length; line++)
        {
            var place = (rows[line], services[line]);
            (_cells[rows[line]] ?? Open(rows[line]))[services[line]].AddLine();
            _large[place] = _large.GetValueOrDefault(place) + exact(amounts[line]);
        }
    }

    private CostCell[] Open(int row) => _cells[row] = new CostCell[_serviceCount];
}
