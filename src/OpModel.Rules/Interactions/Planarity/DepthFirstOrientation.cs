namespace OpModel.Checking.Planarity;

/// <summary>
/// Directs the edges of a graph as a depth-first search walks them: tree edges away from the root, back edges towards it; and puts the edges
/// that leave a node in the order in which they nest.
/// </summary>
/// <remarks>Brandes, "The left-right planarity test" (2009), phase 1; with a stack of its own, so that a path of any length is walked.</remarks>
internal sealed class DepthFirstOrientation
{
    private const int None = -1;

    private readonly UndirectedGraph _graph;
    private readonly int[] _second;
    private int[] _outgoing;
    private readonly int[] _firstOutgoing;

    public DepthFirstOrientation(UndirectedGraph graph)
    {
        _graph = graph;
        Height = [.. Enumerable.Repeat(None, graph.NodeCount)];
        ParentEdge = [.. Enumerable.Repeat(None, graph.NodeCount)];
        Source = [.. Enumerable.Repeat(None, graph.Edges.Count)];
        Low = new int[graph.Edges.Count];
        _second = new int[graph.Edges.Count];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            if (Height[node] == None)
            {
                Roots.Add(node);
                Walk(node);
            }
        }

        _firstOutgoing = new int[graph.NodeCount + 1];
        _outgoing = InOrderOf(NestingDepth);
    }

    /// <summary>Where each connected part begins.</summary>
    public List<int> Roots { get; } = [];

    /// <summary>How far from its root each node is.</summary>
    public int[] Height { get; }

    /// <summary>The tree edge that leads to each node; -1 for a root.</summary>
    public int[] ParentEdge { get; }

    /// <summary>The node that each edge leaves.</summary>
    public int[] Source { get; }

    /// <summary>The least height to which one returns by each edge and the tree behind it: the edge's lowpoint.</summary>
    public int[] Low { get; }

    /// <summary>The node that an edge leads to.</summary>
    public int Target(int edge) => _graph.Across(edge, Source[edge]);

    /// <summary>Whether an edge is one of the tree.</summary>
    public bool IsTreeEdge(int edge) => ParentEdge[Target(edge)] == edge;

    /// <summary>How many edges leave a node.</summary>
    public int OutgoingCount(int node) => _firstOutgoing[node + 1] - _firstOutgoing[node];

    /// <summary>One of the edges that leave a node, counted from 0, which is the outermost.</summary>
    public int Outgoing(int node, int index) => _outgoing[_firstOutgoing[node] + index];

    /// <summary>Turns the edges that lie on the left around, so that those that leave a node stand in the order from left to right.</summary>
    /// <param name="isRight">Whether an edge lies on the right.</param>
    public void PutFromLeftToRight(bool[] isRight)
    {
        Array.Clear(_firstOutgoing, 0, _firstOutgoing.Length);
        var most = (2 * _graph.NodeCount) + 1;
        _outgoing = InOrderOf(edge => isRight[edge] ? most + NestingDepth(edge) : most - NestingDepth(edge));
    }

    private void Walk(int root)
    {
        Height[root] = 0;
        Stack<(int Node, int Next)> walk = [];
        walk.Push((root, 0));
        while (walk.Count > 0)
        {
            var (node, next) = walk.Pop();
            if (next == _graph.DegreeOf(node))
            {
                if (ParentEdge[node] != None)
                {
                    Finish(ParentEdge[node]);
                }

                continue;
            }

            walk.Push((node, next + 1));
            var edge = _graph.EdgeAt(node, next);
            if (Source[edge] != None)
            {
                continue;
            }

            Source[edge] = node;
            Low[edge] = _second[edge] = Height[node];
            var target = Target(edge);
            if (Height[target] == None)
            {
                ParentEdge[target] = edge;
                Height[target] = Height[node] + 1;
                walk.Push((target, 0));
            }
            else
            {
                Low[edge] = Height[target];
                Finish(edge);
            }
        }
    }

    /// <summary>Hands the lowpoints of an edge on to the tree edge before it.</summary>
    private void Finish(int edge)
    {
        var parent = ParentEdge[Source[edge]];
        if (parent == None)
        {
            return;
        }

        if (Low[edge] < Low[parent])
        {
            _second[parent] = Math.Min(Low[parent], _second[edge]);
            Low[parent] = Low[edge];
        }
        else
        {
            _second[parent] = Math.Min(_second[parent], Low[edge] > Low[parent] ? Low[edge] : _second[edge]);
        }
    }

    /// <summary>Sorts all edges by a depth, in buckets, then deals them out to the nodes that they leave.</summary>
    private int[] InOrderOf(Func<int, int> depth)
    {
        var outgoing = new int[_graph.Edges.Count];
        var sorted = SortedBy(depth);
        foreach (var edge in sorted)
        {
            _firstOutgoing[Source[edge]]++;
        }

        for (var node = 1; node < _firstOutgoing.Length; node++)
        {
            _firstOutgoing[node] += _firstOutgoing[node - 1];
        }

        for (var index = sorted.Length - 1; index >= 0; index--)
        {
            outgoing[--_firstOutgoing[Source[sorted[index]]]] = sorted[index];
        }

        return outgoing;
    }

    private int[] SortedBy(Func<int, int> depth)
    {
        var ends = new int[(4 * _graph.NodeCount) + 3];
        for (var edge = 0; edge < Source.Length; edge++)
        {
            ends[depth(edge)]++;
        }

        for (var index = 1; index < ends.Length; index++)
        {
            ends[index] += ends[index - 1];
        }

        var sorted = new int[Source.Length];
        for (var edge = Source.Length - 1; edge >= 0; edge--)
        {
            sorted[--ends[depth(edge)]] = edge;
        }

        return sorted;
    }

    /// <summary>Edges that return lower go outside; of those that return as low, the ones that return to one node alone.</summary>
    private int NestingDepth(int edge) => (2 * Low[edge]) + (_second[edge] < Height[Source[edge]] ? 1 : 0);
}
