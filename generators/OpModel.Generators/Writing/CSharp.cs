using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

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

    /// <summary>Text within an XML documentation comment.</summary>
    public static string DocumentationText(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
