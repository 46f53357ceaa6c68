namespace OpModel.Interactions;

/// <summary>How an interaction stands, the worst first.</summary>
public enum InteractionState
{
    /// <summary>It was assessed as weak, however long ago.</summary>
    Weak,

    /// <summary>It was assessed longer ago than the limit.</summary>
    Stale,

    /// <summary>Nobody assessed it, and it is not new.</summary>
    NeverAssessed,

    /// <summary>Nobody assessed it, but it began no longer ago than the limit.</summary>
    New,

    /// <summary>When it was assessed is stated, and not how well it works.</summary>
    Unrated,

    /// <summary>It was assessed as fair.</summary>
    Fair,

    /// <summary>It was assessed as strong.</summary>
    Strong,
}
