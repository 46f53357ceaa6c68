namespace OpModel.Chargeback;

/// <summary>A total in another currency than that of the books.</summary>
/// <remarks>What rounding to the other currency's minor unit adds or takes away is a figure of its own, so that nothing is lost between the two.</remarks>
/// <param name="Amount">The total, rounded to the minor unit of its currency, half away from zero.</param>
/// <param name="Rate">The rate in words, with its source and date.</param>
/// <param name="Difference">The amount turned back into the currency of the books, less the total there; exact.</param>
public sealed record StatedTotal(Money Amount, string Rate, string Difference);
