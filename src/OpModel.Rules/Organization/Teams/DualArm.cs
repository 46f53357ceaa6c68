namespace OpModel;

/// <summary>The arms of a dual structure (D1.S4).</summary>
[Flags]
public enum DualArm
{
    /// <summary>None is stated.</summary>
    None = 0,

    /// <summary>Improves what exists.</summary>
    Exploit = 1,

    /// <summary>Creates what is new.</summary>
    Explore = 2,
}
