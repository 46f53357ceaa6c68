using System.Globalization;
using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Writes amounts for people, with commas between thousands, and as data, without; in every culture the same.</summary>
internal static class Amounts
{
    /// <summary>An exact amount, rounded for show to the minor unit of its currency.</summary>
    public static string Rounded(ExactAmount amount, Currency currency) =>
        Grouped(ExactAmount.FormatUnits(amount.Round(currency.MinorUnitDigits), currency.MinorUnitDigits));

    /// <summary>The amount of a figure with the decimals of its run.</summary>
    public static string Show(Figure figure, int decimals) => Grouped(Plain(figure, decimals));

    /// <summary>The amount of a figure with the decimals of its run, as data.</summary>
    public static string Plain(Figure figure, int decimals) => figure.Rounded.Amount.ToString($"F{decimals}", CultureInfo.InvariantCulture);

    /// <summary>A count of lines.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Grouped(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        var magnitude = BigInteger.Abs(BigInteger.Parse(whole, CultureInfo.InvariantCulture));
        return (whole.StartsWith('-') ? "-" : "") + magnitude.ToString("N0", CultureInfo.InvariantCulture) + (point < 0 ? "" : digits[point..]);
    }
}
