namespace OpModel;

/// <summary>How well an interaction works (D2.7).</summary>
public enum Assessment
{
    /// <summary>Nobody assessed it.</summary>
    None,

    /// <summary>It does not work, or hardly.</summary>
    Weak,

    /// <summary>It works with friction.</summary>
    Fair,

    /// <summary>It works.</summary>
    Strong,
}
