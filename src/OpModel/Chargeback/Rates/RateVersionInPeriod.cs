using NodaTime;

namespace OpModel.Chargeback;

/// <summary>A version of a price with the days of a period on which it holds.</summary>
/// <param name="Version">The version.</param>
/// <param name="Days">The days.</param>
/// <param name="DayShare">The part of the period's days that they are.</param>
internal sealed record RateVersionInPeriod(RateVersion Version, DateInterval Days, ExactAmount DayShare);
