namespace OpModel.Chargeback;

/// <summary>What a run says to people, table by table; the same for plain text and for Markdown.</summary>
internal sealed class RunTables
{
    private readonly ChargebackRun _run;

    private RunTables(ChargebackRun run) => _run = run;

    /// <summary>What stands above the tables: <c>Acme: chargeback for 2026-10, in EUR</c>.</summary>
    public static string TitleOf(ChargebackRun run) => $"{run.Policy.Model.Name}: chargeback for {run.Period}, in {run.Currency}";

    /// <summary>What a reader is to know beside the figures, a sentence each: what was left out, and how exact the figures are.</summary>
    public static IEnumerable<string> NotesOf(ChargebackRun run)
    {
        if (run.Statements.Count == 0)
        {
            yield return "Nobody is charged.";
        }

        if (run.CostsOfOtherDays > 0)
        {
            yield return $"{Records(run.CostsOfOtherDays, "cost")} of other days than those of {run.Period} and left out.";
        }

        if (run.UsageOfOtherDays > 0)
        {
            yield return $"{Records(run.UsageOfOtherDays, "usage")} of other days than those of {run.Period} and left out.";
        }

        if (run.Matrix.Solution is { IsExact: false } solution)
        {
            yield return $"The network of providers is too large to be solved as fractions; each full cost is at most {ExactText.Of(solution.ErrorBound)} {run.Currency} off.";
        }
    }

    /// <summary>The tables, in the order in which they are read.</summary>
    public static IEnumerable<TextTable> Of(ChargebackRun run)
    {
        var tables = new RunTables(run);
        return
        [
            tables.Summary(),
            .. run.Statements.Select(tables.Statement),
            .. run.Providers.Count > 0 ? [tables.Accounts()] : Array.Empty<TextTable>(),
            .. tables.Left("Retained: stays with its owner", run.RetainedCost),
            .. tables.Left("Unplaced: has nobody to go to", run.UnplacedCost),
            tables.Proof(),
        ];
    }

    private TextTable Summary()
    {
        var table = new TextTable("Summary", "own cost", "charged", "full cost");
        foreach (var statement in _run.Statements)
        {
            table.Add(statement.Consumer.Name, Show(statement.OwnCost), Show(statement.Total), Show(statement.OwnCost.Rounded + statement.Total.Rounded));
        }

        table.AddRule();
        table.Add("Charged", "", Show(_run.Charged), "");
        table.Add("Retained", "", Show(_run.Retained), "");
        table.Add("Unplaced", "", Show(_run.Unplaced), "");
        table.AddRule();
        table.Add("Cost in", "", Show(_run.CostIn), "");
        return table;
    }

    private TextTable Statement(Statement statement)
    {
        var table = new TextTable(
            $"{statement.Consumer.Name} is charged",
            [.. statement.Outside is null ? new[] { "quantity", _run.Currency.Code } : ["quantity", _run.Currency.Code, "outside", "difference"], ""]);
        foreach (var line in statement.Lines)
        {
            Add(table, statement, NameOf(line), Quantity(line), Show(line.Amount), line.Benchmark?.Amount, line.Benchmark?.Difference, line.Benchmark?.Alternative);
        }

        table.AddRule();
        var difference = statement.InsideOfOutside is { } inside && statement.Outside is { } outside ? inside - outside : default(Money?);
        Add(table, statement, "Total", "", Show(statement.Total), statement.Outside, difference, Judge(difference));
        if (statement.Stated is { } stated)
        {
            Add(table, statement, $"Stated in {stated.Amount.Currency}", "", Amounts.Show(stated.Amount, stated.Amount.Currency.MinorUnitDigits), null, null, stated.Rate);
            Add(table, statement, $"Difference of rounding to {stated.Amount.Currency}", "", "", null, null, stated.Difference);
        }

        return table;
    }

    // A statement without any benchmark has no columns for one.
    private void Add(
        TextTable table, Statement statement, string name, string quantity, string amount, Money? outside, Money? difference, string? words)
    {
        var compared = statement.Outside is null ? [] : new[] { Show(outside), Show(difference) };
        table.Add(name, [quantity, amount, .. compared, words ?? ""]);
    }

    private TextTable Accounts()
    {
        var table = new TextTable("Provider accounts", "own cost", "charged in", "charged out", "under-recovery", "");
        foreach (var account in _run.Providers)
        {
            table.Add(
                account.Name,
                Show(account.OwnCost),
                Show(account.ChargedIn),
                Show(account.ChargedOut),
                Show(account.UnderRecovery),
                string.Join("; ", [account.Method is { } method ? $"charged {method.Description}" : "shared pool", .. OwnUse(account)]));
        }

        return table;
    }

    private static IEnumerable<string> OwnUse(ProviderAccount account) =>
        account.SelfUse.Count == 0 ? [] : [$"own use, not charged: {string.Join(", ", account.SelfUse)}"];

    private IEnumerable<TextTable> Left(string title, IReadOnlyList<LeftCost> costs)
    {
        if (costs.Count == 0)
        {
            yield break;
        }

        var table = new TextTable(title, _run.Currency.Code, "");
        foreach (var cost in costs)
        {
            table.Add(cost.Owner?.Name ?? "Nobody's", Show(cost.Amount), cost.Reason);
        }

        yield return table;
    }

    private TextTable Proof()
    {
        var table = new TextTable("Proof that everything adds up to the cost", "rounded", "exact");
        table.Add("charged", Show(_run.Charged), _run.Charged.Exact);
        table.Add("+ retained", Show(_run.Retained), _run.Retained.Exact);
        table.Add("+ unplaced", Show(_run.Unplaced), _run.Unplaced.Exact);
        table.AddRule();
        table.Add("= cost in", Show(_run.CostIn), _run.CostIn.Exact);
        return table;
    }

    private static string NameOf(StatementLine line) =>
        line.Kind == ChargeKind.Use && line.Provider is { } provider ? $"{line.Service} of {provider}" : line.Service;

    private static string Quantity(StatementLine line) => line.Cell.Use is { } use ? ExactText.Count(use.Quantity, use.Service.Unit) : "";

    private static string Judge(Money? difference) =>
        difference is not { } known ? "" : known.Amount > 0 ? "outside is cheaper" : known.Amount < 0 ? "inside is cheaper" : "inside costs the same";

    private static string Records(long count, string kind) => count == 1 ? $"1 {kind} record is" : $"{Amounts.Count(count)} {kind} records are";

    private string Show(Figure figure) => Show(figure.Rounded);

    private string Show(Money? amount) => amount is { } shown ? Amounts.Show(shown, _run.Decimals) : "";
}
