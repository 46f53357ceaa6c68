namespace OpModel;

/// <summary>States on an element that a violation of a rule is accepted there for a time (D2.8).</summary>
/// <param name="rule">The id of the rule, such as <c>OPM1001</c>.</param>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class WaiveAttribute(string rule) : Attribute
{
    /// <summary>The id of the rule, such as <c>OPM1001</c>.</summary>
    public string Rule { get; } = rule;

    /// <summary>Why it is accepted.</summary>
    public string? Reason { get; set; }

    /// <summary>Who accepted it.</summary>
    public string? Owner { get; set; }

    /// <summary>The last day on which it is accepted, written as <c>2026-10-31</c>.</summary>
    public string? Until { get; set; }
}
