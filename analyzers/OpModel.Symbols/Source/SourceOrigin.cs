using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>The origin of what was written in C#: a type's name or an attribute on it.</summary>
/// <remarks>It holds on to the text alone and to no symbol, so that what was read of a file outlives the compilation it was read in.</remarks>
public sealed class SourceOrigin : Origin
{
    private readonly TextSpan _span;

    private SourceOrigin(SyntaxTree tree, TextSpan span) => (Tree, _span) = (tree, span);

    /// <summary>The file.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The place in the file.</summary>
    /// <returns>The name of the type, or the attribute without its brackets.</returns>
    public Location Locate() => Location.Create(Tree, _span);

    /// <inheritdoc/>
    public override string ToString() => Locate().GetLineSpan().ToString();

    /// <summary>Points at the name of a type, in the part which bears the attribute that makes it a definition.</summary>
    /// <param name="type">The type.</param>
    /// <param name="statement">That attribute, where there is one.</param>
    /// <returns>The origin; <see cref="Origin.None"/> for what stands in a reference.</returns>
    public static Origin Of(INamedTypeSymbol type, AttributeData? statement) => At(PlaceOf(type, statement));

    /// <summary>Points at an attribute.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <returns>The origin; <see cref="Origin.None"/> for what stands in a reference.</returns>
    public static Origin Of(AttributeData attribute) => At(PlaceOf(attribute));

    /// <summary>The place of a type's name, in the part which bears the attribute that makes it a definition.</summary>
    internal static Location PlaceOf(INamedTypeSymbol type, AttributeData? statement) =>
        statement?.ApplicationSyntaxReference is { } reference
        && reference.GetSyntax().FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration
            ? declaration.Identifier.GetLocation()
            : type.Locations.FirstOrDefault(location => location.IsInSource) ?? Location.None;

    /// <summary>The place of an attribute.</summary>
    internal static Location PlaceOf(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference ? Location.Create(reference.SyntaxTree, reference.Span) : Location.None;

    private static Origin At(Location place) => place.SourceTree is { } tree ? new SourceOrigin(tree, place.SourceSpan) : None;
}
