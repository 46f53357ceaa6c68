namespace OpModel;

/// <summary>States a strategy on a class: how objectives are to be reached (D0.R6, D3.4).</summary>
/// <param name="name">What people call it.</param>
public sealed class StrategyAttribute(string name) : DefinitionAttribute(name)
{
    /// <summary>How the market looks.</summary>
    public string? Diagnosis { get; set; }

    /// <summary>What the organisation concentrates on.</summary>
    public string[] FocusAreas { get; set; } = [];

    /// <summary>What it will do.</summary>
    public string[] Actions { get; set; } = [];
}
