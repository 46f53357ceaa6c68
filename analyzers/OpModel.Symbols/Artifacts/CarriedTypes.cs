using Microsoft.CodeAnalysis;
using OpModel.Files;

namespace OpModel.Symbols;

/// <summary>Tells which types a data transfer object can carry: as text, a number, a truth value, a list, or an object of such.</summary>
internal static class CarriedTypes
{
    /// <summary>The properties that are an artifact's content: public, of the instance, and settable by whoever creates it.</summary>
    public static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>().Where(property =>
        property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod: not null, SetMethod: not null });

    /// <summary>Tells why a type cannot be carried.</summary>
    /// <returns>
    /// The rest of a sentence that begins with the property, and how to mend it; <see langword="null"/> where the type can be carried, or
    /// does not compile.
    /// </returns>
    public static string? WhyNot(ITypeSymbol type) => WhyNot(type, new(SymbolEqualityComparer.Default));

    /// <summary>The elements of a list or of a dictionary's values, and the dictionary's keys; nothing for other types.</summary>
    public static (ITypeSymbol Element, ITypeSymbol? Key)? ContentsOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return (array.ElementType, null);
        }

        // Most are of a few types, whose interfaces the compiler would make first.
        if (type is INamedTypeSymbol { TypeArguments: [var only] } && ListForms.Of(type) is not null)
        {
            return (only, null);
        }

        // An interval of dates can be walked through, and is one value for all that.
        if (type.SpecialType != SpecialType.None || ScalarForms.Of(type) is not null)
        {
            return null;
        }

        INamedTypeSymbol? sequence = null;
        foreach (var each in type is INamedTypeSymbol named ? type.AllInterfaces.Insert(0, named) : type.AllInterfaces)
        {
            if (each is { MetadataName: "IDictionary`2" or "IReadOnlyDictionary`2" })
            {
                return (each.TypeArguments[1], each.TypeArguments[0]);
            }

            if (each.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            {
                sequence = each;
            }
        }

        return sequence is null ? null : (sequence.TypeArguments[0], null);
    }

    /// <summary>Whether values of a type are numbers.</summary>
    public static bool IsNumber(ITypeSymbol type) =>
        type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_Double);

    private static string? WhyNot(ITypeSymbol type, HashSet<ITypeSymbol> seen)
    {
        // A type that holds values of its own kind, a tree, is as good as the rest of what it holds.
        if (!seen.Add(type) || type.TypeKind is TypeKind.Error or TypeKind.TypeParameter || IsScalar(type))
        {
            return null;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return Alike(type, ArtifactTypes.EnumValues((INamedTypeSymbol)type));
        }

        if (type.SpecialType == SpecialType.System_Object || type.TypeKind == TypeKind.Dynamic)
        {
            return "could hold anything, so that no DTO can carry it; name the type of what it holds.";
        }

        if (type is IArrayTypeSymbol { Rank: > 1 })
        {
            return $"is {Shown(type)}, an array of several dimensions, which JSON does not know; make it an array of arrays.";
        }

        if (type.TypeKind is TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer || type.IsRefLikeType)
        {
            return $"is {Shown(type)}, which is no value that outlives the program, so that no DTO can carry it; carry what it yields.";
        }

        if (type.IsTupleType)
        {
            return $"is the tuple {Shown(type)}, whose names are lost outside of C#; make it a record.";
        }

        if (ContentsOf(type) is var (element, key))
        {
            return key is not null && !IsKey(key)
                ? $"has keys of the type {Shown(key)}, where JSON has text; use string, an enum, a Guid or a date, or a list of records."
                : (key is null ? ListForms.Of(type) : ListForms.OfDictionary(type)) is null
                    ? $"is {Shown(type)}, which nothing here can make of a document; make it {(key is null ? "an ImmutableArray" : "an ImmutableSortedDictionary")}."
                    : WhyNot(element, seen) ?? (MayBeNull(element)
                        ? $"is {Shown(type)}, whose elements may be null, and a document leaves out what is not there; make it one of {Shown(ArtifactTypes.NotNullable(element))}."
                        : null);
        }

        return type is INamedTypeSymbol named ? WhyNot(named, seen) : null;
    }

    private static string? WhyNot(INamedTypeSymbol type, HashSet<ITypeSymbol> seen)
    {
        if (ArtifactTypes.CasesOf(type) is { } cases)
        {
            if (cases.FirstOrDefault(MayBeNull) is { } nothing)
            {
                return $"is {Shown(type)}, of which a value may be null; make it {Shown(ArtifactTypes.NotNullable(nothing))}, and the property itself nullable.";
            }

            if (cases.GroupBy(ArtifactTypes.CaseName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any()) is { } same)
            {
                return $"is {Shown(type)}, of which two are told apart by the name {same.Key} in a document; make one of them a record of another name.";
            }
        }

        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || ArtifactTypes.CasesOf(type) is not null)
        {
            return type.TypeArguments.Select(argument => WhyNot(argument, seen)).FirstOrDefault(reason => reason is not null);
        }

        if (ArtifactTypes.IsReference(type))
        {
            return null;
        }

        if (ArtifactTypes.IsSmartEnum(type))
        {
            return Alike(type, ArtifactTypes.SmartEnumValues(type));
        }

        if (ArtifactTypes.IsPart(type))
        {
            return ArtifactTypes.WhyNot(type) is { } reason ? $"is {Shown(type)}, of which nothing is generated: {reason}" : null;
        }

        if (SpaceOf(type) is var space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal)))
        {
            return $"is {Shown(type)}, which stands for something in the running program, so that no DTO can carry it; carry the values that you need of it.";
        }

        if (type.TypeKind == TypeKind.Interface || type.IsAbstract)
        {
            return $"is {Shown(type)}, of which a reader could not tell what to create; name a record with [ArtifactPart], or a OneOf of several.";
        }

        return $"is {Shown(type)}, which is no part of artifacts; make it a partial record and write [ArtifactPart] on it.";
    }

    /// <summary>Two values whose words are one could not be told apart in a document.</summary>
    private static string? Alike(ITypeSymbol type, IEnumerable<IFieldSymbol> values) =>
        values.GroupBy(value => Spelling.Hyphenated(value.Name), StringComparer.Ordinal)
            .FirstOrDefault(words => words.GroupBy(value => value.ConstantValue ?? value.Name).Skip(1).Any()) is { } same
            ? $"is {Shown(type)}, of which {string.Join(" and ", same.Select(value => value.Name))} are both \"{same.Key}\" in a document; rename one."
            : null;

    private static bool MayBeNull(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || (!type.IsValueType && type.NullableAnnotation == NullableAnnotation.Annotated);

    private static bool IsScalar(ITypeSymbol type) => ScalarForms.Of(type) is not null;

    /// <summary>Whether values are text outside of the program, so that they can be the name of a member.</summary>
    private static bool IsKey(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Enum or TypeKind.Error
        || ScalarForms.Of(type) is { DtoType: "string?", Form: not "Base64" }
        || (type is INamedTypeSymbol named && (ArtifactTypes.IsReference(named) || ArtifactTypes.IsSmartEnum(named)));

    private static string SpaceOf(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() ?? "";

    private static string Shown(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
