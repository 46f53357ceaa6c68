namespace OpModel.Organization;

/// <summary>A step of a value stream, in which user and organisation exchange something of value (D3.1): what <c>[Step]</c> states.</summary>
public sealed record ValueStreamStep : DefinitionStatement
{
    /// <summary>What it is called, unique within its value stream.</summary>
    public required string Name { get; init; }

    /// <summary>What the user gives in it.</summary>
    public string? Gives { get; init; }

    /// <summary>What the user gets in it.</summary>
    public string? Gets { get; init; }

    /// <summary>Where user and organisation meet: a page, a shop, a call.</summary>
    public string? Touchpoint { get; init; }

    /// <summary>The stage of the marketing funnel that it belongs to.</summary>
    public FunnelStage Stage { get; init; }

    /// <summary>What users do in it, one story each, the most important first.</summary>
    public EquatableArray<string> Stories { get; init; }
}
