using NodaTime;

namespace OpModel.Chargeback;

/// <summary>Use in a stretch of days in which neither prices nor teams change.</summary>
/// <param name="Days">The days.</param>
/// <param name="Quantity">How much, net of corrections.</param>
/// <param name="RecordCount">How many records say so.</param>
internal readonly record struct UsagePart(DateInterval Days, ExactAmount Quantity, long RecordCount);
