using OpModel.Checking.Planarity;

namespace OpModel.Interactions;

/// <summary>Takes the edges of a graph one after the other and leaves out each with which those taken before cannot be drawn without a crossing.</summary>
/// <remarks>
/// None of those left out can be put back alone, so that they are the least by inclusion; fewer may do at another place, which nobody knows to find fast (the least number is NP-hard).
/// How far it can go on is sought in steps that double and then halve, each a test in linear time.
/// </remarks>
internal static class PlanarPart
{
    /// <summary>Tells which edges are left out.</summary>
    /// <returns>Their numbers, in ascending order.</returns>
    public static IReadOnlyList<int> LeftOut(UndirectedGraph graph)
    {
        List<(int, int)> taken = [];
        List<int> leftOut = [];
        for (var next = 0; next < graph.Edges.Count;)
        {
            var (fits, fitsNot) = (0, 1);
            while (next + fitsNot <= graph.Edges.Count && Fits(fitsNot))
            {
                (fits, fitsNot) = (fitsNot, 2 * fitsNot);
            }

            fitsNot = Math.Min(fitsNot, graph.Edges.Count - next + 1);
            while (fitsNot - fits > 1)
            {
                var middle = fits + ((fitsNot - fits) / 2);
                (fits, fitsNot) = Fits(middle) ? (middle, fitsNot) : (fits, middle);
            }

            taken.AddRange(graph.Edges.Skip(next).Take(fits));
            next += fits;
            if (next < graph.Edges.Count)
            {
                leftOut.Add(next++);
            }

            bool Fits(int count) => LeftRightTest.IsPlanar(new(graph.NodeCount, [.. taken, .. graph.Edges.Skip(next).Take(count)]));
        }

        return leftOut;
    }
}
