using System.Diagnostics.CodeAnalysis;

namespace OpModel.Chargeback;

/// <summary>The currency that a run keeps its books in, and how amounts of others come into it.</summary>
internal sealed class BookCurrency(Currency currency, ExchangeRates rates, ReportingPeriod period)
{
    public Currency Currency { get; } = currency;

    public bool TryConvert(Money amount, [NotNullWhen(true)] out ConvertedAmount? converted, [NotNullWhen(false)] out string? problem) =>
        TryConvert(ExactAmount.From(amount.Amount), amount.Currency, out converted, out problem);

    /// <summary>Brings an amount into the currency of the books.</summary>
    public bool TryConvert(
        ExactAmount amount, Currency from, [NotNullWhen(true)] out ConvertedAmount? converted, [NotNullWhen(false)] out string? problem) =>
        rates.Convert(amount, from, Currency, period).TryPickT0(out converted, out problem);

    /// <summary>Brings an amount of the books into another currency.</summary>
    public bool TryStateIn(
        Currency currency, ExactAmount amount, [NotNullWhen(true)] out ConvertedAmount? stated, [NotNullWhen(false)] out string? problem) =>
        rates.Convert(amount, Currency, currency, period).TryPickT0(out stated, out problem);
}
