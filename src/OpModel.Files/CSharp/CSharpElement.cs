using OpModel.Organization;

namespace OpModel.Files.CSharp;

/// <summary>A class that is written: an element, or what only contains elements.</summary>
/// <param name="key">Its key.</param>
/// <param name="name">Its own name.</param>
internal sealed class CSharpElement(string key, string name)
{
    public string Key => key;

    public string Name => name;

    /// <summary>The element; nothing where the class only contains others.</summary>
    public Definition? Definition { get; set; }

    /// <summary>The type of its definition; where it only contains others, that of the first of them.</summary>
    public Type Kind => Definition?.GetType() ?? Nested[0].Kind;

    /// <summary>What is stated of it, each with the types of the elements that it names.</summary>
    public IReadOnlyList<(CSharpAttribute Attribute, IReadOnlyList<CSharpType> Elements)> Attributes { get; set; } = [];

    /// <summary>The classes within it.</summary>
    public List<CSharpElement> Nested { get; } = [];

    /// <summary>The types that are named in it and within it.</summary>
    public IEnumerable<CSharpType> Named => Attributes.SelectMany(stated => stated.Elements).Concat(Nested.SelectMany(nested => nested.Named));
}
