namespace OpModel.Checking;

/// <summary>How much a violation weighs unless a project says otherwise.</summary>
public enum RuleSeverity
{
    /// <summary>Off until asked for.</summary>
    Hidden,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>To be mended or waived.</summary>
    Warning,

    /// <summary>The definition makes no sense; nothing can be built on it.</summary>
    Error,
}
