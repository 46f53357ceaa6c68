namespace OpModel.Checking.Planarity;

/// <summary>Decides in linear time whether a graph can be drawn without a crossing.</summary>
/// <remarks>
/// A graph is planar where its back edges can be parted into left and right ones (de Fraysseix and Rosenstiehl). This is phase 2 of Brandes,
/// "The left-right planarity test" (2009), without what only a drawing needs, and with a stack of its own.
/// </remarks>
internal sealed class LeftRightTest
{
    private readonly DepthFirstOrientation _tree;
    private readonly Stack<ConflictPair> _pairs = [];
    private readonly int[] _pairsBefore;
    private readonly int[] _nextLower;

    private LeftRightTest(UndirectedGraph graph)
    {
        _tree = new(graph);
        _pairsBefore = new int[graph.Edges.Count];
        _nextLower = [.. Enumerable.Repeat(-1, graph.Edges.Count)];
    }

    public static bool IsPlanar(UndirectedGraph graph)
    {
        var hasTooManyEdges = graph.NodeCount > 2 && graph.Edges.Count > (3 * graph.NodeCount) - 6;
        if (hasTooManyEdges)
        {
            return false;
        }

        LeftRightTest test = new(graph);
        return test._tree.Roots.TrueForAll(test.CanBeParted);
    }

    private bool CanBeParted(int root)
    {
        Stack<(int Node, int Next)> walk = [];
        walk.Push((root, 0));
        while (walk.Count > 0)
        {
            var (node, next) = walk.Pop();
            if (next > 0 && !Join(node, _tree.Outgoing(node, next - 1)))
            {
                return false;
            }

            if (next == _tree.OutgoingCount(node))
            {
                if (_tree.ParentEdge[node] >= 0)
                {
                    DropBackEdgesTo(_tree.Source[_tree.ParentEdge[node]]);
                }

                continue;
            }

            walk.Push((node, next + 1));
            var edge = _tree.Outgoing(node, next);
            _pairsBefore[edge] = _pairs.Count;
            if (_tree.IsTreeEdge(edge))
            {
                walk.Push((_tree.Target(edge), 0));
            }
            else
            {
                _pairs.Push(new(BackEdges.None, new(edge, edge)));
            }
        }

        return true;
    }

    /// <summary>Joins what an edge returns with what the edges before it at the same node return.</summary>
    private bool Join(int node, int edge) =>
        _tree.Low[edge] >= _tree.Height[node] || edge == _tree.Outgoing(node, 0) || Constrain(edge, _tree.ParentEdge[node]);

    /// <summary>All that the edge returns goes on one side, all that conflicts with it on the other.</summary>
    private bool Constrain(int edge, int parent)
    {
        var (left, right) = (BackEdges.None, BackEdges.None);
        do
        {
            var pair = _pairs.Pop();
            if (!pair.Left.IsEmpty)
            {
                pair = pair.Swapped;
            }

            if (!pair.Left.IsEmpty)
            {
                return false;
            }

            if (_tree.Low[pair.Right.Low] > _tree.Low[parent])
            {
                right = Chain(right, pair.Right);
            }
        }
        while (_pairs.Count > _pairsBefore[edge]);

        while (_pairs.Count > 0 && (Conflicts(_pairs.Peek().Left, edge) || Conflicts(_pairs.Peek().Right, edge)))
        {
            var pair = _pairs.Pop();
            if (Conflicts(pair.Right, edge))
            {
                pair = pair.Swapped;
            }

            if (Conflicts(pair.Right, edge))
            {
                return false;
            }

            right = Chain(right, pair.Right);
            left = Chain(left, pair.Left);
        }

        ConflictPair joined = new(left, right);
        if (!joined.IsEmpty)
        {
            _pairs.Push(joined);
        }

        return true;
    }

    private bool Conflicts(BackEdges backEdges, int edge) => !backEdges.IsEmpty && _tree.Low[backEdges.High] > _tree.Low[edge];

    private BackEdges Chain(BackEdges upper, BackEdges lower)
    {
        if (upper.IsEmpty || lower.IsEmpty)
        {
            return upper.IsEmpty ? lower : upper;
        }

        _nextLower[upper.Low] = lower.High;
        return new(lower.Low, upper.High);
    }

    /// <summary>Forgets the back edges that end at a node, which is left now.</summary>
    private void DropBackEdgesTo(int node)
    {
        while (_pairs.Count > 0 && LowestOf(_pairs.Peek()) == _tree.Height[node])
        {
            _pairs.Pop();
        }

        if (_pairs.Count > 0)
        {
            var pair = _pairs.Pop();
            _pairs.Push(new(Without(pair.Left, node), Without(pair.Right, node)));
        }
    }

    private int LowestOf(ConflictPair pair) => Math.Min(LowestOf(pair.Left), LowestOf(pair.Right));

    private int LowestOf(BackEdges backEdges) => backEdges.IsEmpty ? int.MaxValue : _tree.Low[backEdges.Low];

    private BackEdges Without(BackEdges backEdges, int target)
    {
        var high = backEdges.High;
        while (high >= 0 && _tree.Target(high) == target)
        {
            high = _nextLower[high];
        }

        return high < 0 ? BackEdges.None : backEdges with { High = high };
    }
}
