namespace OpModel.Chargeback;

/// <summary>In which form a file of costs is.</summary>
public enum CostFileForm
{
    /// <summary>The columns <c>date,provider,amount,currency</c>, which <see cref="CostFile"/> reads.</summary>
    Costs,

    /// <summary>The columns of FOCUS, which <see cref="FocusBill"/> reads.</summary>
    Focus,
}
