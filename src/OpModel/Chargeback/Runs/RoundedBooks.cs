using System.Runtime.InteropServices;

namespace OpModel.Chargeback;

/// <summary>Rounds a run once and as a whole, so that every figure is its exact amount rounded down or up and every sum agrees.</summary>
/// <remarks>
/// The books are a circulation of money: from the cost that came in to those who spent it, by their rows to those who are charged, by statements to what is
/// charged in all, beside it what is retained and what is unplaced, and back. Whatever stands in a report as a figure is an arc: cells, totals of rows, totals
/// of statements, the cost of each provider, the grand totals. <see cref="FlowRounding"/> rounds the arcs such that each node still balances.
/// </remarks>
internal sealed class RoundedBooks
{
    private const int World = 0;
    private const int CostIn = 1;
    private const int Charged = 2;
    private const int Retained = 3;
    private const int Unplaced = 4;
    private const int FirstNode = 5;

    private readonly ChargeMatrix _matrix;
    private readonly Currency _currency;
    private readonly List<FlowArc> _arcs = [];
    private readonly int[] _cellArcs;
    private readonly Dictionary<CostNode, int> _costArcs = [];
    private readonly Dictionary<CostNode, int> _statementArcs = [];
    private readonly Dictionary<ChargeRow, int> _rowArcs = [];
    private readonly Dictionary<ChargeRow, int> _chargedRowArcs = [];
    private readonly int[] _retainedArcs;
    private readonly int[] _unplacedArcs;
    private readonly int _costInArc;
    private readonly int _chargedArc;
    private readonly int _retainedArc;
    private readonly int _unplacedArc;
    private readonly Figure[] _figures;
    private int _nodeCount;

    public RoundedBooks(ChargeMatrix matrix, int decimals, Currency currency)
    {
        (_matrix, _currency) = (matrix, currency);
        _nodeCount = FirstNode + (2 * matrix.Nodes.All.Count);
        _cellArcs = new int[matrix.Cells.Count];
        _arcs.EnsureCapacity(matrix.Cells.Count + (4 * matrix.Nodes.All.Count));
        Rows = [.. matrix.Cells.GroupBy(cell => cell.Row)];
        AddCells();
        foreach (var node in matrix.Nodes.All.Where(node => node.OwnCost.Sign != 0))
        {
            _costArcs.Add(node, Add(CostIn, SpendingOf(node), node.OwnCost));
        }

        _retainedArcs = [.. matrix.Retained.Select(left => Add(left.Owner is { } owner ? SpendingOf(owner) : CostIn, Retained, left.Amount))];
        _unplacedArcs = [.. matrix.Unplaced.Select(left => Add(left.Source is { } source ? SpendingOf(source) : CostIn, Unplaced, left.Amount))];
        _chargedArc = Add(Charged, World, Sum(_statementArcs.Values));
        _retainedArc = Add(Retained, World, Sum(_retainedArcs));
        _unplacedArc = Add(Unplaced, World, Sum(_unplacedArcs));
        _costInArc = Add(World, CostIn, matrix.CostIn);
        var rounded = FlowRounding.Round(_nodeCount, CollectionsMarshal.AsSpan(_arcs), decimals);
        _figures = [.. _arcs.Select((arc, place) => new Figure(arc.Amount, Money.FromUnits(rounded[place], decimals, currency)))];
    }

    public Figure CostInFigure => FigureOf(_costInArc);

    public Figure ChargedFigure => FigureOf(_chargedArc);

    public Figure RetainedFigure => FigureOf(_retainedArc);

    public Figure UnplacedFigure => FigureOf(_unplacedArc);

    public Figure RetainedAt(int place) => FigureOf(_retainedArcs[place]);

    public Figure UnplacedAt(int place) => FigureOf(_unplacedArcs[place]);

    public Figure Of(ChargeCell cell) => FigureOf(_cellArcs[cell.Place]);

    public Figure StatementOf(CostNode node) => FigureOf(_statementArcs, node);

    public Figure OwnCostOf(CostNode node) => FigureOf(_costArcs, node);

    /// <summary>All that a row charges, also to those who pass it on.</summary>
    public Figure TotalOf(ChargeRow row) => FigureOf(_rowArcs, row);

    /// <summary>What a row charges in statements.</summary>
    public Figure ChargedBy(ChargeRow row) => FigureOf(_chargedRowArcs, row);

    /// <summary>The cells by their rows, in the order of first appearance.</summary>
    public IReadOnlyList<IGrouping<ChargeRow, ChargeCell>> Rows { get; }

    private void AddCells()
    {
        foreach (var row in Rows)
        {
            var (rowNode, chargedNode) = (_nodeCount++, _nodeCount++);
            _rowArcs.Add(row.Key, Add(SpendingOf(row.Key.Source), rowNode, Sum(row)));
            _chargedRowArcs.Add(row.Key, Add(rowNode, chargedNode, Sum(row.Where(cell => !cell.Target.PassesOn))));
            foreach (var cell in row)
            {
                _cellArcs[cell.Place] = cell.Target.PassesOn
                    ? Add(rowNode, SpendingOf(cell.Target), cell.Amount)
                    : Add(chargedNode, PayingOf(cell.Target), cell.Amount);
            }
        }

        foreach (var paid in _matrix.Cells.Where(cell => !cell.Target.PassesOn).GroupBy(cell => cell.Target))
        {
            _statementArcs.Add(paid.Key, Add(PayingOf(paid.Key), Charged, Sum(paid)));
        }
    }

    private static int SpendingOf(CostNode node) => FirstNode + (2 * node.Index);

    private static int PayingOf(CostNode node) => FirstNode + (2 * node.Index) + 1;

    private int Add(int from, int to, ExactAmount amount)
    {
        _arcs.Add(new(from, to, amount));
        return _arcs.Count - 1;
    }

    private static ExactAmount Sum(IEnumerable<ChargeCell> cells) => ExactSum.Of(cells.Select(cell => cell.Amount));

    private ExactAmount Sum(IEnumerable<int> arcs) => ExactSum.Of(arcs.Select(arc => _arcs[arc].Amount));

    private Figure FigureOf<TKey>(Dictionary<TKey, int> arcs, TKey key)
        where TKey : notnull
        => arcs.TryGetValue(key, out var arc) ? FigureOf(arc) : new(ExactAmount.Zero, Money.Zero(_currency));

    private Figure FigureOf(int arc) => _figures[arc];
}
