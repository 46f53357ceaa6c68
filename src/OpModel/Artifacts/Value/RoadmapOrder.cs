using System.Collections.Immutable;

namespace OpModel.Artifacts;

/// <summary>The order in which the items of a <see cref="Roadmap"/> can be done.</summary>
internal sealed class RoadmapOrder
{
    /// <summary>How many items of a circle are named.</summary>
    private const int MostNamed = 5;

    private readonly Dictionary<string, RoadmapItem> _items = new(StringComparer.Ordinal);

    /// <param name="items">The items; of several with one name, the first counts.</param>
    public RoadmapOrder(ImmutableArray<RoadmapItem> items)
    {
        foreach (var item in items.AsSpan())
        {
            _items.TryAdd(item.Name ?? "", item);
        }
    }

    /// <summary>Why an item cannot depend on one of a name, and how to mend it; nothing where it can.</summary>
    public string? WhyNot(RoadmapItem item, string name) =>
        name == item.Name ? $"\"{name}\" cannot depend on itself; strike it out."
        : !_items.TryGetValue(name, out var other) ? $"there is no item \"{name}\" on the roadmap; name one that is."
        : other.Horizon > item.Horizon ? $"\"{name}\" comes later than \"{item.Name}\", which depends on it; move one of the two."
        : null;

    /// <summary>Items of which each waits for the next, and the last for the first; nothing where all can be done in some order.</summary>
    public string? Circle()
    {
        var waiting = Waiting();

        // What is left waits for something that is left, too: whoever goes from one to the next comes back.
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        List<string> way = [];
        var name = _items.Keys.FirstOrDefault(waiting.Contains);
        while (name is not null)
        {
            if (!places.TryAdd(name, way.Count))
            {
                var circle = way[places[name]..];
                var named = string.Join(", ", circle.Take(MostNamed).Select(item => $"\"{item}\""));
                return circle.Count > MostNamed ? $"{named} and others" : named;
            }

            way.Add(name);
            name = Links(_items[name]).First(waiting.Contains);
        }

        return null;
    }

    /// <summary>Those that cannot begin: what waits for nothing is struck out, then what waited for that alone, and so on.</summary>
    private HashSet<string> Waiting()
    {
        var counts = _items.ToDictionary(item => item.Key, item => Links(item.Value).Count(), StringComparer.Ordinal);
        var followers = _items
            .SelectMany(item => Links(item.Value).Select(link => (DependsOn: link, Name: item.Key)))
            .ToLookup(link => link.DependsOn, link => link.Name, StringComparer.Ordinal);
        Queue<string> done = new(counts.Where(count => count.Value == 0).Select(count => count.Key));
        while (done.TryDequeue(out var name))
        {
            foreach (var follower in followers[name])
            {
                if (--counts[follower] == 0)
                {
                    done.Enqueue(follower);
                }
            }
        }

        return [.. counts.Where(count => count.Value > 0).Select(count => count.Key)];
    }

    /// <summary>The other items on which one depends, each once.</summary>
    private IEnumerable<string> Links(RoadmapItem item) =>
        (item.DependsOn.IsDefault ? [] : item.DependsOn)
            .Distinct(StringComparer.Ordinal)
            .Where(name => name != item.Name && _items.ContainsKey(name));
}
