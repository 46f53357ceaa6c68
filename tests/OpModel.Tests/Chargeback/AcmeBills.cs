using NodaTime;
using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Tests.Chargeback;

/// <summary>Bills of Acme for October 2026, and its three teams that are charged.</summary>
internal static class AcmeBills
{
    public static readonly Currency Euro = Currency.Parse("EUR");

    public static OperatingModel Model { get; } = OperatingModel.Create(
    [
        new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
        Team("Checkout"),
        Team("Payments"),
        Team("Search"),
    ]).AsT0;

    public static Team Checkout { get; } = Model.FindTeam("Checkout")!;

    public static Team Payments { get; } = Model.FindTeam("Payments")!;

    public static Team Search { get; } = Model.FindTeam("Search")!;

    public static CostBill Bill(params IEnumerable<CostLine> lines) => CostBill.FromLines("bill.csv", Euro, new YearMonth(2026, 10), lines);

    public static CostLine Line(decimal amount, string service, string? account = null, string? team = null, string? category = null) => new()
    {
        Amount = amount,
        ServiceName = service,
        SubAccountName = account,
        Tags = team is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["team"] = team },
        Columns = category is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["ChargeCategory"] = category },
    };

    public static ChargebackPolicyBuilder Policy() => ChargebackPolicy.For(Model);

    public static BillRun Charge(this ChargebackPolicyBuilder policy, CostBill bill, RoundingGrain grain = default) =>
        policy.Build().AsT0.Charge(bill, grain).AsT0;

    public static BillStatement Of(this BillRun run, Team team) => run.Statements.Single(statement => statement.Consumer == team);

    /// <summary>All figures of a run that stand beside each other: none is a sum of others.</summary>
    public static IEnumerable<(string Place, Figure Amount)> Figures(this BillRun run) =>
        run.Statements
            .SelectMany(statement => statement.Lines.Select(line => ($"{statement.Consumer}/{line.Kind}/{line.Service}", line.Amount)))
            .Concat(run.RetainedCost.Select(cost => ($"retained/{cost.Reason}", cost.Amount)))
            .Concat(run.UnplacedCost.Select(cost => ($"unplaced/{cost.Reason}", cost.Amount)));

    private static TeamDefinition Team(string name) => new() { Key = name, Name = name, Type = TeamType.ProductTeam };
}
