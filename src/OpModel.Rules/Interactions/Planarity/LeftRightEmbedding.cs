namespace OpModel.Checking.Planarity;

/// <summary>Puts edges around their nodes, once each is known to lie on the left or on the right.</summary>
/// <remarks>Brandes, "The left-right planarity test" (2009), phase 3; with a stack of its own.</remarks>
internal sealed class LeftRightEmbedding
{
    private readonly DepthFirstOrientation _tree;
    private readonly bool[] _isRight;
    private readonly RotationSystem _rotation;
    private readonly int[] _leftmost;
    private readonly int[] _rightmost;

    private LeftRightEmbedding(UndirectedGraph graph, DepthFirstOrientation tree, bool[] isRight)
    {
        (_tree, _isRight, _rotation) = (tree, isRight, new(graph));
        (_leftmost, _rightmost) = (new int[graph.NodeCount], new int[graph.NodeCount]);
    }

    /// <summary>Embeds a graph.</summary>
    /// <param name="graph">A planar graph.</param>
    /// <param name="tree">Its orientation, whose edges are put from left to right.</param>
    /// <param name="isRight">Whether each edge lies on the right.</param>
    public static RotationSystem Of(UndirectedGraph graph, DepthFirstOrientation tree, bool[] isRight)
    {
        tree.PutFromLeftToRight(isRight);
        LeftRightEmbedding embedding = new(graph, tree, isRight);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            for (var index = 0; index < tree.OutgoingCount(node); index++)
            {
                embedding._rotation.SetLast(embedding.HalfAtSource(tree.Outgoing(node, index)));
            }
        }

        tree.Roots.ForEach(embedding.Walk);
        return embedding._rotation;
    }

    /// <summary>Sets the halves that come in: of a tree edge first of all, of back edges beside the tree edge behind which they come from.</summary>
    private void Walk(int root)
    {
        Stack<(int Node, int Next)> walk = [];
        walk.Push((root, 0));
        while (walk.Count > 0)
        {
            var (node, next) = walk.Pop();
            if (next == _tree.OutgoingCount(node))
            {
                continue;
            }

            walk.Push((node, next + 1));
            var edge = _tree.Outgoing(node, next);
            var (target, incoming) = (_tree.Target(edge), RotationSystem.Twin(HalfAtSource(edge)));
            if (_tree.IsTreeEdge(edge))
            {
                _rotation.SetFirst(incoming);
                _leftmost[node] = _rightmost[node] = HalfAtSource(edge);
                walk.Push((target, 0));
            }
            else if (_isRight[edge])
            {
                _rotation.SetClockwiseOf(_rightmost[target], incoming);
            }
            else
            {
                _rotation.SetCounterclockwiseOf(_leftmost[target], incoming);
                _leftmost[target] = incoming;
            }
        }
    }

    private int HalfAtSource(int edge) => _rotation.HalfAt(_tree.Source[edge], edge);
}
