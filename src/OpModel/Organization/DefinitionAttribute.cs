namespace OpModel;

/// <summary>What makes a class a definition of an element of the organisation.</summary>
/// <param name="name">What people call the element, such as <c>Buy online</c>.</param>
[AttributeUsage(DefinitionTargets.Types, Inherited = false)]
public abstract class DefinitionAttribute(string name) : Attribute
{
    /// <summary>What people call the element.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// What data refers to the element by (tags of a bill, rule files). Taken from the name unless it is set: <c>buy-online</c>.
    /// </summary>
    public string? Id { get; set; }
}
