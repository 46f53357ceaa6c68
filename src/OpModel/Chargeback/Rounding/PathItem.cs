namespace OpModel.Chargeback;

/// <summary>A node or an arc on a path of a <see cref="PathForest{T}"/>, with what holds for all items below it in the path's splay tree.</summary>
internal struct PathItem<T>
{
    /// <summary>The arc; below zero for a node.</summary>
    public int Arc;

    /// <summary>The item above it in the splay tree; at the top of that, the node that the path hangs from.</summary>
    public int Parent;

    public int Left;
    public int Right;

    /// <summary>Whether the arc goes from right to left.</summary>
    public bool IsAgainst;

    /// <summary>Whether all below are to be turned round, before <see cref="Pending"/> is added to them.</summary>
    public bool IsTurned;

    /// <summary>What is to be added to all below.</summary>
    public T Pending;

    public T Level;

    /// <summary>The lowest level of the arcs here and below; above <see cref="Highest"/> where there are none.</summary>
    public T Lowest;

    public T Highest;

    public T Weight;

    /// <summary>The weights of the arcs here and below, taken from left to right.</summary>
    public T TotalWeight;
}
