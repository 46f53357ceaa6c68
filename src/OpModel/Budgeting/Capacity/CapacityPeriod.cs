namespace OpModel.Budgeting;

/// <summary>What the people of a team cost in one period.</summary>
/// <param name="Period">The period.</param>
/// <param name="PersonDays">Working days of people, by their allocations and working time, rounded to hundredths.</param>
/// <param name="Cost">What they cost. Those of all teams add up to the whole, to the minor unit.</param>
public sealed record CapacityPeriod(ReportingPeriod Period, decimal PersonDays, Money Cost);
