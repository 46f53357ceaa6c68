namespace OpModel.Chargeback;

/// <summary>A row of the matrix: what one source charges for one thing. Each row is there once, and known by its reference.</summary>
internal sealed class ChargeRow(CostNode source, ChargeKind kind, OfferedService? service, string name)
{
    /// <summary>Who charges.</summary>
    public CostNode Source { get; } = source;

    /// <summary>What people call who charges: of the cost of one service, its provider.</summary>
    public string ChargedBy => Source.CostObject?.Name ?? Source.Name;

    /// <summary>For what.</summary>
    public ChargeKind Kind { get; } = kind;

    /// <summary>The service; nothing where it is no service's.</summary>
    public OfferedService? Service { get; } = service;

    /// <summary>What a statement calls it.</summary>
    public string Name { get; } = name;
}
