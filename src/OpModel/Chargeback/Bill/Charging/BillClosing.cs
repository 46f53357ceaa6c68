using System.Globalization;
using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Closes the books of a run: splits shared cost, rounds once, writes the statements and proves that they add up.</summary>
/// <remarks>
/// Rounding goes from the whole to the parts by <see cref="Apportionment"/>: the bill's total to its minor unit, that to what is
/// charged, retained and unplaced, what is charged to teams, each team's total to direct cost and its part of shared cost, and
/// direct cost to services. So every figure is its exact amount rounded down or up, and every sum agrees.
/// </remarks>
internal sealed class BillClosing
{
    private readonly ChargebackPolicy _policy;
    private readonly CostBill _bill;
    private readonly PlacementRow[] _rows;
    private readonly PlacedCost _placed;
    private readonly int _decimals;

    private BillClosing(ChargebackPolicy policy, CostBill bill, PlacementRow[] rows, PlacedCost placed, int decimals) =>
        (_policy, _bill, _rows, _placed, _decimals) = (policy, bill, rows, placed, decimals);

    /// <summary>Closes the books; nothing, and the problem told, where a figure has more digits than money can have.</summary>
    public static BillRun? Close(
        ChargebackPolicy policy, CostBill bill, BillPlacement placement, PlacedCost placed, RoundingGrain grain, List<InputProblem> problems)
    {
        var decimals = grain.DigitsFor(bill);
        var closing = new BillClosing(policy, bill, placement.Rows, placed, decimals);
        try
        {
            return closing.Close(placement);
        }
        catch (OverflowException)
        {
            problems.Add(new(bill.Name, null, bill.Metric.Name, string.Create(
                CultureInfo.InvariantCulture,
                $"a figure of this bill has more than 28 digits when it is written with {decimals} decimals; ask for fewer decimals.")));
            return null;
        }
    }

    private BillRun Close(BillPlacement placement)
    {
        var direct = DirectCost();
        var shared = PlacedLines(destination => destination is Destination.ToSharedCost);
        var pool = Sum(shared);
        var sharedLineCount = shared.Sum(line => line.LineCount);
        var parts = SharedCostSplit.Split(_policy, _bill.Period, pool, team => Sum(direct[team]));
        var retained = Left(destination => destination is Destination.Retained(var reason) ? reason : null);
        var unplaced = Left(destination => destination is Destination.Unplaced(var reason) ? reason : null);
        if (parts.Count == 0 && sharedLineCount > 0)
        {
            unplaced.Add(new(SharedCostSplit.NothingToSplitBy(_policy.Split), [], sharedLineCount, pool));
        }

        var teams = _policy.Model.Teams;
        var drafts = teams.Select(team => Draft(team, direct[team], parts, sharedLineCount)).ToList();
        var costIn = _bill.Total.Round(_decimals);
        ExactAmount[][] groups = [[.. drafts.Select(Sum)], [.. retained.Select(cost => cost.Amount)], [.. unplaced.Select(cost => cost.Amount)]];
        ExactAmount[] sums = [.. groups.Select(group => group.Aggregate(ExactAmount.Zero, (sum, part) => sum + part))];
        var roundedSums = Apportionment.Round(sums, costIn, _decimals);
        BigInteger[][] rounded = [.. groups.Select((group, index) => Apportionment.Round(group, roundedSums[index], _decimals))];
        Figure[] TotalsOf(int group) => [.. groups[group].Select((exact, index) => Figure(exact, rounded[group][index]))];
        var run = new BillRun(_policy, _bill, placement)
        {
            Decimals = _decimals,
            CostIn = Figure(_bill.Total, costIn),
            Charged = Figure(sums[0], roundedSums[0]),
            Retained = Figure(sums[1], roundedSums[1]),
            Unplaced = Figure(sums[2], roundedSums[2]),
            Statements = Statements(drafts, TotalsOf(0), rounded[0]),
            RetainedCost = [.. retained.Zip(TotalsOf(1), (cost, total) => cost.With(total))],
            UnplacedCost = [.. unplaced.Zip(TotalsOf(2), (cost, total) => cost.With(total))],
            SharedCost = [.. shared.Select(line => new SharedCost(line.Service, line.LineCount, line.Amount))],
        };
        Prove(run);
        return run;
    }

    private Dictionary<Team, List<DraftLine>> DirectCost() => _policy.Model.Teams.ToDictionary(
        team => team,
        team => PlacedLines(destination => destination is Destination.ToTeam charged && charged.Team == team));

    /// <summary>What goes to some destinations, a line a service, by the name of the service.</summary>
    private List<DraftLine> PlacedLines(Predicate<Destination> isSought) =>
    [
        .. _rows
            .SelectMany((row, index) => isSought(row.Destination) ? _placed.Of(index).Select(cell => (Row: row, Cell: cell)) : [])
            .GroupBy(placed => placed.Cell.Service, StringComparer.Ordinal)
            .OrderBy(service => service.Key, StringComparer.Ordinal)
            .Select(service => new DraftLine(
                BillLineKind.Direct,
                service.Key,
                service.Sum(placed => placed.Cell.LineCount),
                service.Aggregate(ExactAmount.Zero, (sum, placed) => sum + placed.Cell.Amount),
                [.. service.Select(placed => placed.Row.Rule).OfType<PlacementRule>().Distinct()])),
    ];

