using Microsoft.CodeAnalysis;

namespace OpModel.Analyzers;

/// <summary>Names what stands in code in messages.</summary>
internal static class Wording
{
    private const int MaxQuotedLength = 60;

    /// <summary>The code itself where it fits in a sentence.</summary>
    public static string Quote(this SyntaxNode code)
    {
        var text = code.ToString();
        return text.Length <= MaxQuotedLength && text.IndexOf('\n') < 0 ? text : "This expression";
    }

    /// <summary>A member with its type, <c>Money.Allocate</c>; for a constructor and an operator the type alone.</summary>
    public static string Describe(this ISymbol member) =>
        member is IMethodSymbol { MethodKind: not MethodKind.Ordinary }
            ? member.ContainingType.Name
            : $"{member.ContainingType.Name}.{member.Name}";
}
