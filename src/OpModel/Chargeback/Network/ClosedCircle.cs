namespace OpModel.Chargeback;

/// <summary>Pools that charge one another and nobody else: their cost goes around and never arrives, so no full cost exists.</summary>
/// <param name="Members">All pools of it: first those of <paramref name="Cycle"/>, then the others in ascending order.</param>
/// <param name="Cycle">
/// A circle of use through the member of the smallest number, from there on: each is used by the next, and the last by the first. It is a
/// shortest one.
/// </param>
internal sealed record ClosedCircle(IReadOnlyList<int> Members, IReadOnlyList<int> Cycle)
{
    /// <summary>All closed circles, by the smallest number of a member.</summary>
    /// <remarks>
    /// The equations of full cost have a solution, and just one, if and only if there is none: then every pool has a way to a payer, by which
    /// some part of its cost leaves at each round.
    /// </remarks>
    public static IReadOnlyList<ClosedCircle> Find(ProviderNetwork network, StrongComponents components)
    {
        List<ClosedCircle> circles = [];
        for (var component = 0; component < components.Count; component++)
        {
            var members = components[component];
            if (members.Length > 1 && IsClosed(network, members))
            {
                circles.Add(Of(network, members));
            }
        }

        return [.. circles.OrderBy(circle => circle.Cycle[0])];
    }

    public bool Equals(ClosedCircle? other) =>
        other is not null && Members.SequenceEqual(other.Members) && Cycle.SequenceEqual(other.Cycle);

    public override int GetHashCode() => HashCode.Combine(Members.Count, Members[0]);

    private static bool IsClosed(ProviderNetwork network, ReadOnlySpan<int> members)
    {
        foreach (var member in members)
        {
            if (network.IsUsedOutside(member))
            {
                return false;
            }
        }

        HashSet<int> inside = [.. members];
        foreach (var member in members)
        {
            foreach (var user in network.UsersOf(member))
            {
                if (!inside.Contains(user))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static ClosedCircle Of(ProviderNetwork network, ReadOnlySpan<int> members)
    {
        int[] sorted = [.. members];
        Array.Sort(sorted);
        var cycle = ShortestCycle(network, sorted[0]);
        return new([.. cycle, .. sorted.Except(cycle)], cycle);
    }

    private static List<int> ShortestCycle(ProviderNetwork network, int first)
    {
        Dictionary<int, int> foundFrom = [];
        Queue<int> waiting = new([first]);
        while (!foundFrom.ContainsKey(first))
        {
            var pool = waiting.Dequeue();
            foreach (var user in network.UsersOf(pool))
            {
                if (foundFrom.TryAdd(user, pool))
                {
                    waiting.Enqueue(user);
                }
            }
        }

        List<int> cycle = [];
        for (var pool = foundFrom[first]; pool != first; pool = foundFrom[pool])
        {
            cycle.Add(pool);
        }

        cycle.Add(first);
        cycle.Reverse();
        return cycle;
    }
}
