using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>The scalars that a data transfer object can carry, and the member of <c>OpModel.Artifacts.Forms</c> for each.</summary>
internal static class ScalarForms
{
    /// <summary>What is text outside of the program, by name; each in the namespace of that name.</summary>
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["Guid"] = "System",
        ["Uri"] = "System",
        ["Version"] = "System",
        ["DateTimeOffset"] = "System",
        ["DateOnly"] = "System",
        ["TimeOnly"] = "System",
        ["TimeSpan"] = "System",
        ["Int128"] = "System",
        ["UInt128"] = "System",
        ["BigInteger"] = "Numerics",
        ["LocalDate"] = "NodaTime",
        ["YearMonth"] = "NodaTime",
        ["LocalTime"] = "NodaTime",
        ["LocalDateTime"] = "NodaTime",
        ["Instant"] = "NodaTime",
        ["OffsetDateTime"] = "NodaTime",
        ["Offset"] = "NodaTime",
        ["AnnualDate"] = "NodaTime",
        ["Duration"] = "NodaTime",
        ["Period"] = "NodaTime",
        ["DateInterval"] = "NodaTime",
        ["DateTimeZone"] = "NodaTime",
        ["Currency"] = WellKnownNames.Namespace,
        ["Money"] = WellKnownNames.Namespace,
    };

    /// <summary>The form of a type, and the type that carries it.</summary>
    public static (string Form, string DtoType)? Of(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return ("String", "string?");
            case SpecialType.System_Boolean:
                return ("Boolean", "bool?");
            case SpecialType.System_Char:
                return ("Char", "string?");
            case SpecialType.System_DateTime:
                return ("DateTime", "string?");
            case >= SpecialType.System_SByte and <= SpecialType.System_Double:
                return (type.Name, TypeNames.Keyword(type.SpecialType) + "?");
        }

        if (type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte })
        {
            return ("Base64", "string?");
        }

        if (type is not INamedTypeSymbol { Arity: 0, ContainingType: null } named)
        {
            return null;
        }

        if (!Texts.TryGetValue(named.Name, out var space)
            || named.ContainingNamespace is not { IsGlobalNamespace: false } containing
            || containing.Name != space
            || !(space == "Numerics" ? containing.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } : containing.ContainingNamespace.IsGlobalNamespace))
        {
            return null;
        }

        return named.Name == "Money" ? ("Money", "global::OpModel.Artifacts.MoneyDto?") : (named.Name, "string?");
    }
}
