namespace OpModel.Interactions;

/// <summary>Looks for crossings in a drawing, pair by pair, in whole numbers.</summary>
internal static class Crossings
{
    public static void AssertNone(InteractionDrawing drawing)
    {
        var places = drawing.Participants.Select(participant => (participant.X, participant.Y)).ToArray();
        Assert.Equal(places.Length, places.Distinct().Count());
        Assert.All(places, place => Assert.True(place.X >= 0 && place.X <= drawing.Width && place.Y >= 0 && place.Y <= drawing.Height));
        if (places.Length > 2)
        {
            Assert.InRange(drawing.Width, 0, (2 * places.Length) - 4);
            Assert.InRange(drawing.Height, 0, places.Length - 2);
        }

        AssertNone(drawing, places);
    }

    /// <summary>The same of other places for the participants, such as those on a page.</summary>
    public static void AssertNone(InteractionDrawing drawing, (long X, long Y)[] places)
    {
        var ends = drawing.Ends;
        for (var line = 0; line < ends.Count; line++)
        {
            for (var other = line + 1; other < ends.Count; other++)
            {
                if (Meet(places, ends[line], ends[other]))
                {
                    Assert.Fail($"{drawing.Lines[line]} meets {drawing.Lines[other]}.");
                }
            }
        }
    }

    /// <summary>Whether two lines have a point in common beside an end that they share.</summary>
    private static bool Meet((long X, long Y)[] places, (int One, int Other) line, (int One, int Other) other)
    {
        var (a, b, c, d) = (places[line.One], places[line.Other], places[other.One], places[other.Other]);
        if (Math.Max(a.X, b.X) < Math.Min(c.X, d.X) || Math.Max(c.X, d.X) < Math.Min(a.X, b.X)
            || Math.Max(a.Y, b.Y) < Math.Min(c.Y, d.Y) || Math.Max(c.Y, d.Y) < Math.Min(a.Y, b.Y))
        {
            return false;
        }

        return a == c ? Overlap(a, b, d)
            : a == d ? Overlap(a, b, c)
            : b == c ? Overlap(b, a, d)
            : b == d ? Overlap(b, a, c)
            : Side(a, b, c) * Side(a, b, d) <= 0 && Side(c, d, a) * Side(c, d, b) <= 0;
    }

    /// <summary>Whether two lines from one point lie on one another.</summary>
    private static bool Overlap((long X, long Y) from, (long X, long Y) one, (long X, long Y) other) =>
        Side(from, one, other) == 0 && ((one.X - from.X) * (other.X - from.X)) + ((one.Y - from.Y) * (other.Y - from.Y)) > 0;

    private static int Side((long X, long Y) from, (long X, long Y) to, (long X, long Y) point) =>
        Math.Sign(((to.X - from.X) * (point.Y - from.Y)) - ((to.Y - from.Y) * (point.X - from.X)));
}
