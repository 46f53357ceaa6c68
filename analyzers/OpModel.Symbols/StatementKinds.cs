using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>Tells the library's attributes from others and from one another.</summary>
internal static class StatementKinds
{
    /// <summary>The shape of an attribute; <see langword="null"/> where it is somebody else's.</summary>
    public static StatementShape? ShapeOf(AttributeData attribute)
    {
        // Names first: they rule out nearly every foreign attribute without a look at its namespace.
        if (attribute.AttributeClass is not { } type || StatementShapes.Find(type.Name, type.Arity) is not { } shape)
        {
            return null;
        }

        return (shape.IsForRoles ? type.IsInOpModelRoles() : type.IsInOpModel()) ? shape : null;
    }

    public static StatementKind Of(AttributeData attribute) => ShapeOf(attribute)?.Kind ?? StatementKind.Foreign;

    /// <summary>What a type is: the element that one of its attributes makes of it, or a role.</summary>
    public static ElementSet ElementOf(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (ShapeOf(attribute) is { Defines: not ElementSet.None } shape)
            {
                return shape.Defines;
            }
        }

        return DefinitionReader.IsRole(type) ? ElementSet.Role : ElementSet.None;
    }
}
