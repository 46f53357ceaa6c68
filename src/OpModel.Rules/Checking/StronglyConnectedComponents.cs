namespace OpModel.Checking;

/// <summary>Finds the circles of a directed graph, each part of it in which everything leads to everything once.</summary>
/// <remarks>
/// After Tarjan, "Depth-first search and linear graph algorithms" (SIAM J. Comput. 1, 1972), with a stack of its own instead of the
/// machine's, so that a chain of any length is walked.
/// </remarks>
internal sealed class StronglyConnectedComponents
{
    private readonly Func<string, IEnumerable<string>> _successors;
    private readonly Dictionary<string, (int Index, int Low)> _visited = new(StringComparer.Ordinal);
    private readonly HashSet<string> _onStack = new(StringComparer.Ordinal);
    private readonly Stack<string> _stack = [];
    private readonly List<IReadOnlyList<string>> _circular = [];

    private StronglyConnectedComponents(Func<string, IEnumerable<string>> successors) => _successors = successors;

    /// <summary>Finds the components that hold a circle.</summary>
    /// <param name="nodes">Where to start; what can be reached from there is found, too.</param>
    /// <param name="successors">What a node leads to.</param>
    /// <returns>The components of several nodes, and the nodes that lead to themselves; their order follows from that of the nodes.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> WithCircles(
        IEnumerable<string> nodes, Func<string, IEnumerable<string>> successors)
    {
        StronglyConnectedComponents search = new(successors);
        foreach (var node in nodes)
        {
            if (!search._visited.ContainsKey(node))
            {
                search.Visit(node);
            }
        }

        return search._circular;
    }

    /// <summary>A shortest circle through a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="successors">What a node leads to.</param>
    /// <returns>The nodes in their order, the given one first and not again at the end; empty where it is on no circle.</returns>
    public static IReadOnlyList<string> ShortestCircle(string node, Func<string, IEnumerable<string>> successors)
    {
        Dictionary<string, string> reachedFrom = new(StringComparer.Ordinal);
        Queue<string> open = new([node]);
        while (open.Count > 0)
        {
            var current = open.Dequeue();
            foreach (var next in successors(current))
            {
                if (next == node)
                {
                    return PathTo(current, node, reachedFrom);
                }

                if (!reachedFrom.ContainsKey(next))
                {
                    reachedFrom.Add(next, current);
                    open.Enqueue(next);
                }
            }
        }

        return [];
    }

    private static List<string> PathTo(string last, string first, Dictionary<string, string> reachedFrom)
    {
        List<string> path = [last];
        while (path[^1] != first)
        {
            path.Add(reachedFrom[path[^1]]);
        }

        path.Reverse();
        return path;
    }

    private void Visit(string root)
    {
        Stack<(string Node, IEnumerator<string> Successors)> walk = [];
        walk.Push(Enter(root));
        while (walk.Count > 0)
        {
            var (node, successors) = walk.Peek();
            if (successors.MoveNext())
            {
                var next = successors.Current;
                if (!_visited.TryGetValue(next, out var seen))
                {
                    walk.Push(Enter(next));
                }
                else if (_onStack.Contains(next))
                {
                    Lower(node, seen.Index);
                }
            }
            else
            {
                walk.Pop();
                Leave(node);
                if (walk.Count > 0)
                {
                    Lower(walk.Peek().Node, _visited[node].Low);
                }
            }
        }
    }

    private (string Node, IEnumerator<string> Successors) Enter(string node)
    {
        _visited.Add(node, (_visited.Count, _visited.Count));
        _stack.Push(node);
        _onStack.Add(node);
        return (node, _successors(node).GetEnumerator());
    }

    private void Lower(string node, int low)
    {
        var visited = _visited[node];
        if (low < visited.Low)
        {
            _visited[node] = visited with { Low = low };
        }
    }

    private void Leave(string node)
    {
        var (index, low) = _visited[node];
        if (index != low)
        {
            return;
        }

        List<string> component = [];
        string member;
        do
        {
            member = _stack.Pop();
            _onStack.Remove(member);
            component.Add(member);
        }
        while (member != node);

        component.Reverse();
        if (component.Count > 1 || _successors(node).Contains(node, StringComparer.Ordinal))
        {
            _circular.Add(component);
        }
    }
}
