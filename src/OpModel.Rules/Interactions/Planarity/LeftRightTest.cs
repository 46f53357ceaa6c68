namespace OpModel.Checking.Planarity;

/// <summary>Decides in linear time whether a graph can be drawn without a crossing, and in which order edges leave each node where it can.</summary>
/// <remarks>
/// A graph is planar where its back edges can be parted into left and right ones (de Fraysseix and Rosenstiehl). This is phase 2 of Brandes,
/// "The left-right planarity test" (2009), with a stack of its own; phase 3 is <see cref="LeftRightEmbedding"/>.
/// </remarks>
internal sealed class LeftRightTest
{
    private const int None = -1;

    private readonly DepthFirstOrientation _tree;
    private readonly Stack<ConflictPair> _pairs = [];
    private readonly int[] _pairsBefore;
    private readonly int[] _lowestReturn;

    /// <summary>The edge on whose side an edge lies, or on whose opposite side; within back edges of one side, the next lower one.</summary>
    private readonly int[] _reference;

    /// <summary>Whether an edge lies on the side opposite to that of its reference.</summary>
    private readonly bool[] _isOpposite;

    private LeftRightTest(UndirectedGraph graph)
    {
        _tree = new(graph);
        _pairsBefore = new int[graph.Edges.Count];
        _lowestReturn = new int[graph.Edges.Count];
        _reference = [.. Enumerable.Repeat(None, graph.Edges.Count)];
        _isOpposite = new bool[graph.Edges.Count];
    }

    public static bool IsPlanar(UndirectedGraph graph) => Parted(graph) is not null;

    /// <summary>Finds the order of the edges around each node in a drawing without a crossing.</summary>
    /// <returns><see langword="null"/> where the graph is not planar.</returns>
    public static RotationSystem? EmbeddingOf(UndirectedGraph graph) =>
        Parted(graph) is { } test ? LeftRightEmbedding.Of(graph, test._tree, test.RightSides()) : null;

    /// <summary>The test of a graph whose back edges can be parted.</summary>
    private static LeftRightTest? Parted(UndirectedGraph graph)
    {
        var hasTooManyEdges = graph.NodeCount > 2 && graph.Edges.Count > (3 * graph.NodeCount) - 6;
        if (hasTooManyEdges)
        {
            return null;
        }

        LeftRightTest test = new(graph);
        return test._tree.Roots.TrueForAll(test.CanBeParted) ? test : null;
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
                    DropBackEdgesBeside(_tree.ParentEdge[node]);
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
                _lowestReturn[edge] = edge;
                _pairs.Push(new(BackEdges.None, new(edge, edge)));
            }
        }

        return true;
    }

    /// <summary>Joins what an edge returns with what the edges before it at the same node return.</summary>
    private bool Join(int node, int edge)
    {
        if (_tree.Low[edge] >= _tree.Height[node])
        {
            return true;
        }

        if (edge == _tree.Outgoing(node, 0))
        {
            _lowestReturn[_tree.ParentEdge[node]] = _lowestReturn[edge];
            return true;
        }

        return Constrain(edge, _tree.ParentEdge[node]);
    }

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
            else
            {
                _reference[pair.Right.Low] = _lowestReturn[parent];
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

        _reference[upper.Low] = lower.High;
        return new(lower.Low, upper.High);
    }

    /// <summary>Forgets the back edges that end where a tree edge begins, which is left now.</summary>
    private void DropBackEdgesBeside(int treeEdge)
    {
        var node = _tree.Source[treeEdge];
        while (_pairs.Count > 0 && LowestOf(_pairs.Peek()) == _tree.Height[node])
        {
            Oppose(_pairs.Pop().Left);
        }

        if (_pairs.Count > 0)
        {
            var (left, right) = _pairs.Pop();
            left = Without(left, node, right);
            right = Without(right, node, left);
            _pairs.Push(new(left, right));
        }

        // A tree edge lies on the side of the highest of the back edges that return behind it.
        if (_tree.Low[treeEdge] < _tree.Height[node])
        {
            var (left, right) = _pairs.Peek();
            var isLeft = !left.IsEmpty && (right.IsEmpty || _tree.Low[left.High] > _tree.Low[right.High]);
            _reference[treeEdge] = isLeft ? left.High : right.High;
        }
    }

    private void Oppose(BackEdges backEdges)
    {
        if (!backEdges.IsEmpty)
        {
            _isOpposite[backEdges.Low] = true;
        }
    }

    private int LowestOf(ConflictPair pair) => Math.Min(LowestOf(pair.Left), LowestOf(pair.Right));

    private int LowestOf(BackEdges backEdges) => backEdges.IsEmpty ? int.MaxValue : _tree.Low[backEdges.Low];

    /// <summary>Back edges of one side without those that end at a node; where none is left, they are known to lie opposite to the other side.</summary>
    private BackEdges Without(BackEdges backEdges, int target, BackEdges otherSide)
    {
        if (backEdges.IsEmpty)
        {
            return backEdges;
        }

        var high = backEdges.High;
        while (high != None && _tree.Target(high) == target)
        {
            high = _reference[high];
        }

        if (high != None)
        {
            return backEdges with { High = high };
        }

        _reference[backEdges.Low] = otherSide.Low;
        Oppose(backEdges);
        return BackEdges.None;
    }

    /// <summary>Tells of each edge whether it lies on the right, by following the references to one that has none.</summary>
    private bool[] RightSides()
    {
        Stack<int> open = [];
        for (var edge = 0; edge < _reference.Length; edge++)
        {
            for (var next = edge; next != None; next = _reference[next])
            {
                open.Push(next);
            }

            var isOpposite = false;
            while (open.Count > 0)
            {
                var resolved = open.Pop();
                isOpposite ^= _isOpposite[resolved];
                (_isOpposite[resolved], _reference[resolved]) = (isOpposite, None);
            }
        }

        return Array.ConvertAll(_isOpposite, isOpposite => !isOpposite);
    }
}
