namespace OpModel.Chargeback;

/// <summary>What a line of a statement is charged for.</summary>
public enum ChargeKind
{
    /// <summary>Use of a service, at a rate or by its cost.</summary>
    Use,

    /// <summary>The part of a provider's cost that goes by budgeted capacity.</summary>
    Capacity,

    /// <summary>A part of a shared cost pool.</summary>
    SharedCost,

    /// <summary>Over-recovery returned, or under-recovery collected, at the end of the period.</summary>
    TrueUp,

    /// <summary>What an ecosystem team bears: less for the consumer, more for that team.</summary>
    Subsidy,
}
