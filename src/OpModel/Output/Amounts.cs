using System.Globalization;
using System.Numerics;

namespace OpModel;

/// <summary>Writes amounts for people, with commas between thousands, and as data, without; in every culture the same.</summary>
internal static class Amounts
{
    /// <summary>A rounded amount with the decimals of its run, for people.</summary>
    public static string Show(Money amount, int decimals) => Grouped(Plain(amount, decimals));

    /// <summary>A rounded amount with the decimals of its run, as data.</summary>
    public static string Plain(Money amount, int decimals) => amount.Amount.ToString($"F{decimals}", CultureInfo.InvariantCulture);

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
