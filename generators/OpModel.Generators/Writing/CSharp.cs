using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using OpModel.Organization;

namespace OpModel.Generators.Writing;

/// <summary>Spells names and values in C#.</summary>
internal static class CSharp
{
    /// <summary>A string literal; quotes, backslashes, line ends and unprintable characters are escaped.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A number literal, the same in every culture.</summary>
    public static string Literal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An identifier; what reads as a keyword somewhere is marked as a name.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>A type of the library, as generated code refers to it.</summary>
    public static string Type(Type type) => $"global::{type.FullName}";

    /// <summary>An object initialiser with the properties that are there.</summary>
    public static string Initialiser(params string?[] properties) =>
        $"new() {{ {string.Join(", ", properties.Where(property => property is not null))} }}";

    /// <summary>A property in an object initialiser; <see langword="null"/> where there is no value.</summary>
    public static string? Property(string property, string? value) => value is null ? null : $"{property} = {Literal(value)}";

    /// <inheritdoc cref="Property(string, string?)"/>
    public static string? Property(string property, int? value) => value is { } number ? $"{property} = {Literal(number)}" : null;

    /// <inheritdoc cref="Property(string, string?)"/>
    public static string? Property(string property, bool value) => value ? $"{property} = true" : null;

    /// <inheritdoc cref="Property(string, string?)"/>
    public static string? Property(string property, IsoDate? value) =>
        value is { } date ? $"{property} = {Type(typeof(IsoDate))}.{nameof(IsoDate.Parse)}({Literal(date.ToString())})" : null;

    /// <inheritdoc cref="Property(string, string?)"/>
    public static string? Property(string property, EquatableArray<string> values) =>
        values.Count == 0 ? null : $"{property} = new string[] {{ {string.Join(", ", values.Select(Literal))} }}";

    /// <summary>A property in an object initialiser; <see langword="null"/> where the value is the first of its enumeration.</summary>
    public static string? Property<TEnum>(string property, TEnum value)
        where TEnum : struct, Enum
        => EqualityComparer<TEnum>.Default.Equals(value, default) ? null : Required(property, value);

    /// <summary>A property in an object initialiser that must be set, whatever the value.</summary>
    public static string Required<TEnum>(string property, TEnum value)
        where TEnum : struct, Enum
    {
        // A value that has no name, as C# allows, is written as its number; flags have a name each.
        var names = value.ToString().Split([", "], StringSplitOptions.None);
        var type = Type(typeof(TEnum));
        return Array.TrueForAll(names, name => name.Length > 0 && char.IsLetter(name[0]))
            ? $"{property} = {string.Join(" | ", names.Select(name => $"{type}.{name}"))}"
            : $"{property} = ({type})({value:D})";
    }
}
