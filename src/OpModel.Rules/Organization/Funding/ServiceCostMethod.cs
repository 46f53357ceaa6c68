namespace OpModel;

/// <summary>How the cost of services that teams provide to one another is passed on (D0.A7).</summary>
public enum ServiceCostMethod
{
    /// <summary>Not stated.</summary>
    None,

    /// <summary>To the consumers alone, as if providers consumed nothing of one another.</summary>
    Direct,

    /// <summary>Provider by provider in a stated order; what is closed receives nothing more.</summary>
    StepDown,

    /// <summary>All at once, by simultaneous equations.</summary>
    Reciprocal,
}
