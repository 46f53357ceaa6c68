using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpModel.CodeFixes;

/// <summary>Writes a float or a double that is written out in code as the decimal with the same digits.</summary>
internal static class DecimalLiteral
{
    /// <summary>How far a point may move: a decimal has hardly more digits on either side of it.</summary>
    private const int MaxExponent = 28;

    /// <summary>The literal with the suffix m, and without an exponent.</summary>
    /// <returns><see langword="null"/> where a decimal does not hold the digits as they are written.</returns>
    public static LiteralExpressionSyntax? Of(LiteralExpressionSyntax literal)
    {
        var written = literal.Token.Text.TrimEnd('d', 'D', 'f', 'F');
        var digits = written.IndexOfAny(['e', 'E']) is var exponent and >= 0 ? WithoutExponent(written, exponent) : written;
        return digits is not null && TryRead(digits, out var value)
            ? literal.WithToken(SyntaxFactory.Literal(digits + "m", value).WithTriviaFrom(literal.Token))
            : null;
    }

    private static string? WithoutExponent(string written, int exponentAt)
    {
        if (!int.TryParse(
                WithoutSeparators(written.Substring(exponentAt + 1)),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var exponent)
            || exponent is < -MaxExponent or > MaxExponent)
        {
            return null;
        }

        var mantissa = WithoutSeparators(written.Substring(0, exponentAt));
        var point = mantissa.IndexOf('.');
        var digits = mantissa.Replace(".", "");
        var decimals = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        return decimals > 0
            ? WithoutLeadingZeros(digits.PadLeft(decimals + 1, '0').Insert(Math.Max(digits.Length, decimals + 1) - decimals, "."))
            : WithoutLeadingZeros(digits + new string('0', -decimals));
    }

    /// <summary>A decimal that has too many digits is rounded without a word, which shows when it is written again.</summary>
    private static bool TryRead(string digits, out decimal value)
    {
        var plain = WithoutSeparators(digits);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value.ToString(CultureInfo.InvariantCulture) == WithoutLeadingZeros(plain);
    }

    private static string WithoutLeadingZeros(string digits) =>
        digits.TrimStart('0') is var rest && (rest.Length == 0 || rest[0] == '.') ? "0" + rest : rest;

    private static string WithoutSeparators(string digits) => digits.Replace("_", "");
}
