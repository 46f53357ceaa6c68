using NodaTime;

namespace OpModel.Chargeback;

/// <summary>What one version of a rate charges for the use in its days.</summary>
/// <param name="Days">The days of the version.</param>
/// <param name="Quantity">What was used in them.</param>
/// <param name="Charge">What it costs by the tariff, step by step, in the tariff's currency.</param>
/// <param name="Amount">The same in the currency of the books.</param>
/// <param name="Exchange">The rate of exchange in words; nothing where no currency was changed.</param>
internal sealed record RatedUse(DateInterval Days, ExactAmount Quantity, TariffCharge Charge, ExactAmount Amount, string? Exchange);
