namespace OpModel.Checking.Planarity;

/// <summary>A simple undirected graph over nodes that are numbered from 0, with edges numbered in the order given.</summary>
internal sealed class UndirectedGraph
{
    private readonly int[] _firstOf;
    private readonly int[] _incident;

    /// <summary>Joins edges to a graph.</summary>
    /// <param name="nodeCount">How many nodes there are.</param>
    /// <param name="edges">The edges: no two between the same nodes, and none from a node to itself.</param>
    public UndirectedGraph(int nodeCount, IReadOnlyList<(int One, int Other)> edges)
    {
        NodeCount = nodeCount;
        Edges = edges;
        _firstOf = new int[nodeCount + 1];
        _incident = new int[2 * edges.Count];
        foreach (var (one, other) in edges)
        {
            _firstOf[one]++;
            _firstOf[other]++;
        }

        for (var node = 1; node <= nodeCount; node++)
        {
            _firstOf[node] += _firstOf[node - 1];
        }

        for (var edge = edges.Count - 1; edge >= 0; edge--)
        {
            _incident[--_firstOf[edges[edge].One]] = edge;
            _incident[--_firstOf[edges[edge].Other]] = edge;
        }
    }

    /// <summary>How many nodes there are, those without an edge among them.</summary>
    public int NodeCount { get; }

    /// <summary>The edges by their numbers.</summary>
    public IReadOnlyList<(int One, int Other)> Edges { get; }

    /// <summary>The number of one of the edges at a node, these counted from 0.</summary>
    public int EdgeAt(int node, int index) => _incident[_firstOf[node] + index];

    /// <summary>How many edges there are at a node.</summary>
    public int DegreeOf(int node) => _firstOf[node + 1] - _firstOf[node];

    /// <summary>The node to which an edge leads from another one.</summary>
    public int Across(int edge, int node) => Edges[edge].One == node ? Edges[edge].Other : Edges[edge].One;
}
