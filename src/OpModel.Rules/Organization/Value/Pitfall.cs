namespace OpModel;

/// <summary>What product-driven organisations are to guard against (D1.P).</summary>
public enum Pitfall
{
    /// <summary>None is stated.</summary>
    None,

    /// <summary>Indifference to the market.</summary>
    MarketIndifference,

    /// <summary>Neglect of customers.</summary>
    CustomerNeglect,

    /// <summary>High cost.</summary>
    HighCost,

    /// <summary>Complacency.</summary>
    Complacency,

    /// <summary>No diversification.</summary>
    NoDiversification,
}
