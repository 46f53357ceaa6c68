using OpModel.Interactions;

namespace OpModel.Benchmarks.Drawing;

/// <summary>One round of the layout of Fruchterman and Reingold: all push one another away, lines pull their ends together.</summary>
internal static class ForceLayout
{
    public static (double X, double Y)[] Step(InteractionLine[] lines)
    {
        Dictionary<string, int> numbers = [];
        foreach (var name in lines.SelectMany(line => new[] { line.One, line.Other }))
        {
            numbers.TryAdd(name, numbers.Count);
        }

        var places = Enumerable.Range(0, numbers.Count).Select(number => (X: Math.Cos(number), Y: Math.Sin(number * 1.3))).ToArray();
        var distance = 1 / Math.Sqrt(places.Length);
        var moves = new (double X, double Y)[places.Length];
        for (var one = 0; one < places.Length; one++)
        {
            for (var other = 0; other < places.Length; other++)
            {
                var (x, y) = (places[one].X - places[other].X, places[one].Y - places[other].Y);
                var push = distance * distance / ((x * x) + (y * y) + 1e-9);
                moves[one] = (moves[one].X + (x * push), moves[one].Y + (y * push));
            }
        }

        foreach (var line in lines)
        {
            var (one, other) = (numbers[line.One], numbers[line.Other]);
            var (x, y) = (places[one].X - places[other].X, places[one].Y - places[other].Y);
            var pull = Math.Sqrt((x * x) + (y * y)) / distance;
            moves[one] = (moves[one].X - (x * pull), moves[one].Y - (y * pull));
            moves[other] = (moves[other].X + (x * pull), moves[other].Y + (y * pull));
        }

        return [.. places.Zip(moves, (place, move) => (place.X + (0.01 * move.X), place.Y + (0.01 * move.Y)))];
    }
}
