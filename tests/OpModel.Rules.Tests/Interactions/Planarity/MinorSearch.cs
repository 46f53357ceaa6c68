namespace OpModel.Checking.Planarity;

/// <summary>
/// Decides planarity of small graphs by Wagner's theorem: contracts edges in every way and looks for K5 and K3,3 among what is left.
/// </summary>
internal sealed class MinorSearch
{
    private readonly Dictionary<string, bool> _found = [];

    public bool FindsNone(IReadOnlyCollection<(int One, int Other)> edges)
    {
        int[] nodes = [.. edges.SelectMany(edge => new[] { edge.One, edge.Other }).Distinct().Order()];
        if (nodes.Length < 5 || edges.Count < 9)
        {
            return true;
        }

        var key = string.Join(' ', edges.Order());
        if (!_found.TryGetValue(key, out var none))
        {
            HashSet<(int One, int Other)> set = [.. edges];
            none = !HoldsK5(nodes, set) && !HoldsK33(nodes, set) && set.All(edge => FindsNone(Contracted(set, edge)));
            _found.Add(key, none);
        }

        return none;
    }

    private static HashSet<(int One, int Other)> Contracted(HashSet<(int One, int Other)> edges, (int One, int Other) contracted)
    {
        int Moved(int node) => node == contracted.Other ? contracted.One : node;

        return
        [
            .. edges.Where(edge => edge != contracted)
                .Select(edge => (Moved(edge.One), Moved(edge.Other)))
                .Select(edge => edge.Item1 < edge.Item2 ? edge : (edge.Item2, edge.Item1)),
        ];
    }

    private static bool HoldsK5(int[] nodes, HashSet<(int, int)> edges) =>
        Choices(nodes, 5).Any(five => Choices(five, 2).All(pair => edges.Contains((pair[0], pair[1]))));

    private static bool HoldsK33(int[] nodes, HashSet<(int, int)> edges) =>
        Choices(nodes, 6).Any(six => Choices(six, 3).Any(three =>
            three.All(one => six.Except(three).All(other => edges.Contains((Math.Min(one, other), Math.Max(one, other)))))));

    private static IEnumerable<int[]> Choices(int[] from, int count) => count == 0
        ? [[]]
        : Enumerable.Range(0, from.Length).SelectMany(first => Choices(from[(first + 1)..], count - 1).Select(rest => (int[])[from[first], .. rest]));
}
