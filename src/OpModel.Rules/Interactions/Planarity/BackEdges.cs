namespace OpModel.Checking.Planarity;

/// <summary>Back edges that must be drawn on one side, from the lowest to the highest; the chain between them is kept by the test.</summary>
/// <param name="Low">The edge that returns lowest; -1 where there is none.</param>
/// <param name="High">The edge that returns highest; -1 where there is none.</param>
internal readonly record struct BackEdges(int Low, int High)
{
    public static BackEdges None { get; } = new(-1, -1);

    public bool IsEmpty => High < 0;
}
