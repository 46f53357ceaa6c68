namespace OpModel.Checking.Planarity;

/// <summary>Takes edges away from a graph that is not planar, as many as can go without its becoming so.</summary>
/// <remarks>
/// An edge without which the first edges would be planar is needed; so it goes on with that edge kept and those before it, until what is kept
/// is not planar by itself. Each round is a search for the shortest such beginning, in steps that double and then halve. The first round takes
/// the edges in the order given, later ones from the nearest to what is kept outwards, so that what is found is small where it can be.
/// </remarks>
internal sealed class MinimalNonPlanarSubgraph
{
    private readonly UndirectedGraph _graph;
    private readonly List<int> _kept = [];

    private MinimalNonPlanarSubgraph(UndirectedGraph graph) => _graph = graph;

    /// <summary>Finds one that holds the first edge with which the graph, built edge by edge, is not planar any more.</summary>
    /// <param name="graph">A graph that is not planar.</param>
    /// <returns>The numbers of its edges.</returns>
    public static IReadOnlyList<int> Of(UndirectedGraph graph)
    {
        MinimalNonPlanarSubgraph search = new(graph);
        List<int> candidates = [.. Enumerable.Range(0, graph.Edges.Count)];
        candidates = search.KeepNeeded(candidates);
        candidates = search.NearestFirst(candidates);
        while (search.IsPlanarWith(candidates, 0))
        {
            candidates = search.KeepNeeded(candidates);
        }

        return search._kept;
    }

    /// <summary>Keeps the last edge of the shortest beginning that is not planar, with all edges on the same path.</summary>
    /// <returns>The other edges of that beginning.</returns>
    private List<int> KeepNeeded(List<int> candidates)
    {
        var (planar, notPlanar) = (0, 1);
        while (notPlanar < candidates.Count && IsPlanarWith(candidates, notPlanar))
        {
            (planar, notPlanar) = (notPlanar, 2 * notPlanar);
        }

        notPlanar = Math.Min(notPlanar, candidates.Count);
        while (notPlanar - planar > 1)
        {
            var middle = planar + ((notPlanar - planar) / 2);
            (planar, notPlanar) = IsPlanarWith(candidates, middle) ? (middle, notPlanar) : (planar, middle);
        }

        var needed = candidates[notPlanar - 1];
        var beginning = candidates.GetRange(0, notPlanar - 1);
        _kept.Add(needed);
        var path = OnPathThrough(needed, beginning);
        _kept.AddRange(path);
        return [.. beginning.Where(edge => !path.Contains(edge))];
    }

    /// <summary>Where only one other edge goes on from a needed one, it is needed, too.</summary>
    private HashSet<int> OnPathThrough(int needed, List<int> candidates)
    {
        UndirectedGraph rest = new(_graph.NodeCount, [.. _kept.Concat(candidates).Select(edge => _graph.Edges[edge])]);
        HashSet<int> path = [];
        foreach (var end in new[] { _graph.Edges[needed].One, _graph.Edges[needed].Other })
        {
            var (node, edge) = (end, needed);
            while (rest.DegreeOf(node) == 2)
            {
                var first = Number(rest.EdgeAt(node, 0));
                var next = first == edge ? Number(rest.EdgeAt(node, 1)) : first;
                if (next == needed || !path.Add(next))
                {
                    break;
                }

                (node, edge) = (_graph.Across(next, node), next);
            }
        }

        path.ExceptWith(_kept);
        return path;

        int Number(int inRest) => inRest < _kept.Count ? _kept[inRest] : candidates[inRest - _kept.Count];
    }

    /// <summary>Whether the edges kept and the first of the candidates can be drawn together.</summary>
    private bool IsPlanarWith(List<int> candidates, int count)
    {
        Dictionary<int, int> numbers = [];
        int NumberOf(int node)
        {
            if (!numbers.TryGetValue(node, out var number))
            {
                numbers.Add(node, number = numbers.Count);
            }

            return number;
        }

        (int, int)[] edges =
        [
            .. _kept.Concat(candidates.Take(count)).Select(edge => (NumberOf(_graph.Edges[edge].One), NumberOf(_graph.Edges[edge].Other))),
        ];
        return LeftRightTest.IsPlanar(new(numbers.Count, edges));
    }

    /// <summary>Puts edges in the order in which a breadth-first search from what is kept comes to them.</summary>
    private List<int> NearestFirst(List<int> candidates)
    {
        UndirectedGraph among = new(_graph.NodeCount, [.. candidates.Select(edge => _graph.Edges[edge])]);
        var isReached = new bool[_graph.NodeCount];
        var isTaken = new bool[candidates.Count];
        Queue<int> open = new(_kept.SelectMany(edge => new[] { _graph.Edges[edge].One, _graph.Edges[edge].Other }).Distinct());
        foreach (var node in open)
        {
            isReached[node] = true;
        }

        List<int> nearest = [];
        while (open.Count > 0)
        {
            var node = open.Dequeue();
            for (var index = 0; index < among.DegreeOf(node); index++)
            {
                var edge = among.EdgeAt(node, index);
                var next = among.Across(edge, node);
                if (!isTaken[edge])
                {
                    isTaken[edge] = true;
                    nearest.Add(candidates[edge]);
                }

                if (!isReached[next])
                {
                    isReached[next] = true;
                    open.Enqueue(next);
                }
            }
        }

        return nearest;
    }
}
