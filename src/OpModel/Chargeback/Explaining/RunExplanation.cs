using System.Globalization;

namespace OpModel.Chargeback;

/// <summary>Explains the figures of a run, from the statement down to records.</summary>
internal sealed class RunExplanation
{
    private readonly ChargebackRun _run;

    // A cost that stands in a circle of providers, or that several lines come from, is laid out where it comes first.
    private readonly HashSet<CostNode> _explained = [];

    private RunExplanation(ChargebackRun run) => _run = run;

    public static Explanation Of(ChargebackRun run, Statement statement, Func<StatementLine, bool> isSought)
    {
        var explaining = new RunExplanation(run);
        return new(
            $"Statement of {statement.Consumer} for {run.Period}",
            explaining.Rounded(statement.Total),
            "",
            statement.Lines.Where(isSought).Select(explaining.Of));
    }

    private Explanation Of(StatementLine line)
    {
        var cell = line.Cell;
        var exact = Exact(cell.Amount);
        var rounding = line.Amount.ExactValue == ExactAmount.From(line.Amount.Rounded.Amount) ? [] : new[] { Rounding(exact) };
        return new(Title(cell.Row), Rounded(line.Amount), "", [.. rounding, .. Parts(cell)]);
    }

    private static Explanation Rounding(string exact) => new("exact amount, which is rounded down or up so that rows and columns agree", exact, "", []);

    private IEnumerable<Explanation> Parts(ChargeCell cell) => cell.Basis switch
    {
        ChargeBasis.AtRates(var charges) => [.. charges.Where(IsShown).Select(Of), .. Use(cell)],
        ChargeBasis.Share share => [Of(share, cell), .. Use(cell), FullCost(share.Source)],
        ChargeBasis.TrueUp(var source, var atRates, var all) =>
        [
            new(
                "part of the full cost beyond what was charged at rates",
                Exact(cell.Amount),
                $"{Exact(FullCostOf(source))} × {Exact(atRates)} of {Exact(all)} charged at rates, less {Exact(atRates)}",
                []),
            FullCost(source),
        ],
        ChargeBasis.Subsidized(var percent, var charged, var bearer, var consumer) =>
        [
            new(
                $"{bearer} bears a part of what {consumer} is charged",
                Exact(cell.Amount),
                string.Create(CultureInfo.InvariantCulture, $"{(cell.Amount.Sign < 0 ? "-" : "")}{percent} % of {Exact(charged)}"),
                []),
        ],
        _ => [],
    };

    private static bool IsShown(RatedUse charge) => charge.Amount.Sign != 0 || charge.Quantity.Sign != 0;

    private Explanation Of(RatedUse charge) => new(
        FormattableString.Invariant($"{charge.Days.Start:uuuu-MM-dd} to {charge.Days.End:uuuu-MM-dd}"),
        Exact(charge.Amount),
        charge.Exchange is { } exchange ? $"{ExactText.Of(charge.Charge.Amount)} {charge.Charge.Currency} at {exchange}" : "",
        charge.Charge.Steps.Select(step => new Explanation(step.What, $"{ExactText.Of(step.Amount)} {charge.Charge.Currency}", step.Formula, [])));

    private Explanation Of(ChargeBasis.Share share, ChargeCell cell) => new(
        $"part of the full cost of {share.Source}",
        Exact(cell.Amount),
        $"{Exact(FullCostOf(share.Source))} × {ExactText.Of(share.Weight)} of {share.Measure.Count(share.Total)}",
        []);

    private IEnumerable<Explanation> Use(ChargeCell cell)
    {
        if (cell.Use is not { } use)
        {
            yield break;
        }

        var records = use.RecordCount == 1 ? "1 usage record" : string.Create(CultureInfo.InvariantCulture, $"{use.RecordCount:N0} usage records");
        yield return new(
            $"use by {use.Consumer}",
            "",
            $"{ExactText.Count(use.Quantity, use.Service.Unit ?? "unit")} in {records} of {_run.Input.Usage.Name}{LinesText.Of(_run.LinesOf(use))}",
            []);
    }

    /// <summary>What a source's cost comes to in full: its own, and all that it is charged.</summary>
    private Explanation FullCost(CostNode source)
    {
        var amount = Exact(FullCostOf(source));
        var title = $"full cost of {source}";
        if (!_explained.Add(source))
        {
            return new(title, amount, "", [new("laid out above", "", "", [])]);
        }

        var charged = _run.Matrix.Cells.Where(cell => cell.Target == source).ToList();
        return new(title, amount, "", [OwnCost(source), .. charged.Select(ChargedIn)]);
    }

    private Explanation ChargedIn(ChargeCell cell) => new($"charged for {Title(cell.Row)}", Exact(cell.Amount), "", Parts(cell));

    private static string Title(ChargeRow row) => row.Kind == ChargeKind.Use ? $"{row.Name} of {row.ChargedBy}" : row.Name;

    private Explanation OwnCost(CostNode node)
    {
        List<Explanation> records =
        [
            .. _run.Matrix.Costs.RecordsOf(node).Select(booked =>
            {
                var record = _run.Input.Costs[booked.Index];
                var exchange = booked.Amount.Description.Length > 0 ? $"{record.Amount} at {booked.Amount.Description}" : "";
                var part = booked.Part is { } borne ? $"{Exact(booked.Amount.Amount)} × {ExactText.Fraction(borne)} of the working time of {record.Provider}" : "";
                var description = record.Description is { } text ? $": {text}" : "";
                return new Explanation(
                    FormattableString.Invariant($"{_run.Input.Costs.Name}, line {_run.Input.Costs.LineOf(booked.Index)}, {record.Date:uuuu-MM-dd}{description}"),
                    Exact(booked.Borne),
                    string.Join(", ", new[] { part, exchange }.Where(text => text.Length > 0)),
                    []);
            }),
        ];
        if (_run.Input.Bill is { } bill
            && node.Service is null
            && bill.Statements.FirstOrDefault(statement => statement.Consumer.Id == node.CostObject?.Team?.Id) is { Total.ExactValue.Sign: not 0 } billed)
        {
            records.Add(Of(bill, billed));
        }

        return new($"own cost of {node}", Exact(node.OwnCost), "", records);
    }

    private Explanation Of(BillRun bill, BillStatement billed)
    {
        var title = $"statement of {billed.Consumer} for the bill {bill.Bill.Name}";
        return _run.Input.ExchangeRates.Convert(billed.Total.ExactValue, bill.Currency, _run.Currency, _run.Period).Match(
            converted => new Explanation(
                title,
                Exact(converted.Amount),
                converted.Description.Length > 0 ? $"{ExactText.Of(billed.Total.ExactValue)} {bill.Currency} at {converted.Description}" : "",
                []),
            missing => throw new InvalidOperationException($"A run was made without a rate that it needs: {missing}"));
    }

    private ExactAmount FullCostOf(CostNode node) => _run.Matrix.FullCosts[node];

    private string Exact(ExactAmount amount) => $"{ExactText.Of(amount)} {_run.Currency}";

    private string Rounded(Figure figure) => $"{Amounts.Show(figure.Rounded, _run.Decimals)} {_run.Currency}";
}
