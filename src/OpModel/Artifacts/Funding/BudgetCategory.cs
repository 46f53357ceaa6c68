namespace OpModel.Artifacts;

/// <summary>What kind of thing a line of a budget pays for.</summary>
public enum BudgetCategory
{
    /// <summary>Pay of people on the team.</summary>
    People,

    /// <summary>People of other companies who work for the team.</summary>
    Contractors,

    /// <summary>Computing, licences, devices.</summary>
    Technology,

    /// <summary>Services of internal product teams, which are charged for (D0.A7).</summary>
    InternalServices,

    /// <summary>Marketing and sales.</summary>
    Marketing,

    /// <summary>Research with customers, and trials.</summary>
    Research,

    /// <summary>Training and travel.</summary>
    Training,

    /// <summary>Kept back for what cannot be known yet.</summary>
    Reserve,
}
