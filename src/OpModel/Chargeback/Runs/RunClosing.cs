using System.Globalization;
using System.Runtime.InteropServices;

namespace OpModel.Chargeback;

/// <summary>Closes the books of a run: rounds all figures as one whole, writes the statements, and proves that they add up.</summary>
internal sealed class RunClosing
{
    private readonly ChargebackPolicy _policy;
    private readonly ChargeMatrix _matrix;
    private readonly RoundedBooks _rounded;
    private readonly UseRating _rating;
    private readonly BookCurrency _books;
    private readonly int _decimals;
    private readonly List<InputProblem> _problems;

    private RunClosing(
        ChargebackPolicy policy, ChargeMatrix matrix, UseRating rating, BookCurrency books, int decimals, List<InputProblem> problems)
    {
        (_policy, _matrix, _rating, _books, _decimals, _problems) = (policy, matrix, rating, books, decimals, problems);
        _rounded = new(matrix, decimals, books.Currency);
    }

    /// <summary>Closes the books; nothing, and the problem told, where a figure has more digits than money can have.</summary>
    public static ChargebackRun? Close(
        ChargebackPolicy policy,
        ChargebackInput input,
        ChargeMatrix matrix,
        UseRating rating,
        BookCurrency books,
        int decimals,
        List<InputProblem> problems)
    {
        try
        {
            return new RunClosing(policy, matrix, rating, books, decimals, problems).Close(input);
        }
        catch (OverflowException)
        {
            problems.Add(new("run", null, null, string.Create(
                CultureInfo.InvariantCulture, $"a figure of {input.Period} has more than 28 digits when it is written with {decimals} decimals; ask for fewer decimals.")));
            return null;
        }
    }

    private ChargebackRun Close(ChargebackInput input)
    {
        var statements = Statements();
        var run = new ChargebackRun(_policy, input, _matrix, _rounded)
        {
            Decimals = _decimals,
            CostIn = _rounded.CostInFigure,
            Charged = _rounded.ChargedFigure,
            Retained = _rounded.RetainedFigure,
            Unplaced = _rounded.UnplacedFigure,
            Statements = statements,
            Providers = Providers(),
            RetainedCost = [.. Left(_matrix.Retained, _rounded.RetainedAt)],
            UnplacedCost = [.. Left(_matrix.Unplaced, _rounded.UnplacedAt)],
        };
        Prove(run);
        return run;
    }

    private IReadOnlyList<Statement> Statements()
    {
        Dictionary<CostNode, List<StatementLine>> lines = [];
        var rows = _rounded.Rows
            .OrderBy(row => row.Key.Kind)
            .ThenBy(row => row.Key.Source.Name, StringComparer.Ordinal)
            .ThenBy(row => row.Key.Name, StringComparer.Ordinal);
        foreach (var cell in rows.SelectMany(row => row).Where(cell => !cell.Target.PassesOn))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(lines, cell.Target, out _) ??= []).Add(Line(cell));
        }

        return
        [
            .. _matrix.Nodes.All
                .Where(lines.ContainsKey)
                .Select(node => Statement(node, lines[node])),
        ];
    }

    private Statement Statement(CostNode node, IReadOnlyList<StatementLine> lines)
    {
        var total = _rounded.StatementOf(node);
        return new(node.CostObject!, lines, total, _rounded.OwnCostOf(node), StatedIn(node.CostObject!, total));
    }

    private StatementLine Line(ChargeCell cell)
    {
        var amount = _rounded.Of(cell);
        if (cell.Use is null || _rating.BenchmarkOf(cell.Use) is not var (outside, alternative))
        {
            return new(cell, amount, benchmark: null);
        }

        var benchmark = Money.FromUnits(outside.Round(_decimals), _decimals, _books.Currency);
        return new(cell, amount, new(benchmark, amount.Rounded - benchmark, alternative));
    }

    private StatedTotal? StatedIn(CostObject consumer, Figure total)
    {
        if (!_policy.Charging.Currencies.TryGetValue(consumer, out var currency) || currency == _books.Currency)
        {
            return null;
        }

        if (!_books.TryStateIn(currency, ExactAmount.From(total.Rounded.Amount), out var stated, out var missing))
        {
            _problems.Add(new("exchange rates", null, null, $"the statement of {consumer} is to be in {currency}: {missing}"));
            return null;
        }

        var amount = Money.FromUnits(stated.Amount.Round(currency.MinorUnitDigits), currency.MinorUnitDigits, currency);
        var back = ExactAmount.From(amount.Amount) / stated.Factor;
        return new(amount, stated.Description, $"{back - ExactAmount.From(total.Rounded.Amount)} {_books.Currency}");
    }

    private IReadOnlyList<ProviderAccount> Providers()
    {
        Dictionary<CostNode, FigureSum> chargedTo = [];
        foreach (var cell in _matrix.Cells)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(chargedTo, cell.Target, out _).Add(_rounded.Of(cell));
        }

        var chargedBy = _rounded.Rows.ToLookup(row => row.Key.Source, row => _rounded.TotalOf(row.Key));
        var provided = _matrix.Provided.ToDictionary(each => each.Provider);
        return
        [
            .. _matrix.Nodes.All
                .Where(node => node.Service is null && (provided.ContainsKey(node) || node.Pool is not null))
                .Select(node => Account(node, provided.GetValueOrDefault(node), chargedTo, chargedBy)),
        ];
    }

    private ProviderAccount Account(
        CostNode node, ProviderUse? provided, IReadOnlyDictionary<CostNode, FigureSum> chargedTo, ILookup<CostNode, Figure> chargedBy)
    {
        List<CostNode> own = [.. _matrix.Nodes.All.Where(each => each == node || (each.Service is not null && each.CostObject == node.CostObject))];
        var ownCost = Sum(own.Select(_rounded.OwnCostOf));
        var chargedIn = chargedTo.GetValueOrDefault(node).In(_books.Currency);
        var chargedOut = Sum(own.SelectMany(each => chargedBy[each]));
        return new()
        {
            Provider = node.CostObject?.Team,
            Name = node.Name,
            Method = node.Method,
            OwnCost = ownCost,
            ChargedIn = chargedIn,
            ChargedOut = chargedOut,
            UnderRecovery = new(
                ownCost.ExactValue + chargedIn.ExactValue - chargedOut.ExactValue, ownCost.Rounded + chargedIn.Rounded - chargedOut.Rounded),
            SelfUse = [.. (provided?.OwnUses ?? []).Select(use => $"{use.Quantity} of {use.Service.Name}")],
        };
    }

    private Figure Sum(IEnumerable<Figure> figures) => FigureSum.Of(figures, _books.Currency);

    private static IEnumerable<LeftCost> Left(IReadOnlyList<(CostNode? Owner, string Reason, ExactAmount Amount)> left, Func<int, Figure> figureOf) =>
        left.Select((each, place) => (each, place))
            .Where(each => each.each.Amount.Sign != 0)
            .Select(each => new LeftCost(each.each.Owner?.CostObject, each.each.Reason, figureOf(each.place)));

    private static void Prove(ChargebackRun run) => ClosingProof.Check(
        run.Period.Name,
        run.CostIn,
        run.Charged,
        run.Statements.SelectMany(statement => statement.Lines).Select(line => line.Amount.Rounded),
        run.Retained,
        run.Unplaced);
}
