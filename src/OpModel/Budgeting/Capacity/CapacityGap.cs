namespace OpModel.Budgeting;

/// <summary>Funded beside planned capacity of a team in one period.</summary>
/// <param name="Team">The team.</param>
/// <param name="Period">The period.</param>
/// <param name="Funded">What the plan gives the team, spread over the plan's working days.</param>
/// <param name="Planned">What its people cost.</param>
public sealed record CapacityGap(Team Team, ReportingPeriod Period, Money Funded, Money Planned)
{
    /// <summary>Funded less planned: below zero where people are not paid for.</summary>
    public Money Gap => Funded - Planned;
}
