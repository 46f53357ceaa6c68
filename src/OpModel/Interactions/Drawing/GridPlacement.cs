using OpModel.Checking.Planarity;

namespace OpModel.Interactions;

/// <summary>Sets the nodes of a planar graph on points of a grid, so that its edges, drawn as straight lines, do not cross.</summary>
/// <remarks>
/// The shift method of de Fraysseix, Pach and Pollack (1990) in the linear form of Chrobak and Payne, "A linear-time algorithm for drawing a planar graph on a grid"
/// (Information Processing Letters 54, 1995): n nodes, three or more, take a grid of 2n - 4 by n - 2. Places to the right are kept relative to a parent in a tree, so
/// that a shift of many nodes is one addition, and are added up at the end.
/// </remarks>
internal sealed class GridPlacement
{
    private const int None = -1;

    private readonly long[] _shift;
    private readonly long[] _height;
    private readonly int[] _below;
    private readonly int[] _right;

    private GridPlacement(int nodeCount)
    {
        (_shift, _height, _below, _right) = (new long[nodeCount], new long[nodeCount], new int[nodeCount], new int[nodeCount]);
        Array.Fill(_below, None);
        Array.Fill(_right, None);
    }

    /// <summary>Places the nodes of a graph.</summary>
    /// <returns>The place of each node; nothing where the graph is not planar.</returns>
    public static (long X, long Y)[]? Of(UndirectedGraph graph)
    {
        if (LeftRightTest.EmbeddingOf(graph) is not { } rotation)
        {
            return null;
        }

        if (graph.NodeCount < 3)
        {
            return [.. Enumerable.Range(0, graph.NodeCount).Select(node => ((long)node, 0L))];
        }

        var outer = PlaneTriangulation.Of(rotation);
        return new GridPlacement(graph.NodeCount).Places(CanonicalOrder.Of(rotation, outer));
    }

    private (long X, long Y)[] Places(CanonicalOrder order)
    {
        _right[order.First] = order.Second;
        foreach (var (node, left, right) in order.Steps)
        {
            SetUpon(node, left, right);
        }

        return AddedUp(order.First);
    }

    /// <summary>Sets a node where a line that rises from the left meets one that falls to the right, behind moving the two apart by two points.</summary>
    private void SetUpon(int node, int left, int right)
    {
        var first = _right[left];
        _shift[first]++;
        _shift[right]++;
        var (distance, last) = (_shift[first], left);
        for (var covered = first; covered != right; covered = _right[covered])
        {
            last = covered;
            distance += _shift[_right[covered]];
        }

        _shift[node] = (distance + _height[right] - _height[left]) / 2;
        _height[node] = (distance + _height[right] + _height[left]) / 2;
        _shift[right] = distance - _shift[node];
        (_right[left], _right[node]) = (node, right);
        if (first != right)
        {
            _shift[first] -= _shift[node];
            _below[node] = first;
            _right[last] = None;
        }
    }

    private (long X, long Y)[] AddedUp(int first)
    {
        var places = new (long, long)[_shift.Length];
        Stack<(int Node, long Left)> open = new([(first, 0)]);
        while (open.Count > 0)
        {
            var (node, left) = open.Pop();
            var x = left + _shift[node];
            places[node] = (x, _height[node]);
            foreach (var child in (ReadOnlySpan<int>)[_below[node], _right[node]])
            {
                if (child != None)
                {
                    open.Push((child, x));
                }
            }
        }

        return places;
    }
}
