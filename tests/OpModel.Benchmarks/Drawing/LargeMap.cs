using OpModel.Interactions;

namespace OpModel.Benchmarks.Drawing;

/// <summary>Planar maps with as many lines as there can be.</summary>
internal static class LargeMap
{
    /// <summary>A triangle into whose faces participants are set one by one, the lines shuffled.</summary>
    public static InteractionLine[] Lines(int participants)
    {
        Random random = new(20261128);
        List<(int A, int B, int C)> faces = [(0, 1, 2), (0, 1, 2)];
        List<(int One, int Other)> edges = [(0, 1), (0, 2), (1, 2)];
        for (var node = 3; node < participants; node++)
        {
            var index = random.Next(faces.Count);
            var (a, b, c) = faces[index];
            faces[index] = (a, b, node);
            faces.AddRange([(a, c, node), (b, c, node)]);
            edges.AddRange([(a, node), (b, node), (c, node)]);
        }

        var lines = edges.Select(edge => Line(edge.One, edge.Other)).ToArray();
        random.Shuffle(lines);
        return lines;
    }

    /// <summary>The map with a line for which there is no room any more.</summary>
    public static InteractionLine[] WithOneLineMore(InteractionLine[] lines)
    {
        var known = lines.ToHashSet();
        for (var other = 1; ; other++)
        {
            if (!known.Contains(Line(0, other)) && !known.Contains(Line(other, 0)))
            {
                return [.. lines, Line(0, other)];
            }
        }
    }

    private static InteractionLine Line(int one, int other) => new($"role {one}", $"role {other}");
}
