using NodaTime;

namespace OpModel.Chargeback;

/// <summary>What one unit of a currency is worth in another, for charges of certain days.</summary>
/// <param name="From">The currency of which there is one.</param>
/// <param name="To">The currency that it is worth.</param>
/// <param name="Days">The days for whose charges the rate is to be taken, such as those of a month.</param>
/// <param name="Rate">How many units of <paramref name="To"/> one unit of <paramref name="From"/> is, above 0.</param>
/// <param name="Source">Who published it, such as <c>ECB</c>.</param>
/// <param name="Quoted">The day on which it was published.</param>
public sealed record ExchangeRate(Currency From, Currency To, DateInterval Days, decimal Rate, string Source, LocalDate Quoted)
{
    /// <summary>The rate with its source.</summary>
    /// <returns>Such as <c>1 USD = 0.92 EUR (ECB, 2026-10-30)</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"1 {From} = {ExactText.Of(ExactAmount.From(Rate))} {To} ({Source}, {Quoted:uuuu-MM-dd})");
}
