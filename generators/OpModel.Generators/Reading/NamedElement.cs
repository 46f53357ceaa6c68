using System.Collections.Immutable;
using OpModel.Files;
using OpModel.Organization;

namespace OpModel.Generators.Reading;

/// <summary>An element of C# by what files may refer to it.</summary>
/// <param name="Kind">What kind of element it is.</param>
/// <param name="Key">Its key.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Id">What data refers to it by.</param>
internal readonly record struct NamedElement(ElementKind Kind, string Key, string Name, string Id)
{
    /// <summary>The names of some definitions.</summary>
    public static EquatableArray<NamedElement> Of(IEnumerable<Definition> definitions) =>
        definitions.Select(definition => new NamedElement(ElementKinds.Of(definition), definition.Key, definition.Name, definition.Id)).ToArray();

    /// <inheritdoc cref="Of(IEnumerable{Definition})"/>
    public static EquatableArray<NamedElement> Of(ImmutableArray<StatedType> stated) => Of(stated.Select(type => type.Definition));

    /// <summary>All names of two lists.</summary>
    public static EquatableArray<NamedElement> Join(EquatableArray<NamedElement> left, EquatableArray<NamedElement> right) =>
        left.Count == 0 ? right : right.Count == 0 ? left : left.Concat(right).ToArray();

    /// <summary>The same for who reads files.</summary>
    public ElementName ToElementName() => new(ElementKinds.DefinitionOf(Kind), Key, Name, Id);
}
