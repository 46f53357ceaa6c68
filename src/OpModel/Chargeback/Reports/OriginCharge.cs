using NodaTime;

namespace OpModel.Chargeback;

/// <summary>A charge as it came in, before it is split: a cost record, or what a bill charges a team.</summary>
/// <param name="Id">What tells it from other charges of the run: <c>costs.csv:12</c>.</param>
/// <param name="Node">Who spent it; nothing for what a bill left with nobody, and for working time.</param>
/// <param name="Days">The days that it belongs to.</param>
/// <param name="Amount">Its amount, in the currency that it came in.</param>
/// <param name="Service">What was paid for.</param>
/// <param name="Description">The same for people.</param>
internal sealed record OriginCharge(string Id, CostNode? Node, DateInterval Days, Money Amount, string Service, string Description)
{
    /// <summary>Who pays which part of a person's working time; empty where it pays for something else.</summary>
    public IReadOnlyList<(CostNode Node, ExactAmount Part)> WorkingTime { get; init; } = [];

    /// <summary>All charges of a run: cost records in their order, then what a bill charges.</summary>
    public static IEnumerable<OriginCharge> Of(ChargebackRun run)
    {
        var costs = run.Input.Costs;
        var booked = run.Matrix.Nodes.All.SelectMany(node => run.Matrix.Costs.RecordsOf(node).Select(cost => (Cost: cost, Node: node)));
        foreach (var bookings in booked.GroupBy(each => each.Cost.Index).OrderBy(each => each.Key))
        {
            var record = costs[bookings.Key];
            var isWorkingTime = bookings.First().Cost.Part is not null;
            var node = isWorkingTime ? null : bookings.First().Node;
            yield return new(
                FormattableString.Invariant($"{costs.Name}:{costs.LineOf(bookings.Key)}"),
                node,
                isWorkingTime ? run.Period.Days : new(record.Date, record.Date),
                record.Amount,
                record.Service ?? node?.Name ?? record.Provider,
                record.Description ?? "")
            {
                WorkingTime = isWorkingTime ? [.. bookings.Select(each => (each.Node, each.Cost.Part!.Value))] : [],
            };
        }

        if (run.Input.Bill is not { } bill)
        {
            yield break;
        }

        foreach (var statement in bill.Statements.Where(statement => statement.Total.ExactValue.Sign != 0))
        {
            var node = run.Matrix.Nodes[run.Policy.Model.FindTeam(statement.Consumer.Id)!];
            yield return Of(bill, run, statement.Consumer.Id, node, statement.Total, $"{bill.Bill.Name}, charged to {statement.Consumer}");
        }

        foreach (var (cost, number) in bill.RetainedCost.Concat(bill.UnplacedCost).Select((cost, number) => (cost, number)))
        {
            yield return Of(bill, run, FormattableString.Invariant($"left {number + 1}"), node: null, cost.Amount, $"{bill.Bill.Name}: {cost.Reason}");
        }
    }

    private static OriginCharge Of(BillRun bill, ChargebackRun run, string part, CostNode? node, Figure amount, string description) =>
        new($"{bill.Bill.Name}:{part}", node, run.Period.Days, amount.Rounded, node?.Name ?? bill.Bill.Name, description);
}
