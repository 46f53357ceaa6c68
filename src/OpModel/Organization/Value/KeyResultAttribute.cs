namespace OpModel;

/// <summary>States on an objective what shows that it is reached.</summary>
/// <param name="text">The result in words and numbers, such as <c>NPS from 30 to 45</c>.</param>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class KeyResultAttribute(string text) : Attribute
{
    /// <summary>The result in words and numbers, such as <c>NPS from 30 to 45</c>.</summary>
    public string Text { get; } = text;

    /// <summary>What it counts (D3.5).</summary>
    public ResultBasis Counts { get; set; }

    /// <summary>The measure that tells how far it is, such as <c>net-promoter-score</c>: one of the catalogue, or one that <c>[MeasuredBy]</c> states somewhere.</summary>
    public string? Measure { get; set; }

    /// <summary>The value of the measure at the beginning, such as <c>30</c> or <c>31 %</c>.</summary>
    public string? Start { get; set; }

    /// <summary>The value of the measure that is to be reached, such as <c>45</c> or <c>40 %</c>.</summary>
    public string? Target { get; set; }
}
