namespace OpModel.Interactions;

/// <summary>Decides in whole numbers whether straight lines between places have a point in common.</summary>
internal static class StraightLines
{
    /// <summary>Whether two lines cross, touch or lie on one another; that they begin at the same place is not meant.</summary>
    public static bool Meet((long X, long Y)[] places, (int One, int Other) line, (int One, int Other) other)
    {
        var (a, b, c, d) = (places[line.One], places[line.Other], places[other.One], places[other.Other]);
        return line.One == other.One ? Overlap(a, b, d)
            : line.One == other.Other ? Overlap(a, b, c)
            : line.Other == other.One ? Overlap(b, a, d)
            : line.Other == other.Other ? Overlap(b, a, c)
            : ShareABox(a, b, c, d) && Side(a, b, c) * Side(a, b, d) <= 0 && Side(c, d, a) * Side(c, d, b) <= 0;
    }

    /// <summary>Whether the boxes around two lines have a point in common; without that, lines that lie behind one another would seem to meet.</summary>
    private static bool ShareABox((long X, long Y) a, (long X, long Y) b, (long X, long Y) c, (long X, long Y) d) =>
        Math.Max(a.X, b.X) >= Math.Min(c.X, d.X) && Math.Max(c.X, d.X) >= Math.Min(a.X, b.X)
        && Math.Max(a.Y, b.Y) >= Math.Min(c.Y, d.Y) && Math.Max(c.Y, d.Y) >= Math.Min(a.Y, b.Y);

    /// <summary>Whether two lines from one place lie on one another.</summary>
    private static bool Overlap((long X, long Y) from, (long X, long Y) one, (long X, long Y) other) =>
        Side(from, one, other) == 0 && ((one.X - from.X) * (other.X - from.X)) + ((one.Y - from.Y) * (other.Y - from.Y)) >= 0;

    private static int Side((long X, long Y) from, (long X, long Y) to, (long X, long Y) point) =>
        Math.Sign(((to.X - from.X) * (point.Y - from.Y)) - ((to.Y - from.Y) * (point.X - from.X)));
}
