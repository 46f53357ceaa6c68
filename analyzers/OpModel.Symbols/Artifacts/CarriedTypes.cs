using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>Tells which types a data transfer object can carry: as text, a number, a truth value, a list, or an object of such.</summary>
internal static class CarriedTypes
{
    /// <summary>What stands for itself, by namespace and name; numbers, text and truth values are known to the compiler.</summary>
    private static readonly HashSet<string> Scalars = new(StringComparer.Ordinal)
    {
        "System.Guid", "System.Uri", "System.Version", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan",
        "System.Half", "System.Int128", "System.UInt128", "System.Numerics.BigInteger", "NodaTime.Period", "NodaTime.DateTimeZone",
    };

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
        type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_Double)
        || type is INamedTypeSymbol { Name: "Half" or "Int128" or "UInt128" or "BigInteger" } named && SpaceOf(named) is "System" or "System.Numerics";

    private static string? WhyNot(ITypeSymbol type, HashSet<ITypeSymbol> seen)
    {
        // A type that holds values of its own kind, a tree, is as good as the rest of what it holds.
        if (!seen.Add(type) || type.TypeKind is TypeKind.Error or TypeKind.TypeParameter or TypeKind.Enum || IsScalar(type))
        {
            return null;
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
            return key is null || IsKey(key)
                ? WhyNot(element, seen)
                : $"has keys of the type {Shown(key)}, where JSON has text; use string, a number, an enum, a Guid or a date, or a list of records.";
        }

        return type is INamedTypeSymbol named ? WhyNot(named, seen) : null;
    }

    private static string? WhyNot(INamedTypeSymbol type, HashSet<ITypeSymbol> seen)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || IsIn(type, "OneOf"))
        {
            return type.TypeArguments.Select(argument => WhyNot(argument, seen)).FirstOrDefault(reason => reason is not null);
        }

        if (type.ContainingAssembly?.Name == WellKnownNames.Assembly || Ancestors(type).Any(ancestor => IsIn(ancestor, "Ardalis.SmartEnum")))
        {
            return null;
        }

        if (Ancestors(type).FirstOrDefault(ancestor => IsIn(ancestor, "OneOf")) is { } union)
        {
            return WhyNot(union, seen);
        }

        if (SpaceOf(type) is var space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal)))
        {
            // A pair as a dictionary yields it; of the library of .NET, nothing else that is not named above is a value.
            return type.MetadataName is "KeyValuePair`2" or "Memory`1" or "ReadOnlyMemory`1"
                ? type.TypeArguments.Select(argument => WhyNot(argument, seen)).FirstOrDefault(reason => reason is not null)
                : $"is {Shown(type)}, which stands for something in the running program, so that no DTO can carry it; carry the values that you need of it.";
        }

        if (type.TypeKind == TypeKind.Interface || type.IsAbstract)
        {
            return $"is {Shown(type)}, of which a reader could not tell what to create; name a class or a record, or a OneOf of several.";
        }

        foreach (var property in Ancestors(type).Prepend(type).SelectMany(PropertiesOf))
        {
            if (WhyNot(property.Type, seen) is { } reason)
            {
                return $"is {Shown(type)}, whose property {property.Name} {reason}";
            }
        }

        return null;
    }

    private static bool IsScalar(ITypeSymbol type) =>
        IsNumber(type)
        || type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_String or SpecialType.System_DateTime
        || (type is INamedTypeSymbol named && (Scalars.Contains(SpaceOf(named) + "." + named.Name) || (type.IsValueType && SpaceOf(named) == "NodaTime")));

    private static bool IsKey(ITypeSymbol type) => type.TypeKind is TypeKind.Enum or TypeKind.Error || IsScalar(type);

    private static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }
    }

    private static bool IsIn(INamedTypeSymbol type, string space) => SpaceOf(type) == space;

    private static string SpaceOf(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() ?? "";

    private static string Shown(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
