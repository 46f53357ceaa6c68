using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>A two-way table as a circulation: from the grand total by the row totals to the rows, by the cells to the columns and back.</summary>
internal sealed class TableCirculation<T>
    where T : IBinaryInteger<T>
{
    private readonly UnitSplitter<T> _splitter;
    private readonly FractionalArcs<T> _arcs;
    private readonly BigInteger[] _units;
    private readonly T[] _fractions;
    private readonly int _rowCount;
    private readonly int _columnCount;
    private readonly int _cellCount;
    private int _sign;

    public TableCirculation(int rowCount, int columnCount, int cellCount, UnitDenominator denominators)
    {
        (_rowCount, _columnCount, _cellCount, _splitter) = (rowCount, columnCount, cellCount, new(denominators));
        _arcs = new(_splitter.Unit);
        _units = new BigInteger[cellCount + rowCount + columnCount + 1];
        _fractions = new T[rowCount + columnCount + 1];
    }

    // The totals are numbered as rows, columns and the grand total, and stand behind the cells in that order.
    private int GrandTotal => _rowCount + _columnCount;

    /// <summary>Adds a cell. They come in order of row and column.</summary>
    public void Add(int place, int row, int column, in ExactAmount amount)
    {
        var floor = _splitter.Split(amount, out var fraction);
        _units[place] = floor;
        _arcs.Add(place, row, _rowCount + column, fraction);
        AddTo(row, floor, fraction);
        AddTo(_rowCount + column, floor, fraction);
        AddTo(GrandTotal, floor, fraction);
        _sign = _sign == 0 ? amount.Sign : _sign;
    }

    /// <summary>Rounds all.</summary>
    /// <exception cref="ArgumentException">The grand total is neither the floor nor the ceiling of the sum.</exception>
    public RoundedTable Round(BigInteger? grandTotal)
    {
        for (var total = 0; total <= GrandTotal; total++)
        {
            var (carry, fraction) = T.DivRem(_fractions[total], _splitter.Unit);
            _units[_cellCount + total] += BigInteger.CreateChecked(carry);
            _fractions[total] = fraction;
            var (from, to) = total < _rowCount ? (GrandTotal, total) : total < GrandTotal ? (total, GrandTotal + 1) : (GrandTotal + 1, GrandTotal);
            _arcs.Add(_cellCount + total, from, to, fraction);
        }

        Prescribe(grandTotal);
        _arcs.Round(GrandTotal + 2, isMirrored: IsMirrored(), _units);
        return new(
            _units.AsMemory(0, _cellCount),
            _units.AsMemory(_cellCount, _rowCount),
            _units.AsMemory(_cellCount + _rowCount, _columnCount),
            _units[^1]);
    }

    private void AddTo(int total, BigInteger floor, T fraction)
    {
        _units[_cellCount + total] += floor;
        _fractions[total] += fraction;
    }

    private void Prescribe(BigInteger? grandTotal)
    {
        if (grandTotal is not { } total)
        {
            return;
        }

        var above = total - _units[^1];
        if (!above.IsZero && (!above.IsOne || T.IsZero(_fractions[^1])))
        {
            throw new ArgumentException($"{total} units are neither the floor nor the ceiling of the sum.", nameof(grandTotal));
        }

        _arcs.Prescribe(_cellCount + GrandTotal, isUp: above.IsOne);
    }

    // Opposite tables must be seen the same way, so the first sign that decides turns all.
    private bool IsMirrored() => _sign < 0;
}
