using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using OpModel.Funding;

namespace OpModel;

public readonly partial struct Money : ISpanFormattable, ISpanParsable<Money>
{
    private const int MaxTextLength = 80;

    /// <summary>Reads an amount from text that is known to be well formed.</summary>
    /// <param name="text">The text, such as <c>0.012 EUR</c>; the same in every culture.</param>
    /// <returns>The amount, exact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text has another form; the message says which part is wrong and how to mend it.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MoneyText.TryRead(text, out var amount, out var currency, out var problem)
            ? new Money(amount, Currency.Of(currency))
            : throw new FormatException(problem);
    }

    /// <summary>Reads an amount from text: an optional minus, digits, perhaps a point and digits, one space, a currency code.</summary>
    /// <param name="text">The text, such as <c>0.012 EUR</c>; the same in every culture.</param>
    /// <param name="money">The amount, exact.</param>
    /// <returns>
    /// <see langword="false"/> where the text has another form: separated thousands, more spaces, a currency that is not of ISO 4217, or
    /// more digits than <see cref="decimal"/> keeps. <see cref="Parse"/> and <see cref="MoneyText"/> say which.
    /// </returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money money)
    {
        var read = MoneyText.TryRead(text, out var amount, out var currency, out _);
        money = read ? new Money(amount, Currency.Of(currency!)) : default;
        return read;
    }

    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Money>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        TryParse(s, out result);

    static Money ISpanParsable<Money>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Money>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) =>
        TryParse(s.ToString(), out result);

    /// <summary>Writes the amount and its currency: <c>12.30 EUR</c>, <c>0.012 EUR</c>, <c>-5 JPY</c>.</summary>
    /// <returns>
    /// All digits of the amount, and zeros up to the minor unit, the same in every culture. <see cref="Parse"/> reads it back.
    /// </returns>
    public override string ToString() => ToString(null, null);

    /// <summary>Writes the amount, with its currency or without.</summary>
    /// <param name="format"><c>G</c>, or nothing, for <c>12.30 EUR</c>; <c>A</c> for the amount alone, <c>12.30</c>.</param>
    /// <param name="formatProvider">Not used: the text is the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> text = stackalloc char[MaxTextLength];
        TryFormat(text, out var length, format, formatProvider);
        return text[..length].ToString();
    }

    /// <summary>Writes the amount, with its currency or without, into characters that are there.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format"><c>G</c>, or nothing, for <c>12.30 EUR</c>; <c>A</c> for the amount alone, <c>12.30</c>.</param>
    /// <param name="provider">Not used: the text is the same in every culture.</param>
    /// <returns><see langword="false"/> where there is not enough room; then nothing counts as written.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var suffix = format switch
        {
            "" or "G" => Currency.Code,
            "A" => "",
            _ => throw new FormatException(
                $"\"{format}\" is not a format of money; use G for amount and currency, or A for the amount alone."),
        };

        var decimals = Math.Max(SignificantScale(Amount), Currency.MinorUnitDigits);
        var end = suffix.Length == 0 ? 0 : suffix.Length + 1;
        charsWritten = 0;
        if (!Amount.TryFormat(destination, out var length, FixedPoint(decimals), CultureInfo.InvariantCulture)
            || destination.Length < length + end)
        {
            return false;
        }

        if (end > 0)
        {
            destination[length] = ' ';
            suffix.CopyTo(destination[(length + 1)..]);
        }

        charsWritten = length + end;
        return true;
    }

    private static string FixedPoint(int decimals) => string.Create(CultureInfo.InvariantCulture, $"F{decimals}");

    /// <summary>How many decimals an amount has when trailing zeros do not count: 1.500 has one.</summary>
    private static int SignificantScale(decimal amount)
    {
        int scale = amount.Scale;
        while (scale > 0 && decimal.Round(amount, scale - 1, MidpointRounding.ToZero) == amount)
        {
            scale--;
        }

        return scale;
    }
}
