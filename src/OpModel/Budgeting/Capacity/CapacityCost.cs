using NodaTime;
using OneOf;

namespace OpModel.Budgeting;

/// <summary>What the capacity of each team costs: its people's working days at the rates of their roles (D3.7).</summary>
/// <remarks>
/// A working day of a person costs the rate of the role, times working time. It is of the teams that the person is on that day, in proportion to allocations; who is lent takes cost
/// along (D4.2). On a team with several roles, allocations decide among these too. A period's costs are fractions, rounded last so that teams add up to the whole.
/// </remarks>
public sealed class CapacityCost
{
    private readonly WorkingCalendar _calendar;

    internal CapacityCost(OperatingModel model, IReadOnlyList<ReportingPeriod> periods, WorkingCalendar calendar, IReadOnlyList<TeamCapacity> teams) =>
        (Model, Periods, _calendar, Teams) = (model, periods, calendar, teams);

    /// <summary>The organisation.</summary>
    public OperatingModel Model { get; }

    /// <summary>The months, or other periods, in the order of time.</summary>
    public IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>Each team that has people in one of the periods, in the order of the model.</summary>
    public IReadOnlyList<TeamCapacity> Teams { get; }

    /// <summary>Computes what capacity costs.</summary>
    /// <param name="model">The organisation.</param>
    /// <param name="periods">The months, or other periods, in the order of time.</param>
    /// <param name="input">Calendar, rates and terms.</param>
    /// <returns>The cost, or all that keeps it from being computed: a role without a rate, a period without working days, rates that overlap.</returns>
    public static OneOf<CapacityCost, IReadOnlyList<InputProblem>> Of(
        OperatingModel model, IReadOnlyList<ReportingPeriod> periods, CapacityInput input)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(periods);
        ArgumentNullException.ThrowIfNull(input);
        return new CapacityCosting(model, periods, input).Run();
    }

    /// <summary>Holds the money of a plan against what capacity costs, team by team and period by period.</summary>
    /// <param name="funding">The plan as it is allocated. A team's money is spread over the working days of the plan's period.</param>
    /// <returns>The gaps, of each team that is funded or has people, in the order of the model and of time.</returns>
    /// <exception cref="ArgumentException">The plan is in another currency, or its period has no working day.</exception>
    public IReadOnlyList<CapacityGap> Against(BudgetAllocation funding)
    {
        ArgumentNullException.ThrowIfNull(funding);
        if (funding.Currency != Model.Currency)
        {
            throw new ArgumentException($"The plan is in {funding.Currency}, and capacity costs {Model.Currency}.", nameof(funding));
        }

        var days = funding.Plan.Period.Days;
        var workingDays = _calendar.WorkingDays(days);
        if (workingDays == 0)
        {
            throw new ArgumentException($"{funding.Plan.Period} has no working day, so that its money cannot be spread.", nameof(funding));
        }

        var funded = funding.Teams.ToDictionary(team => team.Team.Id, team => team.Allocated, StringComparer.Ordinal);
        var planned = Teams.ToDictionary(team => team.Team.Id, StringComparer.Ordinal);
        return
        [
            .. from team in Model.Teams
               where funded.ContainsKey(team.Id) || planned.ContainsKey(team.Id)
               let parts = Spread(funded.GetValueOrDefault(team.Id, Money.Zero(Model.Currency)), days, workingDays)
               from place in Enumerable.Range(0, Periods.Count)
               select new CapacityGap(
                   team,
                   Periods[place],
                   parts[place],
                   planned.TryGetValue(team.Id, out var capacity) ? capacity.Periods[place].Cost : Money.Zero(Model.Currency)),
        ];
    }

    /// <summary>An amount over the periods by working days; what falls on none of them is in no part.</summary>
    private IReadOnlyList<Money> Spread(Money amount, DateInterval days, int workingDays)
    {
        ExactAmount[] parts =
        [
            .. Periods.Select(period => ExactAmount.From(amount.Amount)
                * ExactAmount.Ratio(period.Days.Intersection(days) is { } common ? _calendar.WorkingDays(common) : 0, workingDays)),
        ];
        var digits = amount.Currency.MinorUnitDigits;
        var units = Apportionment.Round(parts, ExactSum.Of(parts).Round(digits), digits);
        return [.. units.Select(unit => Money.FromUnits(unit, digits, amount.Currency))];
    }
}
