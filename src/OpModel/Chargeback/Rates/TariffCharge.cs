namespace OpModel.Chargeback;

/// <summary>What a tariff charges for a quantity.</summary>
/// <param name="Currency">The currency of the tariff.</param>
/// <param name="Amount">The exact amount: the sum of the steps.</param>
/// <param name="Steps">How it comes about, in the order in which the parts of a tariff are applied.</param>
internal sealed record TariffCharge(Currency Currency, ExactAmount Amount, IReadOnlyList<TariffStep> Steps);
