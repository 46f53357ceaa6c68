namespace OpModel.Interactions;

/// <summary>Networks that are known to be planar, or not, by how they are made.</summary>
internal static class Networks
{
    public static InteractionMap MapOf(IEnumerable<(int One, int Other)> edges) =>
        InteractionMap.Of("Network", edges.Select(edge => new InteractionLine($"role {edge.One}", $"role {edge.Other}")));

    public static (int One, int Other)[] Complete(int count) =>
        [.. Enumerable.Range(0, count).SelectMany(one => Enumerable.Range(one + 1, count - one - 1).Select(other => (one, other)))];

    public static (int One, int Other)[] Bipartite(int some, int others) =>
        [.. Enumerable.Range(0, some).SelectMany(one => Enumerable.Range(some, others).Select(other => (one, other)))];

    /// <summary>Two rings of five, the inner one a star.</summary>
    public static (int One, int Other)[] Petersen() =>
        [.. Enumerable.Range(0, 5).SelectMany(node => new[] { (node, (node + 1) % 5), (node, node + 5), (node + 5, 5 + ((node + 2) % 5)) })];

    public static (int One, int Other)[] Grid(int side) =>
    [
        .. Enumerable.Range(0, side * side).Where(node => (node % side) + 1 < side).Select(node => (node, node + 1)),
        .. Enumerable.Range(0, side * (side - 1)).Select(node => (node, node + side)),
    ];

    /// <summary>A triangle into whose faces nodes are set one by one: as many edges as a planar network can have.</summary>
    public static (int One, int Other)[] Triangulation(int count, Random random)
    {
        List<(int A, int B, int C)> faces = [(0, 1, 2), (0, 1, 2)];
        List<(int, int)> edges = [(0, 1), (0, 2), (1, 2)];
        for (var node = 3; node < count; node++)
        {
            var index = random.Next(faces.Count);
            var (a, b, c) = faces[index];
            faces[index] = (a, b, node);
            faces.AddRange([(a, c, node), (b, c, node)]);
            edges.AddRange([(a, node), (b, node), (c, node)]);
        }

        return Shuffled(edges, random);
    }

    public static (int One, int Other)[] Tree(int count, Random random) =>
        Shuffled(Enumerable.Range(1, count - 1).Select(node => (random.Next(node), node)), random);

    /// <summary>Parts of planar networks beside one another, and some that hang together at one node.</summary>
    public static (int One, int Other)[] Parts(Random random)
    {
        List<(int, int)> edges = [];
        var first = 0;
        for (var part = random.Next(1, 6); part > 0; part--)
        {
            var count = random.Next(3, 40);
            var kept = random.Next(2, 11);
            edges.AddRange(Triangulation(count, random).Where(_ => random.Next(10) < kept).Select(edge => (edge.One + first, edge.Other + first)));

            // Half of the parts share their last node with the first of the next one.
            first += count - random.Next(2);
        }

        return edges.Count == 0 ? [(0, 1)] : Shuffled(edges, random);
    }

    /// <summary>A network of which each edge is a path of up to four.</summary>
    public static (int One, int Other)[] Subdivided((int One, int Other)[] edges, Random random)
    {
        var count = edges.Max(edge => Math.Max(edge.One, edge.Other)) + 1;
        List<(int, int)> parts = [];
        foreach (var (one, other) in edges)
        {
            var node = one;
            for (var left = random.Next(4); left > 0; left--)
            {
                parts.Add((node, count));
                node = count++;
            }

            parts.Add((node, other));
        }

        return Shuffled(parts, random);
    }

    private static (int, int)[] Shuffled(IEnumerable<(int, int)> edges, Random random)
    {
        var shuffled = edges.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }
}
