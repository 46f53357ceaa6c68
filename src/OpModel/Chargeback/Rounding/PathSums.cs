namespace OpModel.Chargeback;

/// <summary>What counts of the path from one node of a <see cref="PathForest{T}"/> to another, in the direction of the walk.</summary>
/// <param name="Lowest">How much can be taken from every level.</param>
/// <param name="Highest">The highest level.</param>
/// <param name="Weight">What it costs to add to every level, for each that is added.</param>
internal readonly record struct PathSums<T>(T Lowest, T Highest, T Weight);
