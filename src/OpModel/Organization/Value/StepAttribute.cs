namespace OpModel;

/// <summary>States on a value stream a step of it, in which user and organisation exchange something of value (D3.1). Steps stand in order.</summary>
/// <param name="name">What it is called, unique within its value stream.</param>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class StepAttribute(string name) : Attribute
{
    /// <summary>What it is called, unique within its value stream.</summary>
    public string Name { get; } = name;

    /// <summary>What the user gives in it.</summary>
    public string? Gives { get; set; }

    /// <summary>What the user gets in it.</summary>
    public string? Gets { get; set; }

    /// <summary>Where user and organisation meet: a page, a shop, a call.</summary>
    public string? Touchpoint { get; set; }

    /// <summary>The stage of the marketing funnel that it belongs to.</summary>
    public FunnelStage Stage { get; set; }

    /// <summary>What users do in it, one story each, the most important first.</summary>
    public string[] Stories { get; set; } = [];
}
