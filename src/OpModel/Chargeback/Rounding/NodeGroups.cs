namespace OpModel.Chargeback;

/// <summary>Tells which nodes hang together by arcs: disjoint sets (Tarjan and van Leeuwen, Journal of the ACM 31, 1984), with halved paths.</summary>
internal sealed class NodeGroups(int nodeCount)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, nodeCount)];

    /// <summary>Puts the groups of two nodes together.</summary>
    /// <returns>Whether they were apart.</returns>
    public bool Join(int first, int second)
    {
        var (one, other) = (Representative(first), Representative(second));
        _parents[Math.Max(one, other)] = Math.Min(one, other);
        return one != other;
    }

    private int Representative(int node)
    {
        while (_parents[node] != node)
        {
            node = _parents[node] = _parents[_parents[node]];
        }

        return node;
    }
}
