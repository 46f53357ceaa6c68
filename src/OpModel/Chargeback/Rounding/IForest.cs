namespace OpModel.Chargeback;

/// <summary>A forest of arcs in which all arcs between two nodes are changed at once.</summary>
/// <typeparam name="T">A number that holds the sum of all weights.</typeparam>
internal interface IForest<T>
{
    /// <summary>Joins two trees by an arc.</summary>
    void Link(int from, int to, int arc, T level, T weight);

    /// <summary>The path from one node of a tree to another, which can be pushed and cut until the forest is asked for something else.</summary>
    PathSums<T> Walk(int from, int to);

    /// <summary>Adds to each level of the path that was walked last.</summary>
    /// <param name="to">Where the walk ended.</param>
    /// <param name="amount">What to add; below zero to take away.</param>
    void Push(int to, T amount);

    /// <summary>Takes the first arc whose level is at a bound out of the path that was walked last.</summary>
    /// <param name="to">Where the walk ended.</param>
    /// <param name="bound">The bound, seen in the direction of the walk: nothing or full.</param>
    /// <returns>The arc, and whether it is full in its own direction.</returns>
    (int Arc, bool IsFull) CutAt(int to, T bound);

    /// <summary>The arcs of the forest, and whether each is full. To be asked for when all are full or empty.</summary>
    IEnumerable<(int Arc, bool IsFull)> Arcs();
}
