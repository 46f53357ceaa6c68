namespace OpModel.Chargeback;

/// <summary>An amount in another currency, and by what it came there.</summary>
/// <param name="Amount">The exact amount.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="Factor">What it was multiplied by: 1 where the currency is the same.</param>
/// <param name="Description">The rate in words, such as <c>1 USD = 0.92 EUR (ECB, 2026-10-30)</c>; empty where the currency is the same.</param>
internal sealed record ConvertedAmount(ExactAmount Amount, Currency Currency, ExactAmount Factor, string Description);
