using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>Tells apart the types that artifacts are made of.</summary>
internal static class ArtifactTypes
{
    /// <summary>The namespace of artifacts, below that of the library.</summary>
    private const string Space = WellKnownNames.Namespace + ".Artifacts";

    /// <summary>The attribute that makes a type a part of artifacts.</summary>
    public const string PartAttribute = Space + ".ArtifactPartAttribute";

    /// <summary>Whether an attribute is one of those of artifacts.</summary>
    public static bool IsOurs(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.WrittenName() == name && IsInArtifacts(type);

    /// <summary>Whether a type is of those of artifacts.</summary>
    public static bool IsInArtifacts(INamedTypeSymbol type) => type.ContainingNamespace is
    {
        Name: "Artifacts",
        ContainingNamespace: { Name: WellKnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true },
    };

    /// <summary>Whether an attribute is of System.ComponentModel.DataAnnotations.</summary>
    public static bool IsAnnotation(INamedTypeSymbol attribute) => attribute.ContainingNamespace is
    {
        Name: "DataAnnotations",
        ContainingNamespace: { Name: "ComponentModel", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
    };

    /// <summary>Whether a type is an artifact or a part: has one of the attributes, and content.</summary>
    public static bool IsPart(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        StatementKinds.Of(attribute) == StatementKind.Artifact ? type.IsRecord : IsOurs(attribute, "ArtifactPart"));

    /// <summary>Tells why nothing can be generated for an artifact or a part, and how to mend it; nothing where it can be.</summary>
    public static string? WhyNot(INamedTypeSymbol type)
    {
        if (!type.IsRecord)
        {
            return $"{type.Name} is no record, and a part of artifacts is a value; write record instead of {(type.IsValueType ? "struct, as in record struct" : "class")}.";
        }

        if (type.IsFileLocal)
        {
            return $"{type.Name} is local to its file, so that nothing can be generated for it elsewhere; remove file.";
        }

        for (var container = type; container is not null; container = container.ContainingType)
        {
            if (container.IsGenericType)
            {
                return $"{type.Name} is generic or stands in a generic type, and a document has one form; write a record for each form.";
            }
        }

        if (type.IsAbstract)
        {
            return $"{type.Name} is abstract, so that no document could be one; remove abstract.";
        }

        return !type.IsValueType && type.BaseType is { SpecialType: not SpecialType.System_Object } ancestor
            ? $"{type.Name} inherits from {ancestor.Name}, and a document has one form; hold a {ancestor.Name} as a property instead."
            : null;
    }

    /// <summary>A type without the nullability that a property adds to it.</summary>
    public static ITypeSymbol NotNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

    /// <summary>Whether a type refers to an element of the organisation by name.</summary>
    public static bool IsReference(INamedTypeSymbol type) =>
        type.IsValueType && type.AllInterfaces.Any(each => each.MetadataName == "IElementReference`1" && IsInArtifacts(each));

    /// <summary>Whether a type is a smart enumeration.</summary>
    public static bool IsSmartEnum(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.ContainingNamespace is { Name: "SmartEnum", ContainingNamespace: { Name: "Ardalis", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The fields that hold the values of an enumeration.</summary>
    public static IEnumerable<IFieldSymbol> EnumValues(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue);

    /// <summary>The fields that hold the values of a smart enumeration.</summary>
    public static IEnumerable<IFieldSymbol> SmartEnumValues(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field =>
        field is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } && SymbolEqualityComparer.Default.Equals(field.Type, type));

    /// <summary>The cases of a union; nothing for other types.</summary>
    public static IReadOnlyList<ITypeSymbol>? CasesOf(INamedTypeSymbol type) =>
        type is { Name: "OneOf", Arity: > 1, IsValueType: true } && type.ContainingNamespace is { Name: "OneOf", ContainingNamespace.IsGlobalNamespace: true } ? type.TypeArguments : null;

    /// <summary>What the case of a union is called, after its type: <c>Money</c>, <c>String</c>, <c>BudgetLines</c>.</summary>
    public static string CaseName(ITypeSymbol type) =>
        CarriedTypes.ContentsOf(type) is var (element, _) && type.SpecialType != SpecialType.System_String
            ? CaseName(element) + "s"
            : NotNullable(type).Name;
}
