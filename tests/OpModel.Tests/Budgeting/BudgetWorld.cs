using OpModel.Budgeting;
using OpModel.Organization;

namespace OpModel.Tests.Budgeting;

/// <summary>A company of some teams, and plans for its 2026.</summary>
internal static class BudgetWorld
{
    public static readonly ReportingPeriod Year = ReportingPeriod.Parse("2026-01-01/2026-12-31");

    public static OperatingModel Model { get; } = Of(
        Team("Leadership", TeamType.EcosystemTeam),
        Team("Checkout", TeamType.ProductTeam),
        Team("Search", TeamType.ProductTeam),
        Team("Marketplace", TeamType.ProductTeam),
        Team("Payments", TeamType.InternalProductTeam),
        Team("Coaching", TeamType.EnablingTeam),
        Team("Sales", TeamType.Department));

    public static OperatingModel Of(params Definition[] definitions) =>
        OperatingModel.Create([new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" }, .. definitions]).AsT0;

    public static TeamDefinition Team(string name, TeamType type) => new() { Key = name, Name = name, Type = type };

    public static Money Euro(decimal amount) => new(amount, Currency.Parse("EUR"));

    public static Envelope Products(decimal amount, params BudgetLine[] lines) => new() { Name = "Products", Amount = Euro(amount), Lines = [.. lines] };

    public static BudgetLine Weight(string team, decimal weight, decimal? floor = null, decimal? cap = null, int priority = 1) => BudgetLine.ForTeam(team, AllocationBasis.Weight(weight)) with
    {
        Floor = floor is { } least ? Euro(least) : null,
        Cap = cap is { } most ? Euro(most) : null,
        Priority = priority,
    };

    public static BudgetLine Ask(string team, decimal amount, int priority = 1) => BudgetLine.ForTeam(team, AllocationBasis.FixedAmount(Euro(amount))) with { Priority = priority };

    public static BudgetPlan Plan(params Envelope[] envelopes) => new() { Period = Year, Envelopes = [.. envelopes] };

    public static BudgetAllocation Allocate(params Envelope[] envelopes) =>
        Plan(envelopes).Allocate(Model).Match(allocation => allocation, problems => throw new InvalidOperationException(string.Join('\n', problems)));

    /// <summary>Who gets what of the first envelope, and why: <c>Search 250133.33: 2 of 3 points of 375,200.00 EUR</c>.</summary>
    public static IReadOnlyList<string> Lines(params Envelope[] envelopes) =>
        [.. Allocate(envelopes).Envelopes[0].Lines.Select(line => FormattableString.Invariant($"{line.Recipient} {line.Allocated.Rounded.Amount:F2}: {line.Why}"))];

    public static IReadOnlyList<string> Problems(params Envelope[] envelopes) => [.. Plan(envelopes).Allocate(Model).AsT1.Select(problem => problem.Message)];
}
