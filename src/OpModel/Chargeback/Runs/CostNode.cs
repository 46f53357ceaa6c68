namespace OpModel.Chargeback;

/// <summary>A place where cost gathers: a team, a value stream, a shared pool, or the cost that belongs to one service alone.</summary>
internal sealed class CostNode
{
    public CostNode(int index, string name, CostObject? costObject, SharedPool? pool = null, OfferedService? service = null) =>
        (Index, Name, CostObject, Pool, Service) = (index, name, costObject, pool, service);

    /// <summary>Its place in the network.</summary>
    public int Index { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>The team or value stream; for the cost of one service, its provider; nothing for a shared pool.</summary>
    public CostObject? CostObject { get; }

    /// <summary>The shared pool; nothing where it is none.</summary>
    public SharedPool? Pool { get; }

    /// <summary>The service whose cost it is alone; nothing for the cost of a team as a whole.</summary>
    public OfferedService? Service { get; }

    /// <summary>How its cost reaches others; nothing where it offers nothing that others use.</summary>
    public ChargingMethod? Method { get; set; }

    /// <summary>Whether it passes on all its cost, so that it pays nothing in the end.</summary>
    public bool PassesOn { get; set; }

    /// <summary>What was spent on it, in the currency of the books.</summary>
    public ExactAmount OwnCost { get; set; }

    public override string ToString() => Name;

    // Nodes are equal to themselves alone, and sums are kept by them: their number is quicker than a number for any object.
    public override int GetHashCode() => Index;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);
}
