using OpModel.Checking.Planarity;

namespace OpModel.Interactions;

/// <summary>Puts the nodes of a triangulated graph in an order in which each can be set on top of the drawing of those before it.</summary>
/// <remarks>
/// De Fraysseix, Pach and Pollack, "How to draw a planar graph on a grid" (Combinatorica 10, 1990): found from the last node to the first, by taking away a node of the
/// outline from which no edge leads to a node of the outline that is not beside it. Each node comes to the outline once, so the time is linear.
/// </remarks>
internal sealed class CanonicalOrder
{
    private readonly RotationSystem _rotation;
    private readonly int[] _toLeft;
    private readonly int[] _toRight;
    private readonly int[] _chords;
    private readonly bool[] _isOnOutline;
    private readonly int[] _arrival;
    private readonly Queue<int> _free = [];
    private readonly (int Node, int Left, int Right)[] _steps;
    private int _arrivals;

    private CanonicalOrder(RotationSystem rotation, int outer)
    {
        _rotation = rotation;
        var count = rotation.NodeCount;
        (_toLeft, _toRight, _chords, _arrival) = (new int[count], new int[count], new int[count], new int[count]);
        _isOnOutline = new bool[count];
        _steps = new (int, int, int)[count - 2];
        (First, Second) = (rotation.Origin(outer), rotation.Target(outer));
    }

    /// <summary>The node at the left of the base line.</summary>
    public int First { get; }

    /// <summary>The node at the right of the base line.</summary>
    public int Second { get; }

    /// <summary>The other nodes, in order; each with the first and the last of those that it is set upon.</summary>
    public IReadOnlyList<(int Node, int Left, int Right)> Steps => _steps;

    /// <summary>Orders the nodes of a graph.</summary>
    /// <param name="rotation">A graph whose faces are triangles.</param>
    /// <param name="outer">A half edge with the outer face on its right; it becomes the base line.</param>
    public static CanonicalOrder Of(RotationSystem rotation, int outer)
    {
        CanonicalOrder order = new(rotation, outer);
        order.TakeAll(outer);
        return order;
    }

    private void TakeAll(int outer)
    {
        var down = _rotation.NextOnFace(outer);
        var up = _rotation.NextOnFace(down);
        var top = _rotation.Target(down);
        Link(RotationSystem.Twin(up));
        Link(RotationSystem.Twin(down));
        _isOnOutline[First] = _isOnOutline[Second] = _isOnOutline[top] = true;
        _free.Enqueue(top);
        for (var left = _steps.Length - 1; left >= 0;)
        {
            var node = _free.Dequeue();
            if (_isOnOutline[node] && _chords[node] == 0)
            {
                _steps[left--] = (node, _rotation.Target(_toLeft[node]), _rotation.Target(_toRight[node]));
                Take(node);
            }
        }
    }

    /// <summary>Takes a node away, so that what lies below it comes to the outline.</summary>
    private void Take(int node)
    {
        _isOnOutline[node] = false;
        List<int> arrived = [];
        var half = _toLeft[node];
        while (half != _toRight[node])
        {
            // The node, the end of this half and that of the next form a triangle, whose third edge joins the outline.
            Link(_rotation.Clockwise(RotationSystem.Twin(half)));
            half = _rotation.Counterclockwise(half);
            if (half != _toRight[node])
            {
                arrived.Add(_rotation.Target(half));
            }
        }

        if (arrived.Count == 0)
        {
            Release(_rotation.Target(_toLeft[node]));
            Release(_rotation.Target(_toRight[node]));
            return;
        }

        _arrivals++;
        foreach (var one in arrived)
        {
            (_isOnOutline[one], _arrival[one]) = (true, _arrivals);
        }

        foreach (var one in arrived)
        {
            CountChords(one);
        }
    }

    private void CountChords(int node)
    {
        for (var half = _rotation.Clockwise(_toLeft[node]); half != _toLeft[node]; half = _rotation.Clockwise(half))
        {
            var other = _rotation.Target(half);
            if (half == _toRight[node] || !_isOnOutline[other])
            {
                continue;
            }

            _chords[node]++;
            if (_arrival[other] != _arrivals)
            {
                _chords[other]++;
            }
        }

        if (_chords[node] == 0)
        {
            _free.Enqueue(node);
        }
    }

    /// <summary>What was a chord from here lies on the outline now.</summary>
    private void Release(int node)
    {
        if (--_chords[node] == 0 && node != First && node != Second)
        {
            _free.Enqueue(node);
        }
    }

    /// <summary>Makes a half edge a part of the outline, from its origin at the left to its target at the right.</summary>
    private void Link(int half)
    {
        _toRight[_rotation.Origin(half)] = half;
        _toLeft[_rotation.Target(half)] = RotationSystem.Twin(half);
    }
}
