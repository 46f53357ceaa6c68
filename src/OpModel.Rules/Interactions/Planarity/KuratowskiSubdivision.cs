namespace OpModel.Checking.Planarity;

/// <summary>The part of a graph by which it cannot be drawn without a crossing: a subdivision of K5 or of K3,3 (Kuratowski, 1930).</summary>
/// <param name="Edges">The numbers of its edges in the whole graph, in ascending order.</param>
/// <param name="BranchNodes">The nodes that its paths join, in ascending order: five of K5, six of K3,3.</param>
internal sealed record KuratowskiSubdivision(IReadOnlyList<int> Edges, IReadOnlyList<int> BranchNodes)
{
    private const int BranchNodesOfK5 = 5;

    /// <summary>Whether it is one of K5; else it is one of K3,3.</summary>
    public bool IsOfK5 => BranchNodes.Count == BranchNodesOfK5;

    /// <summary>Finds one, among the edges up to the first with which the graph cannot be drawn any more; that one is its last edge.</summary>
    /// <returns><see langword="null"/> where the graph is planar.</returns>
    public static KuratowskiSubdivision? In(UndirectedGraph graph)
    {
        if (LeftRightTest.IsPlanar(graph))
        {
            return null;
        }

        int[] edges = [.. MinimalNonPlanarSubgraph.Of(graph).OrderBy(edge => edge)];
        var branchNodes = edges
            .SelectMany(edge => new[] { graph.Edges[edge].One, graph.Edges[edge].Other })
            .GroupBy(node => node)
            .Where(ends => ends.Count() > 2)
            .Select(ends => ends.Key);
        return new(edges, [.. branchNodes.OrderBy(node => node)]);
    }

    /// <summary>Says what it is in a sentence, with names of its branch nodes.</summary>
    public string Describe(IEnumerable<string> names) => IsOfK5
        ? $"{Words.And(names)} all interact with one another, directly or over others (K5)"
        : $"{Words.And(names)} interact three with three, directly or over others (K3,3)";

    /// <summary>Its paths: ten between the branch nodes of K5, nine between those of K3,3.</summary>
    /// <returns>The nodes of each, from the lesser branch node to the greater, in the order of these.</returns>
    public IReadOnlyList<IReadOnlyList<int>> PathsIn(UndirectedGraph graph)
    {
        UndirectedGraph part = new(graph.NodeCount, [.. Edges.Select(edge => graph.Edges[edge])]);
        HashSet<int> branches = new(BranchNodes);
        List<IReadOnlyList<int>> paths = [];
        foreach (var start in BranchNodes)
        {
            for (var index = 0; index < part.DegreeOf(start); index++)
            {
                List<int> path = [start];
                var edge = part.EdgeAt(start, index);
                var node = part.Across(edge, start);
                for (; !branches.Contains(node); node = part.Across(edge, node))
                {
                    path.Add(node);
                    edge = part.EdgeAt(node, part.EdgeAt(node, 0) == edge ? 1 : 0);
                }

                path.Add(node);
                if (start < node)
                {
                    paths.Add(path);
                }
            }
        }

        return [.. paths.OrderBy(path => path[0]).ThenBy(path => path[path.Count - 1])];
    }
}
