using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>What a path of the forest weighs, for all pairs of nodes at once: each node has a potential, and a path weighs their difference.</summary>
internal sealed class NodePotentials<T>(int nodeCount)
    where T : IBinaryInteger<T>
{
    private const int None = -1;

    private readonly T[] _potentials = new T[nodeCount];
    private readonly bool[] _isReached = new bool[nodeCount];
    private readonly int[] _firstEnds = new int[nodeCount];
    private readonly List<(int Other, T Weight, int Next)> _ends = [];
    private readonly Stack<int> _reached = [];

    /// <summary>What the arcs of the path from one node to another weigh.</summary>
    public T Between(int from, int to) => _potentials[to] - _potentials[from];

    /// <summary>Takes over the arcs of a forest.</summary>
    public void Update(ReadOnlySpan<FractionalArc<T>> arcs, ReadOnlySpan<bool> isInForest)
    {
        Array.Fill(_firstEnds, None);
        _ends.Clear();
        for (var i = 0; i < arcs.Length; i++)
        {
            if (isInForest[i])
            {
                AddEnd(arcs[i].From, arcs[i].To, arcs[i].Weight);
                AddEnd(arcs[i].To, arcs[i].From, -arcs[i].Weight);
            }
        }

        _isReached.AsSpan().Clear();
        for (var node = 0; node < nodeCount; node++)
        {
            if (!_isReached[node])
            {
                Spread(node);
            }
        }
    }

    private void Spread(int root)
    {
        Reach(root, T.Zero);
        while (_reached.TryPop(out var node))
        {
            for (var end = _firstEnds[node]; end != None; end = _ends[end].Next)
            {
                var (other, weight, _) = _ends[end];
                if (!_isReached[other])
                {
                    Reach(other, _potentials[node] + weight);
                }
            }
        }
    }

    private void Reach(int node, T potential)
    {
        (_potentials[node], _isReached[node]) = (potential, true);
        _reached.Push(node);
    }

    private void AddEnd(int at, int other, T weight)
    {
        _ends.Add((other, weight, _firstEnds[at]));
        _firstEnds[at] = _ends.Count - 1;
    }
}
