using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>The origin of what was written in C#: a type's name or an attribute on it.</summary>
/// <remarks>It holds on to the compilation, so it is for the analyzer; a generator reads without origins.</remarks>
public sealed class SymbolOrigin : Origin
{
    private readonly AttributeData? _attribute;

    /// <summary>Points at the name of a type.</summary>
    /// <param name="type">The type.</param>
    public SymbolOrigin(INamedTypeSymbol type) => Type = type;

    /// <summary>Points at an attribute.</summary>
    /// <param name="type">The type that bears it.</param>
    /// <param name="attribute">The attribute.</param>
    public SymbolOrigin(INamedTypeSymbol type, AttributeData attribute)
        : this(type) => _attribute = attribute;

    /// <summary>The type that is pointed at or that bears the attribute.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The place in source. That of a type is its name in the part which bears the attribute that makes it a definition.</summary>
    /// <returns>The place; <see cref="Location.None"/> for what stands in a reference.</returns>
    public Location Locate()
    {
        if (_attribute?.ApplicationSyntaxReference is { } reference)
        {
            return Location.Create(reference.SyntaxTree, reference.Span);
        }

        var statement = DefinitionReader.FindStatement(Type);
        return statement?.ApplicationSyntaxReference?.GetSyntax().FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration
            ? declaration.Identifier.GetLocation()
            : Type.Locations.FirstOrDefault(location => location.IsInSource) ?? Location.None;
    }

    /// <inheritdoc/>
    public override string ToString() => Locate().GetLineSpan().ToString();
}
