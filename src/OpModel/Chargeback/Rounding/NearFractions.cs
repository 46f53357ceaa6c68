using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Brings fractions of very long numbers into 128 bits, such that every node still balances.</summary>
/// <remarks>
/// Whatever is made whole from them is a rounding of the exact amounts, since a fraction stays between nothing and full and the sums agree. Only which rounding is
/// the closest is told by numbers that differ from the exact ones behind the thirtieth digit.
/// </remarks>
internal sealed class NearFractions
{
    private const int None = -1;

    private readonly FlowArc[] _arcs;
    private readonly Int128[] _near;
    private readonly Int128[] _left;
    private readonly int[] _treeArcs;

    private NearFractions(int nodeCount, ReadOnlySpan<FlowArc> arcs, int bits)
    {
        (_arcs, _near, _left) = (arcs.ToArray(), new Int128[arcs.Length], new Int128[nodeCount]);
        _treeArcs = new int[nodeCount];
        Unit = Int128.One << bits;
    }

    /// <summary>What is full.</summary>
    public Int128 Unit { get; }

    /// <summary>The fractions; exactly those are zero that were.</summary>
    public IReadOnlyList<Int128> Values => _near;

    /// <summary>Brings fractions near.</summary>
    /// <param name="nodeCount">How many nodes there are.</param>
    /// <param name="arcs">The arcs.</param>
    /// <param name="fractions">The fraction of each, in parts of a unit.</param>
    /// <param name="partsPerUnit">How many parts a unit has.</param>
    /// <returns>The fractions; nothing where one of them is so near to nothing or to full that it cannot be told from that.</returns>
    public static NearFractions? Of(int nodeCount, ReadOnlySpan<FlowArc> arcs, ReadOnlySpan<BigInteger> fractions, BigInteger partsPerUnit)
    {
        // As many bits as leave room for the sum of all weights.
        var bits = 120 - BitOperations.Log2((uint)arcs.Length + 1);
        var near = new NearFractions(nodeCount, arcs, bits);
        for (var arc = 0; arc < arcs.Length; arc++)
        {
            near.Change(arc, (Int128)((((fractions[arc] << (bits + 1)) / partsPerUnit) + 1) >> 1));
        }

        near.Balance();
        for (var arc = 0; arc < arcs.Length; arc++)
        {
            if (!fractions[arc].IsZero && arcs[arc].From != arcs[arc].To && (near._near[arc] <= 0 || near._near[arc] >= near.Unit))
            {
                return null;
            }
        }

        return near;
    }

    private void Change(int arc, Int128 change)
    {
        _near[arc] += change;
        _left[_arcs[arc].To] += change;
        _left[_arcs[arc].From] -= change;
    }

    // What does not go up in whole units at a node is what rounding left there. It goes up a tree of arcs, at whose root it is nothing.
    private void Balance()
    {
        for (var node = 0; node < _left.Length; node++)
        {
            _left[node] -= WholeUnits(_left[node]);
        }

        var order = Trees();
        for (var place = order.Count - 1; place >= 0; place--)
        {
            var node = order[place];
            if (_treeArcs[node] is var arc and not None)
            {
                Change(arc, _arcs[arc].To == node ? -_left[node] : _left[node]);
            }
        }
    }

    private Int128 WholeUnits(Int128 amount)
    {
        var half = Unit >> 1;
        var units = amount < 0 ? -((half - amount) / Unit) : (amount + half) / Unit;
        return units * Unit;
    }

    // The nodes, each behind the one above it, to which its tree arc leads.
    private List<int> Trees()
    {
        var ends = Enumerable.Range(0, _arcs.Length)
            .Where(arc => _near[arc] != 0 && _arcs[arc].From != _arcs[arc].To)
            .SelectMany(arc => new[] { (Node: _arcs[arc].From, Arc: arc), (Node: _arcs[arc].To, Arc: arc) })
            .ToLookup(end => end.Node, end => end.Arc);
        var isReached = new bool[_left.Length];
        List<int> order = new(_left.Length);
        for (var root = 0; root < _left.Length; root++)
        {
            if (isReached[root])
            {
                continue;
            }

            Reach(root, None);
            for (var place = order.Count - 1; place < order.Count; place++)
            {
                foreach (var arc in ends[order[place]])
                {
                    var other = _arcs[arc].From == order[place] ? _arcs[arc].To : _arcs[arc].From;
                    if (!isReached[other])
                    {
                        Reach(other, arc);
                    }
                }
            }
        }

        return order;

        void Reach(int node, int arc)
        {
            (isReached[node], _treeArcs[node]) = (true, arc);
            order.Add(node);
        }
    }
}
