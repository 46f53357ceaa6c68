using NodaTime;

namespace OpModel.Budgeting;

/// <summary>A plan that is allocated: who gets what of each envelope, and why.</summary>
/// <remarks>Each envelope's lines and reserve add up to what it has, to the minor unit, and each line is its exact amount rounded down or up.</remarks>
public sealed class BudgetAllocation
{
    private readonly Lazy<IReadOnlyList<TeamFunding>> _teams;

    internal BudgetAllocation(
        BudgetPlan plan,
        OperatingModel model,
        LocalDate asOf,
        Currency currency,
        IReadOnlyList<EnvelopeAllocation> envelopes,
        IReadOnlyList<BudgetProblem> findings,
        CapacityCost? capacity)
    {
        (Plan, Model, AsOf, Currency, Envelopes, Findings) = (plan, model, asOf, currency, envelopes, findings);
        _teams = new(() => [.. TeamsOf(envelopes)]);
        Capacity = capacity?.Against(this) ?? [];
    }

    /// <summary>The plan.</summary>
    public BudgetPlan Plan { get; }

    /// <summary>The organisation whose teams are funded.</summary>
    public OperatingModel Model { get; }

    /// <summary>The day as of which the plan was taken.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The currency of all amounts.</summary>
    public Currency Currency { get; }

    /// <summary>The envelopes, each before those that are nested in it.</summary>
    public IReadOnlyList<EnvelopeAllocation> Envelopes { get; }

    /// <summary>What each team gets of all envelopes, ordered by name.</summary>
    public IReadOnlyList<TeamFunding> Teams => _teams.Value;

    /// <summary>What is not wrong, and should be looked at: a team that is funded twice, or that is no team to be funded.</summary>
    public IReadOnlyList<BudgetProblem> Findings { get; }

    /// <summary>Funded beside planned capacity, by team and month of the plan; empty where the plan does not say what people cost.</summary>
    public IReadOnlyList<CapacityGap> Capacity { get; }

    /// <summary>What there is: the amounts of the envelopes that are nested in no other, with what is carried over to any.</summary>
    public Money Total => Sum(Envelopes.Select(envelope => envelope.Parent is null ? envelope.Amount + envelope.CarriedOver : envelope.CarriedOver));

    /// <summary>What all teams get.</summary>
    public Money Allocated => Sum(Teams.Select(team => team.Allocated));

    /// <summary>What all teams may spend on the day: what they get without the tranches that are held back.</summary>
    public Money Released => Sum(Teams.Select(team => team.Released));

    /// <summary>What all envelopes hold back.</summary>
    public Money Reserved => Sum(Envelopes.Select(envelope => envelope.Reserve));

    private static IEnumerable<TeamFunding> TeamsOf(IReadOnlyList<EnvelopeAllocation> envelopes) =>
        envelopes.SelectMany(envelope => envelope.Lines)
            .Where(line => line.Team is not null)
            .GroupBy(line => line.Team!)
            .OrderBy(team => team.Key.Name, StringComparer.Ordinal)
            .ThenBy(team => team.Key.Id, StringComparer.Ordinal)
            .Select(team => new TeamFunding(team.Key, [.. team]));

    private Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(Currency), (sum, amount) => sum + amount);
}
