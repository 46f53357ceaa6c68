namespace OpModel;

/// <summary>States on a team what it meets for, and how often.</summary>
/// <param name="name">What it meets for, such as <c>walk of the whiteboard</c>.</param>
/// <param name="rhythm">How often.</param>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class CadenceAttribute(string name, Rhythm rhythm) : Attribute
{
    /// <summary>What it meets for, such as <c>walk of the whiteboard</c>.</summary>
    public string Name { get; } = name;

    /// <summary>How often.</summary>
    public Rhythm Rhythm { get; } = rhythm;
}
