namespace OpModel.Artifacts;

/// <summary>What becomes of the amounts that teams are charged.</summary>
public enum ChargingMode
{
    /// <summary>They are shown to the teams and not booked.</summary>
    Showback,

    /// <summary>They are booked: the provider's cost goes down by what its users pay.</summary>
    Chargeback,
}
