namespace OpModel.Checking.Planarity;

/// <summary>Back edges of which those on the left and those on the right must be drawn on different sides.</summary>
/// <param name="Left">Those on one side.</param>
/// <param name="Right">Those on the other side.</param>
internal readonly record struct ConflictPair(BackEdges Left, BackEdges Right)
{
    public bool IsEmpty => Left.IsEmpty && Right.IsEmpty;

    public ConflictPair Swapped => new(Right, Left);
}
