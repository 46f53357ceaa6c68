namespace OpModel.Accounting;

/// <summary>What a cost of a value stream is.</summary>
public enum StreamCostKind
{
    /// <summary>What one of its teams spent.</summary>
    Team,

    /// <summary>Services of other teams that its teams used, at what the chargeback run charges for them.</summary>
    Service,

    /// <summary>Parts of shared cost pools, which a policy asked for.</summary>
    SharedCost,

    /// <summary>Cost that no value stream bears.</summary>
    Outside,
}
