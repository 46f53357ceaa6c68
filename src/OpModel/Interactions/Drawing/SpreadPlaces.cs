namespace OpModel.Interactions;

/// <summary>Moves the participants of a drawing apart, so that it is easier to read, and never across a line.</summary>
/// <remarks>
/// The forces of PrEd (Bertault, "A force-directed algorithm that preserves edge-crossing properties", Information Processing Letters 74, 2000): participants that interact attract one another, all
/// push one another away, and lines push away who is not at their ends. Forces only propose; a move is made where whole numbers show that no line crosses or touches another one afterwards.
/// A drawing on the grid is right and cramped, since the grid leaves room for lines that might be there.
/// </remarks>
internal sealed class SpreadPlaces
{
    /// <summary>How many participants a drawing may have to be spread: a round takes time by lines times lines.</summary>
    public const int MostParticipants = 60;

    /// <summary>The length that lines tend to.</summary>
    public const int LineLength = 120;

    private const int Rounds = 120;
    private const int Halvings = 5;
    private const double ReachOfLines = 0.75 * LineLength;

    // Weak, so that it only holds together what no line does.
    private const double Gravity = 0.15;

    private readonly (long X, long Y)[] _places;
    private readonly IReadOnlyList<(int One, int Other)> _lines;

    // The lines, and who has none as a line of no length, so that nobody comes to stand on somebody or on a line.
    private readonly (int One, int Other)[] _marks;
    private readonly int[][] _marksOf;

    private SpreadPlaces((long X, long Y)[] places, IReadOnlyList<(int One, int Other)> lines)
    {
        (_places, _lines) = (places, lines);
        _marks = [.. lines, .. Enumerable.Range(0, places.Length).Except(lines.SelectMany(line => new[] { line.One, line.Other })).Select(alone => (alone, alone))];
        _marksOf = [.. places.Select((_, node) => Enumerable.Range(0, _marks.Length).Where(mark => _marks[mark].One == node || _marks[mark].Other == node).ToArray())];
    }

    /// <summary>Spreads a drawing.</summary>
    /// <param name="places">The places of a drawing without a crossing.</param>
    /// <param name="lines">The ends of its lines.</param>
    /// <returns>Other places, from zero upwards, without a crossing as well; the same for the same drawing.</returns>
    public static (long X, long Y)[] Of(IReadOnlyList<(long X, long Y)> places, IReadOnlyList<(int One, int Other)> lines)
    {
        SpreadPlaces spread = new([.. places.Select(place => (place.X * LineLength, place.Y * LineLength))], lines);
        for (var round = 0; round < Rounds; round++)
        {
            // Far at first, to come loose; near at last, to come to rest.
            var farthest = LineLength * (1.5 - (1.4 * round / Rounds));
            for (var node = 0; node < places.Count; node++)
            {
                spread.Move(node, farthest);
            }
        }

        var (left, low) = (spread._places.Min(place => place.X), spread._places.Min(place => place.Y));
        return [.. spread._places.Select(place => (place.X - left, place.Y - low))];
    }

    private void Move(int node, double farthest)
    {
        var (x, y) = ForceOn(node);
        var force = Math.Sqrt((x * x) + (y * y));
        var scale = force > farthest ? farthest / force : 1;
        var from = _places[node];
        for (var halving = 0; halving < Halvings; halving++, scale /= 2)
        {
            _places[node] = (from.X + (long)Math.Round(x * scale), from.Y + (long)Math.Round(y * scale));
            if (IsWithoutCrossing(node))
            {
                return;
            }
        }

        _places[node] = from;
    }

    private (double X, double Y) ForceOn(int node)
    {
        var place = _places[node];
        var (x, y) = Attraction(node);
        for (var other = 0; other < _places.Length; other++)
        {
            if (other != node)
            {
                var (dx, dy) = ((double)(place.X - _places[other].X), (double)(place.Y - _places[other].Y));
                var push = LineLength * LineLength / ((dx * dx) + (dy * dy));
                (x, y) = (x + (dx * push), y + (dy * push));
            }
        }

        foreach (var (one, end) in _lines)
        {
            if (one != node && end != node && AwayFrom(_places[one], _places[end], place) is { } away)
            {
                (x, y) = (x + away.X, y + away.Y);
            }
        }

        return (x, y);
    }

    private (double X, double Y) Attraction(int node)
    {
        var place = _places[node];
        var (x, y) = (Gravity * (_places.Average(each => each.X) - place.X), Gravity * (_places.Average(each => each.Y) - place.Y));
        foreach (var mark in _marksOf[node])
        {
            var other = _places[_marks[mark].One == node ? _marks[mark].Other : _marks[mark].One];
            var (dx, dy) = ((double)(other.X - place.X), (double)(other.Y - place.Y));
            var pull = Math.Sqrt((dx * dx) + (dy * dy)) / LineLength;
            (x, y) = (x + (dx * pull), y + (dy * pull));
        }

        return (x, y);
    }

    /// <summary>The push of a line on a participant beside it; none where it is far, or beyond the ends of the line.</summary>
    private static (double X, double Y)? AwayFrom((long X, long Y) one, (long X, long Y) other, (long X, long Y) place)
    {
        var (lineX, lineY) = ((double)(other.X - one.X), (double)(other.Y - one.Y));
        var along = (((place.X - one.X) * lineX) + ((place.Y - one.Y) * lineY)) / ((lineX * lineX) + (lineY * lineY));
        if (along is < 0 or > 1)
        {
            return null;
        }

        var (dx, dy) = (place.X - one.X - (along * lineX), place.Y - one.Y - (along * lineY));
        var distance = Math.Sqrt((dx * dx) + (dy * dy));
        if (distance is 0 or > ReachOfLines)
        {
            return null;
        }

        var push = (ReachOfLines - distance) * (ReachOfLines - distance) / distance / distance;
        return (dx * push, dy * push);
    }

    /// <summary>Whether one who was moved, and the own lines, are clear of all others.</summary>
    private bool IsWithoutCrossing(int node)
    {
        foreach (var mark in _marksOf[node])
        {
            var (one, end) = _marks[mark];
            if (one != end && _places[one] == _places[end])
            {
                return false;
            }

            for (var other = 0; other < _marks.Length; other++)
            {
                if (other != mark && StraightLines.Meet(_places, _marks[mark], _marks[other]))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
