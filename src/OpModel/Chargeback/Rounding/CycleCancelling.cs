using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Rounds the fractional arcs of a circulation down or up so that every node still balances, by pushing along cycles.</summary>
/// <remarks>
/// <para>The fractions that leave and enter a node differ by a whole number, so no node has just one fractional arc, and where there is a
/// fractional arc there is a cycle of them. More along the arcs of a cycle that go one way, less along those that go the other,
/// keeps every balance, until an arc is empty or full and leaves. Arcs are taken up one by one; those that close no cycle yet are kept in a
/// <see cref="PathForest{T}"/>, and one that does close a cycle is pushed with it. That is n logarithms for n arcs, see Kang and Payor,
/// "Flow Rounding", 2015 (arXiv:1507.08139); for tables Cox, "A Constructive Procedure for Unbiased Controlled Rounding", Journal of
/// the American Statistical Association 82, 1987, pushes along such cycles too.</para>
/// <para>The measure is the sum over all arcs of the squared deviation from the exact amount. For an arc with fraction x it is x² when it is
/// rounded down and 1 - 2x more when it is rounded up; taken as growing evenly between, it starts at x(1 - x) and is a straight line, so one of
/// the two ways round a cycle does not make it grow. Hence the measure of the result is at most the sum of x(1 - x), what
/// unbiased rounding by lot has on average. A forest with all others at bounds is a basis of the minimum-cost flow, and pushing along a
/// cycle with an arc from outside is a step of its network simplex (Ahuja, Magnanti and Orlin, "Network Flows", 1993, chapter 11): further
/// rounds take those steps that make the measure smaller. Where a round finds none, no valid rounding has a smaller measure; that is so for
/// most of small circulations, and not promised for any.</para>
/// </remarks>
internal readonly ref struct CycleCancelling<T>
    where T : IBinaryInteger<T>
{
    // Small circulations are improved until nothing helps any more; for large ones it is bounded, so that time stays in proportion.
    private const int Rounds = 30;
    private const int Walks = 20_000;
    private const int MostNodesOfSmall = 512;

    private readonly ReadOnlySpan<FractionalArc<T>> _arcs;
    private readonly T _unit;
    private readonly IForest<T> _forest;
    private readonly bool[] _isUp;
    private readonly bool[] _isInForest;

    private CycleCancelling(int nodeCount, ReadOnlySpan<FractionalArc<T>> arcs, T unit)
    {
        _arcs = arcs;
        _unit = unit;
        _forest = nodeCount <= MostNodesOfSmall ? new SmallForest<T>(nodeCount, unit) : new PathForest<T>(nodeCount, unit);
        (_isUp, _isInForest) = (new bool[arcs.Length], new bool[arcs.Length]);
    }

    /// <summary>Rounds the arcs.</summary>
    /// <param name="nodeCount">How many nodes there are.</param>
    /// <param name="arcs">The arcs that are not whole. Those that leave a node after one another are fastest.</param>
    /// <param name="unit">The fraction that is a whole unit.</param>
    /// <returns>Per arc whether it is rounded up.</returns>
    public static bool[] Round(int nodeCount, ReadOnlySpan<FractionalArc<T>> arcs, T unit)
    {
        var rounding = new CycleCancelling<T>(nodeCount, arcs, unit);
        rounding.MakeWhole(nodeCount);
        rounding.Improve(nodeCount);
        foreach (var (arc, isUp) in rounding._forest.Arcs())
        {
            rounding._isUp[arc] = isUp;
        }

        return rounding._isUp;
    }

    private void MakeWhole(int nodeCount)
    {
        // From the last, so that the totals of a table come first: with them in the forest, cycles are short.
        var groups = new NodeGroups(nodeCount);
        for (var i = _arcs.Length - 1; i >= 0; i--)
        {
            ref readonly var arc = ref _arcs[i];
            if (arc.From == arc.To)
            {
                _isUp[i] = arc.Weight <= T.Zero;
            }
            else if (groups.Join(arc.From, arc.To))
            {
                Keep(i, arc.Fraction);
            }
            else
            {
                var path = _forest.Walk(arc.From, arc.To);
                Push(i, arc.Fraction, path, isUp: arc.Weight <= path.Weight);
            }
        }
    }

    // A round looks at each arc outside the forest. Potentials tell at once of most that they do not help; as the forest changes within the
    // round, those that seem to help are weighed again. A round without a change has seen the forest as it is.
    private void Improve(int nodeCount)
    {
        var potentials = new NodePotentials<T>(nodeCount);
        var walks = Walks;
        for (var (round, isBetter) = (0, true); isBetter && round < Rounds && walks > 0; round++)
        {
            isBetter = false;
            potentials.Update(_arcs, _isInForest);
            for (var i = 0; i < _arcs.Length && walks > 0; i++)
            {
                ref readonly var arc = ref _arcs[i];
                if (!_isInForest[i] && arc.From != arc.To && IsWorth(i, potentials.Between(arc.From, arc.To)))
                {
                    walks--;
                    var path = _forest.Walk(arc.From, arc.To);
                    if (IsWorth(i, path.Weight))
                    {
                        Push(i, _isUp[i] ? _unit : T.Zero, path, !_isUp[i]);
                        isBetter = true;
                    }
                }
            }
        }
    }

    private bool IsWorth(int i, T pathWeight) => _isUp[i] ? pathWeight < _arcs[i].Weight : pathWeight > _arcs[i].Weight;

    // More along the arc is less along the path that leads from its beginning to its end, and the other way round.
    private void Push(int i, T level, in PathSums<T> path, bool isUp)
    {
        ref readonly var arc = ref _arcs[i];
        var own = isUp ? _unit - level : level;
        var others = isUp ? path.Lowest : _unit - path.Highest;
        var amount = own <= others ? own : others;
        _forest.Push(arc.To, isUp ? -amount : amount);
        if (own <= others)
        {
            _isUp[i] = isUp;
        }
        else
        {
            var (cut, isFull) = _forest.CutAt(arc.To, isUp ? T.Zero : _unit);
            (_isUp[cut], _isInForest[cut]) = (isFull, false);
            Keep(i, isUp ? level + amount : level - amount);
        }
    }

    private void Keep(int i, T level)
    {
        ref readonly var arc = ref _arcs[i];
        _forest.Link(arc.From, arc.To, i, level, arc.Weight);
        _isInForest[i] = true;
    }
}
