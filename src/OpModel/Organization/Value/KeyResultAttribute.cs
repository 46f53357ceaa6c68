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
}
