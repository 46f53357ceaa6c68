namespace OpModel;

/// <summary>The stages of the marketing funnel (D3.2).</summary>
public enum FunnelStage
{
    /// <summary>None is stated.</summary>
    None,

    /// <summary>The user learns that there is something.</summary>
    Awareness,

    /// <summary>The user weighs it against other things.</summary>
    Consideration,

    /// <summary>The user decides for it.</summary>
    Conversion,

    /// <summary>The user comes back.</summary>
    Loyalty,

    /// <summary>The user tells others.</summary>
    Advocacy,
}
