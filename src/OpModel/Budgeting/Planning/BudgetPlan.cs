using NodaTime;
using OneOf;
using OpModel.Measures;
using OpModel.Organization;

namespace OpModel.Budgeting;

/// <summary>What leadership means to spend in a period: envelopes, and how each is allocated over teams (D0.R2 to D0.R4).</summary>
/// <example>
/// <code>
/// var plan = new BudgetPlan
/// {
///     Period = ReportingPeriod.Parse("2026-01-01/2026-12-31"),
///     Envelopes =
///     [
///         new Envelope
///         {
///             Name = "Products",
///             Amount = Money.Parse("1000000 EUR"),
///             Reserve = EnvelopePart.Percent(5),
///             Lines =
///             [
///                 BudgetLine.ForTeam("Checkout", AllocationBasis.FixedAmount(Money.Parse("400000 EUR"))),
///                 BudgetLine.ForTeam("Search", AllocationBasis.Weight(2)) with { Cap = Money.Parse("300000 EUR") },
///                 BudgetLine.ForTeam("Marketplace", AllocationBasis.Weight(1)),
///             ],
///         },
///     ],
/// };
/// </code>
/// </example>
public sealed record BudgetPlan
{
    /// <summary>The days that the money is for, such as a year.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The envelopes, those that are nested in others among them, and their revisions.</summary>
    public EquatableArray<Envelope> Envelopes { get; init; }

    /// <summary>What is counted of teams and nested envelopes, by name.</summary>
    public EquatableArray<BudgetDriver> Drivers { get; init; }

    /// <summary>What people cost, so that funded capacity can be held against the planned; nothing where that is not asked for (D3.7).</summary>
    public CapacityInput? Capacity { get; init; }

    /// <summary>Makes a plan of what the organisation states: an envelope of each budget with an amount, a line of each team that is funded from it.</summary>
    /// <param name="model">The organisation.</param>
    /// <param name="period">The days that the budgets are for.</param>
    /// <returns>The plan, in which each envelope has a reserve for what its teams leave; or what the organisation leaves open.</returns>
    public static OneOf<BudgetPlan, IReadOnlyList<BudgetProblem>> FromModel(OperatingModel model, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(period);
        return StatedBudgets.PlanOf(model, period);
    }

    /// <summary>Allocates all envelopes as of the last day of the period: with all revisions.</summary>
    /// <param name="model">The organisation whose teams are funded.</param>
    /// <returns>Who gets what, and why; or everything that is wrong with the plan, and nothing allocated.</returns>
    public OneOf<BudgetAllocation, IReadOnlyList<BudgetProblem>> Allocate(OperatingModel model) => Allocate(model, Period.Days.End);

    /// <summary>Allocates all envelopes as the plan stands on a day.</summary>
    /// <param name="model">The organisation whose teams are funded.</param>
    /// <param name="asOf">The day; revisions from later days are left out.</param>
    /// <returns>Who gets what, and why; or everything that is wrong with the plan, and nothing allocated.</returns>
    public OneOf<BudgetAllocation, IReadOnlyList<BudgetProblem>> Allocate(OperatingModel model, LocalDate asOf) => Allocate(model, asOf, RecordedValues.None);

    /// <summary>Allocates all envelopes as the plan stands on a day, and tells which tranches are released by what was measured up to it.</summary>
    /// <param name="model">The organisation whose teams are funded.</param>
    /// <param name="asOf">The day; revisions and readings from later days are left out.</param>
    /// <param name="readings">The values of the measures that tranches wait for.</param>
    /// <returns>Who gets what, and why; or everything that is wrong with the plan, and nothing allocated.</returns>
    public OneOf<BudgetAllocation, IReadOnlyList<BudgetProblem>> Allocate(OperatingModel model, LocalDate asOf, RecordedValues readings)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(readings);
        return new PlanAllocating(this, model, asOf, readings).Run();
    }

    /// <summary>Finds everything that is wrong with the plan, on whatever day it would be allocated.</summary>
    internal IReadOnlyList<BudgetProblem> FindProblems(OperatingModel model)
    {
        LocalDate[] days = [Period.Days.Start, .. Envelopes.Select(envelope => envelope.From).OfType<LocalDate>().Where(Period.Days.Contains), Period.Days.End];

        // What people cost is the same on all of them, and takes longest to look at: once is enough where no line asks for it.
        var isFunded = Envelopes.Any(envelope => envelope.Lines.Any(line => line.Basis.Method == AllocationMethod.Capacity));
        var withoutCapacity = isFunded ? this : this with { Capacity = null };
        return
        [
            .. days.Distinct().Order()
                .SelectMany(day => (day == Period.Days.End ? this : withoutCapacity).Allocate(model, day).Match(_ => [], problems => problems))
                .Distinct(),
        ];
    }
}
