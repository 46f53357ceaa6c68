namespace OpModel.Chargeback;

/// <summary>Cost that a run charges to nobody: it stays with its owner, or has nobody to go to.</summary>
public sealed class LeftCost
{
    internal LeftCost(CostObject? owner, string reason, Figure amount) => (Owner, Reason, Amount) = (owner, reason, amount);

    /// <summary>With whom it stays; nothing where that is no team and no value stream.</summary>
    public CostObject? Owner { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>How much; negative where a provider earned more than its cost.</summary>
    public Figure Amount { get; }
}
