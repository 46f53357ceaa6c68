namespace OpModel.Checking.Planarity;

/// <summary>Graphs that are known to be planar, or not, by how they are made.</summary>
internal static class Graphs
{
    public static (int One, int Other)[] Complete(int nodeCount) =>
    [
        .. Enumerable.Range(0, nodeCount).SelectMany(one => Enumerable.Range(one + 1, nodeCount - one - 1).Select(other => (one, other))),
    ];

    public static (int One, int Other)[] ThreeWithThree() =>
        [.. Enumerable.Range(0, 3).SelectMany(one => Enumerable.Range(3, 3).Select(other => (one, other)))];

    /// <summary>A triangle into whose faces nodes are set one by one, in an order that is shuffled.</summary>
    public static (int One, int Other)[] Triangulation(int nodeCount, Random random)
    {
        List<(int A, int B, int C)> faces = [(0, 1, 2), (0, 1, 2)];
        List<(int, int)> edges = [(0, 1), (0, 2), (1, 2)];
        for (var node = 3; node < nodeCount; node++)
        {
            var index = random.Next(faces.Count);
            var (a, b, c) = faces[index];
            faces[index] = (a, b, node);
            faces.Add((a, c, node));
            faces.Add((b, c, node));
            edges.AddRange([(a, node), (b, node), (c, node)]);
        }

        var shuffled = edges.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    public static (int One, int Other)[] Grid(int side) =>
    [
        .. Enumerable.Range(0, side * side).Where(node => node % side + 1 < side).Select(node => (node, node + 1)),
        .. Enumerable.Range(0, side * (side - 1)).Select(node => (node, node + side)),
    ];

    /// <summary>The graph with each edge made a path of up to some edges, and with a tree of further nodes hung on it, shuffled.</summary>
    public static (int NodeCount, (int One, int Other)[] Edges) Subdivided((int One, int Other)[] graph, int longest, Random random)
    {
        var nodeCount = graph.Max(edge => Math.Max(edge.One, edge.Other)) + 1;
        List<(int, int)> edges = [];
        foreach (var (one, other) in graph)
        {
            var node = one;
            for (var left = random.Next(longest); left > 0; left--)
            {
                edges.Add((node, nodeCount));
                node = nodeCount++;
            }

            edges.Add((node, other));
        }

        for (var hung = random.Next(20); hung > 0; hung--)
        {
            edges.Add((random.Next(nodeCount), nodeCount++));
        }

        var shuffled = edges.ToArray();
        random.Shuffle(shuffled);
        return (nodeCount, shuffled);
    }
}
