using System.Diagnostics.CodeAnalysis;
using OpModel.Funding;

namespace OpModel;

/// <summary>A currency of ISO 4217. Two of the same code are equal.</summary>
/// <remarks>
/// <see langword="default"/> is <see cref="None"/>, the currency of nothing. It mixes with no other, so an amount that was never
/// given a currency is found at its first use.
/// </remarks>
public readonly record struct Currency : IParsable<Currency>
{
    private readonly Iso4217Currency? _listed;

    private Currency(Iso4217Currency listed) => _listed = listed;

    /// <summary>No currency, which ISO 4217 writes as XXX: what <see langword="default"/> is. It cannot be parsed.</summary>
    public static Currency None => default;

    /// <summary>All currencies that are in use and have a minor unit, in the order of their codes.</summary>
    public static IReadOnlyList<Currency> All { get; } = [.. Iso4217.All.Select(listed => new Currency(listed))];

    /// <summary>The alphabetic code, three letters in upper case: <c>EUR</c>.</summary>
    public string Code => _listed?.Code ?? "XXX";

    /// <summary>The English name, as ISO 4217 writes it: <c>Euro</c>.</summary>
    public string Name => _listed?.Name ?? "No currency";

    /// <summary>How many decimals the minor unit has, from 0 to 4: 2 for the euro and its cent, 0 for the yen.</summary>
    public int MinorUnitDigits => _listed?.MinorUnitDigits ?? 0;

    /// <summary>Finds the currency of a code that is known to be right.</summary>
    /// <param name="code">The code in upper case, such as <c>EUR</c>.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">ISO 4217 has no such code; the message says what to write.</exception>
    public static Currency Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out var currency) ? currency : throw new FormatException(MoneyText.DescribeUnknownCurrency(code));
    }

    /// <summary>Finds the currency of a code.</summary>
    /// <param name="code">The code in upper case, such as <c>EUR</c>.</param>
    /// <param name="currency">The currency, or <see cref="None"/>.</param>
    /// <returns><see langword="false"/> where ISO 4217 has no such code, or one without a minor unit, such as XAU.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out Currency currency)
    {
        var listed = code is null ? null : Iso4217.Find(code);
        currency = listed is null ? None : new Currency(listed);
        return listed is not null;
    }

    static Currency IParsable<Currency>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Currency>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Currency result) =>
        TryParse(s, out result);

    /// <summary>Writes the code.</summary>
    /// <returns>The code, which <see cref="Parse"/> reads back.</returns>
    public override string ToString() => Code;

    internal static Currency Of(Iso4217Currency listed) => new(listed);
}
