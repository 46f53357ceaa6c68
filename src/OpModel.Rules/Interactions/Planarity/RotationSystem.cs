namespace OpModel.Checking.Planarity;

/// <summary>A graph with the order in which edges stand around each node: what a drawing in the plane is, apart from places.</summary>
/// <remarks>
/// Each edge is two halves, one at either end: edge 3 is the halves 6 and 7, of which the even one is at the first end. The halves at a node form a circle, clockwise.
/// Edges can be added between nodes, as many as a planar graph has room for.
/// </remarks>
internal sealed class RotationSystem
{
    private const int None = -1;

    private readonly int[] _first;
    private readonly int[] _origin;
    private readonly int[] _clockwise;
    private readonly int[] _counterclockwise;

    /// <summary>Makes one whose edges stand around no node yet.</summary>
    public RotationSystem(UndirectedGraph graph)
    {
        EdgeCount = graph.Edges.Count;
        var room = 2 * Math.Max(EdgeCount, 3 * graph.NodeCount);
        _first = [.. Enumerable.Repeat(None, graph.NodeCount)];
        (_origin, _clockwise, _counterclockwise) = (new int[room], new int[room], new int[room]);
        for (var edge = 0; edge < EdgeCount; edge++)
        {
            (_origin[2 * edge], _origin[(2 * edge) + 1]) = graph.Edges[edge];
        }
    }

    public int NodeCount => _first.Length;

    public int EdgeCount { get; private set; }

    /// <summary>The half at the other end of the same edge.</summary>
    public static int Twin(int half) => half ^ 1;

    /// <summary>The half of an edge at one of its ends.</summary>
    public int HalfAt(int node, int edge) => _origin[2 * edge] == node ? 2 * edge : (2 * edge) + 1;

    /// <summary>The node at which a half is.</summary>
    public int Origin(int half) => _origin[half];

    /// <summary>The node at the other end.</summary>
    public int Target(int half) => _origin[Twin(half)];

    /// <summary>A half at a node; -1 where it has no edge.</summary>
    public int FirstAt(int node) => _first[node];

    /// <summary>The half that stands next at the same node, clockwise.</summary>
    public int Clockwise(int half) => _clockwise[half];

    /// <summary>The half that stands next at the same node, counterclockwise.</summary>
    public int Counterclockwise(int half) => _counterclockwise[half];

    /// <summary>The half by which one goes on along a face that lies on the right.</summary>
    public int NextOnFace(int half) => _counterclockwise[Twin(half)];

    /// <summary>Sets a half at its node, as the last in clockwise order.</summary>
    public void SetLast(int half)
    {
        var first = _first[_origin[half]];
        if (first == None)
        {
            _first[_origin[half]] = _clockwise[half] = _counterclockwise[half] = half;
        }
        else
        {
            SetCounterclockwiseOf(first, half);
        }
    }

    /// <summary>Sets a half at its node, as the first in clockwise order.</summary>
    public void SetFirst(int half)
    {
        SetLast(half);
        _first[_origin[half]] = half;
    }

    /// <summary>Sets a half beside another one at its node, clockwise of it.</summary>
    public void SetClockwiseOf(int other, int half) => SetBetween(other, half, _clockwise[other]);

    /// <summary>Sets a half beside another one at its node, counterclockwise of it.</summary>
    public void SetCounterclockwiseOf(int other, int half) => SetBetween(_counterclockwise[other], half, other);

    /// <summary>Cuts a corner of a face off: joins where a half begins with where the next one on the face ends.</summary>
    /// <returns>The half of the new edge along which the face goes on.</returns>
    public int CutCorner(int half)
    {
        var next = NextOnFace(half);
        var added = Add(Origin(half), Target(next));
        SetClockwiseOf(half, added);
        SetCounterclockwiseOf(Twin(next), Twin(added));
        return added;
    }

    /// <summary>Joins two nodes that no path joins yet.</summary>
    public void Bridge(int one, int other)
    {
        var added = Add(one, other);
        SetLast(added);
        SetLast(Twin(added));
    }

    private int Add(int one, int other)
    {
        var half = 2 * EdgeCount++;
        (_origin[half], _origin[half + 1]) = (one, other);
        return half;
    }

    private void SetBetween(int before, int half, int after)
    {
        (_clockwise[before], _counterclockwise[half]) = (half, before);
        (_clockwise[half], _counterclockwise[after]) = (after, half);
    }
}
