using OpModel.Checking.Planarity;

namespace OpModel.Interactions;

/// <summary>Adds edges to an embedded graph of three or more nodes until each face, the outer one among them, is a triangle; none of them is parallel to another.</summary>
internal sealed class PlaneTriangulation
{
    private readonly RotationSystem _rotation;
    private readonly HashSet<(int, int)> _joined = [];

    private PlaneTriangulation(RotationSystem rotation) => _rotation = rotation;

    /// <summary>Triangulates a graph.</summary>
    /// <param name="rotation">The graph, which gets the edges.</param>
    /// <returns>A half edge with the outer face on its right; before, that was a face with the most edges, so that little is enclosed that need not be.</returns>
    public static int Of(RotationSystem rotation)
    {
        PlaneTriangulation triangulation = new(rotation);
        triangulation.Connect();
        triangulation.MakeFacesSimple();
        return triangulation.CutFaces();
    }

    /// <summary>Joins parts that are apart, each to the one before.</summary>
    private void Connect()
    {
        var isReached = new bool[_rotation.NodeCount];
        Stack<int> open = [];
        for (int node = 0, last = -1; node < _rotation.NodeCount; node++)
        {
            if (isReached[node])
            {
                continue;
            }

            if (last >= 0)
            {
                _rotation.Bridge(last, node);
            }

            last = node;
            isReached[node] = true;
            open.Push(node);
            while (open.Count > 0)
            {
                foreach (var half in HalvesAt(open.Pop()))
                {
                    var next = _rotation.Target(half);
                    if (!isReached[next])
                    {
                        isReached[next] = true;
                        open.Push(next);
                    }
                }
            }
        }
    }

    /// <summary>Where a face comes by a node for a second time, the nodes before and behind it are joined, so that no node cuts the graph in two any more.</summary>
    /// <remarks>The two lie in different parts that hang together at the node alone, so no edge joins them yet.</remarks>
    private void MakeFacesSimple()
    {
        var halves = 2 * _rotation.EdgeCount;
        var isWalked = new bool[6 * _rotation.NodeCount];
        var seenOn = new int[_rotation.NodeCount];
        Array.Fill(seenOn, -1);
        for (var start = 0; start < halves; start++)
        {
            if (isWalked[start])
            {
                continue;
            }

            seenOn[_rotation.Origin(start)] = start;
            var half = start;
            isWalked[half] = true;
            for (var next = _rotation.NextOnFace(half); next != start; next = _rotation.NextOnFace(half))
            {
                isWalked[next] = true;
                if (seenOn[_rotation.Target(half)] == start)
                {
                    half = _rotation.CutCorner(half);
                    isWalked[half] = isWalked[RotationSystem.Twin(half)] = true;
                }
                else
                {
                    seenOn[_rotation.Target(half)] = start;
                    half = next;
                }
            }
        }
    }

    /// <summary>Cuts corners off each face until three edges are left of it.</summary>
    private int CutFaces()
    {
        var halves = 2 * _rotation.EdgeCount;
        for (var half = 0; half < halves; half += 2)
        {
            _joined.Add(Pair(half, half));
        }

        var isWalked = new bool[halves];
        var (outer, most) = (0, 0);
        for (var start = 0; start < halves; start++)
        {
            var length = 0;
            for (var half = start; !isWalked[half]; half = _rotation.NextOnFace(half))
            {
                isWalked[half] = true;
                length++;
            }

            if (length > most)
            {
                (outer, most) = (start, length);
            }

            Cut(start, length);
        }

        return outer;
    }

    /// <summary>Cuts a face; where the ends of a corner are joined outside of it, those of the next corner cannot be.</summary>
    private void Cut(int start, int length)
    {
        var half = start;
        while (length > 3)
        {
            var next = _rotation.NextOnFace(half);
            if (_joined.Add(Pair(half, next)))
            {
                half = _rotation.CutCorner(half);
                length--;
            }
            else
            {
                half = next;
            }
        }
    }

    private (int, int) Pair(int from, int to)
    {
        var (one, other) = (_rotation.Origin(from), _rotation.Target(to));
        return one < other ? (one, other) : (other, one);
    }

    private IEnumerable<int> HalvesAt(int node)
    {
        var first = _rotation.FirstAt(node);
        for (var half = first; half >= 0;)
        {
            yield return half;
            half = _rotation.Clockwise(half);
            if (half == first)
            {
                yield break;
            }
        }
    }
}