    private List<Uncharged> Left(Func<Destination, string?> reasonOf) =>
    [
        .. _rows
            .SelectMany((row, index) => reasonOf(row.Destination) is { } reason
                ? _placed.Of(index).Select(cell => (Reason: reason, Row: row, Cell: cell))
                : [])
            .GroupBy(left => left.Reason, StringComparer.Ordinal)
            .OrderBy(left => left.Key, StringComparer.Ordinal)
            .Select(left => new Uncharged(
                left.Key,
                [.. left.Select(each => each.Row.Rule).OfType<PlacementRule>().Distinct()],
                left.Sum(each => each.Cell.LineCount),
                left.Aggregate(ExactAmount.Zero, (sum, each) => sum + each.Cell.Amount))),
    ];

    private static List<DraftLine> Draft(
        Team team, List<DraftLine> direct, IReadOnlyDictionary<Team, ExactAmount> parts, long sharedLineCount) =>
        sharedLineCount > 0 && parts.TryGetValue(team, out var part)
            ? [.. direct, new(BillLineKind.Shared, BillStatementLine.SharedCost, sharedLineCount, part, [])]
            : direct;

    private IReadOnlyList<BillStatement> Statements(List<List<DraftLine>> drafts, Figure[] totals, BigInteger[] units)
    {
        Figure[][] amounts =
        [
            .. drafts.Select((lines, team) => Round(lines, units[team]).Select((rounded, line) => Figure(lines[line].Amount, rounded)).ToArray()),
        ];

        // Explanations quote figures as the statements show them, so that a reader can do the sum again.
        var teams = _policy.Model.Teams;
        var direct = teams.Select((team, index) => (team, Direct: Rounded(drafts[index], amounts[index], BillLineKind.Direct)))
            .ToDictionary(each => each.team, each => each.Direct);
        var pool = amounts.Select((figures, index) => Rounded(drafts[index], figures, BillLineKind.Shared))
            .Aggregate(Money.Zero(_bill.Currency), (sum, part) => sum + part);
        return
        [
            .. teams.Select((team, index) => new BillStatement(
                team,
                totals[index],
                [.. drafts[index].Select((line, place) => line.With(
                    amounts[index][place],
                    line.Kind == BillLineKind.Shared
                        ? SharedCostSplit.Explain(_policy, _bill.Period, team, pool, direct, _decimals)
                        : string.Join("; ", line.Rules)))],
                _bill.Currency)),
        ];
    }

    /// <summary>Rounds a team's lines: its total to direct cost and its part of shared cost, direct cost to the services.</summary>
    private BigInteger[] Round(List<DraftLine> lines, BigInteger total)
    {
        ExactAmount[] direct = [.. lines.Where(line => line.Kind == BillLineKind.Direct).Select(line => line.Amount)];
        ExactAmount[] shared = [.. lines.Where(line => line.Kind == BillLineKind.Shared).Select(line => line.Amount)];
        var sums = Apportionment.Round(
            [.. new[] { direct, shared }.Select(amounts => amounts.Aggregate(ExactAmount.Zero, (sum, amount) => sum + amount))], total, _decimals);
        return [.. Apportionment.Round(direct, sums[0], _decimals), .. Apportionment.Round(shared, sums[1], _decimals)];
    }

    private Money Rounded(List<DraftLine> lines, Figure[] amounts, BillLineKind kind) =>
        amounts.Where((_, index) => lines[index].Kind == kind)
            .Aggregate(Money.Zero(_bill.Currency), (sum, amount) => sum + amount.Rounded);

    private Figure Figure(ExactAmount exact, BigInteger units) => new(exact, Money.FromUnits(units, _decimals, _bill.Currency));

    private static ExactAmount Sum(IEnumerable<DraftLine> lines) =>
        lines.Aggregate(ExactAmount.Zero, (sum, line) => sum + line.Amount);

    private static void Prove(BillRun run) => ClosingProof.Check(
        run.Bill.Name,
        run.CostIn,
        run.Charged,
        run.Statements.SelectMany(statement => statement.Lines).Select(line => line.Amount.Rounded),
        run.Retained,
        run.Unplaced);

    private sealed record DraftLine(
        BillLineKind Kind, string Service, long LineCount, ExactAmount Amount, IReadOnlyList<PlacementRule> Rules)
    {
        public BillStatementLine With(Figure amount, string explanation) => new(Kind, Service, LineCount, amount, Rules, explanation);
    }

    private sealed record Uncharged(string Reason, IReadOnlyList<PlacementRule> Rules, long LineCount, ExactAmount Amount)
    {
        public UnchargedCost With(Figure amount) => new(Reason, Rules, LineCount, amount);
    }
}
