using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OpModel.Funding;

/// <summary>Reads an amount of money from its text form, <c>0.012 EUR</c>: the one form in C#, YAML, JSON and messages.</summary>
/// <remarks>
/// The form is the same in every culture: an optional minus, digits, optionally a point and digits, one space, an ISO 4217 code.
/// Thousands are not separated. It stands here, below the type that counts with money, so that the compiler can check a price.
/// </remarks>
public static class MoneyText
{
    private const int MaxScale = 28;
    private const int MaxDigits = 29;
    private const int MaxQuotedLength = 60;

    /// <summary>Reads an amount and its currency, exactly or not at all.</summary>
    /// <param name="text">The text, such as <c>0.012 EUR</c>.</param>
    /// <param name="amount">The amount, without trailing zeros behind the point.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="problem">What is wrong with the text and how to mend it, as a sentence that quotes it.</param>
    /// <returns><see langword="false"/> where the text has another form, or more digits than <see cref="decimal"/> keeps.</returns>
    public static bool TryRead(
        string? text,
        out decimal amount,
        [NotNullWhen(true)] out Iso4217Currency? currency,
        [NotNullWhen(false)] out string? problem)
    {
        amount = 0;
        currency = null;
        var space = text?.LastIndexOf(' ') ?? -1;
        var number = space < 0 ? text ?? "" : text!.Substring(0, space);
        var code = space < 0 ? "" : text!.Substring(space + 1);
        problem = code.Length == 0
            ? $"{Quote(text)} has no currency; write an amount and an ISO 4217 code, such as 12.30 EUR."
            : ReadNumber(number, out amount) ?? FindCurrency(code, out currency);
        amount = currency is null ? 0 : amount;
        return problem is null && currency is not null;
    }

    /// <summary>Says that a code is not one of ISO 4217, and what to write in its place.</summary>
    /// <param name="code">The code.</param>
    /// <returns>A sentence that quotes the code.</returns>
    public static string DescribeUnknownCurrency(string? code) =>
        Iso4217.Find((code ?? "").Trim().ToUpperInvariant()) is { } meant
            ? $"{Quote(code)} is not an ISO 4217 currency code; write {meant.Code}."
            : $"{Quote(code)} is not an ISO 4217 currency code; write one in three capital letters, such as EUR.";

    private static string? FindCurrency(string code, out Iso4217Currency? currency)
    {
        currency = Iso4217.Find(code);
        return currency is null ? DescribeUnknownCurrency(code) : null;
    }

    private static string? ReadNumber(string number, out decimal amount)
    {
        amount = 0;
        if (!IsNumber(number))
        {
            return $"{Quote(number)} is not a number; "
                + "write digits, with a point before decimals and nothing between thousands, such as 1234.56.";
        }

        // Zeros at either end do not count against what decimal keeps; System.Decimal rounds the others away without a word.
        var point = number.IndexOf('.');
        var significant = point < 0 ? number : number.TrimEnd('0');
        var scale = point < 0 ? 0 : significant.Length - point - 1;
        var digits = significant.Replace(".", "").TrimStart('-').TrimStart('0');
        if (scale > MaxScale
            || digits.Length > MaxDigits
            || !decimal.TryParse("0" + digits, NumberStyles.None, CultureInfo.InvariantCulture, out var unscaled))
        {
            return $"{Quote(number)} has more digits than are kept exactly; write at most 28.";
        }

        var bits = decimal.GetBits(unscaled);
        amount = new decimal(bits[0], bits[1], bits[2], number[0] == '-' && unscaled != 0, (byte)scale);
        return null;
    }

    private static bool IsNumber(string number)
    {
        var start = number.Length > 0 && number[0] == '-' ? 1 : 0;
        var point = number.IndexOf('.');
        var wholeEnd = point < 0 ? number.Length : point;
        return AreDigits(number, start, wholeEnd) && (point < 0 || AreDigits(number, point + 1, number.Length));
    }

    private static bool AreDigits(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return end > start;
    }

    private static string Quote(string? text) =>
        text is null or "" ? "An empty text"
        : text.Length <= MaxQuotedLength ? $"\"{text}\""
        : $"\"{text.Substring(0, MaxQuotedLength)}...\"";
}
