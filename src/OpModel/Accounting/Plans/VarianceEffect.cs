namespace OpModel.Accounting;

/// <summary>Whether a difference from plan is good or bad for profit.</summary>
public enum VarianceEffect
{
    /// <summary>There is no difference.</summary>
    None,

    /// <summary>Profit is higher for it: less cost, or more revenue, than was planned.</summary>
    Favourable,

    /// <summary>Profit is lower for it: more cost, or less revenue, than was planned.</summary>
    Adverse,
}
