using System.Globalization;

namespace OpModel.Chargeback;

/// <summary>Writes a run as a journal of double entries, in the format of hledger; docs/formats.md describes it.</summary>
/// <remarks>
/// <para>
/// What is spent comes from <c>equity:cost in</c> into <c>expenses:Payments:own cost</c>. What is charged goes from <c>revenues:Payments</c> to
/// <c>expenses:Checkout:Payments</c>: a transaction for each statement, and one for each provider that passes on what it is charged. So the
/// expenses of a provider less its revenues are its under-recovery, zero where it passes all cost on, and each transaction adds up to zero.
/// </para>
/// <para>The format is that of <see href="https://hledger.org/hledger.html#journal"/>; the journal passes <c>hledger check --strict</c>.</para>
/// </remarks>
public static class ChargebackJournal
{
    /// <summary>Writes a run as a journal, dated with the last day of the period.</summary>
    /// <param name="run">The run.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ChargebackRun run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        var transactions = TransactionsOf(run);
        output.Write($"; {RunTables.TitleOf(run).ReplaceLineEndings(" ")}\n");
        output.Write("decimal-mark .\n");
        output.Write($"commodity 1,000.{new string('0', run.Decimals)} {run.Currency}\n");
        foreach (var account in transactions.SelectMany(transaction => transaction.Accounts).Distinct().Order(StringComparer.Ordinal))
        {
            output.Write($"account {account}\n");
        }

        var day = run.Period.Days.End.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
        foreach (var transaction in transactions)
        {
            transaction.Write(output, day, run.Decimals);
        }
    }

    /// <summary>Writes a run as a journal to a file, whole or not at all.</summary>
    /// <param name="run">The run.</param>
    /// <param name="path">The path of the file; one that is there is replaced.</param>
    /// <exception cref="IOException">The file cannot be written; one that is there stays as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing there is not allowed; a file that is there stays as it was.</exception>
    public static void Write(ChargebackRun run, string path)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrEmpty(path);
        WholeFile.WriteText(path, output => Write(run, output));
    }

    private static IReadOnlyList<JournalTransaction> TransactionsOf(ChargebackRun run)
    {
        var accounts = new JournalAccounts(run.Matrix.Nodes.All);
        var passedOn = run.Matrix.Cells.Where(cell => cell.Target.PassesOn).GroupBy(cell => cell.Target).OrderBy(charged => charged.Key.Index);
        IReadOnlyList<JournalTransaction> transactions =
        [
            OwnCosts(run, accounts),
            .. passedOn.Select(charged => Charges($"Charges to {charged.Key}, passed on, for {run.Period}", run, charged, accounts)),
            .. run.Statements.Select(statement => StatementOf(run, statement, accounts)),
        ];
        return [.. transactions.Where(transaction => !transaction.IsEmpty)];
    }

    private static JournalTransaction OwnCosts(ChargebackRun run, JournalAccounts accounts)
    {
        var transaction = new JournalTransaction($"Cost of {run.Period}");
        foreach (var node in run.Matrix.Nodes.All)
        {
            transaction.Move(accounts.CostIn(node), accounts.OwnCost(node), run.Books.OwnCostOf(node).Rounded);
        }

        // Cost that a bill left with nobody is no team's and no pool's.
        MoveOwnerless("retained", run.Matrix.Retained, run.Books.RetainedAt);
        MoveOwnerless("unplaced", run.Matrix.Unplaced, run.Books.UnplacedAt);
        return transaction;

        void MoveOwnerless(string kind, IReadOnlyList<(CostNode? Owner, string Reason, ExactAmount Amount)> left, Func<int, Figure> figureAt)
        {
            for (var place = 0; place < left.Count; place++)
            {
                if (left[place].Owner is null)
                {
                    transaction.Move($"equity:cost in:{kind}", $"expenses:{kind}:{JournalAccounts.Part(left[place].Reason)}", figureAt(place).Rounded);
                }
            }
        }
    }

    private static JournalTransaction StatementOf(ChargebackRun run, Statement statement, JournalAccounts accounts)
    {
        var transaction = Charges($"Statement of {statement.Consumer} for {run.Period}", run, statement.Lines.Select(line => line.Cell), accounts);
        if (statement.Stated is { } stated)
        {
            transaction.Remark($"stated as {stated.Amount}, {stated.Rate}, which differs by {stated.Difference}");
        }

        return transaction;
    }

    private static JournalTransaction Charges(string description, ChargebackRun run, IEnumerable<ChargeCell> cells, JournalAccounts accounts)
    {
        var transaction = new JournalTransaction(description);
        foreach (var cell in cells)
        {
            transaction.Move(
                accounts.Recovery(cell.Row),
                accounts.Expense(cell.Target, cell.Row),
                run.Books.Of(cell).Rounded,
                cell.Use is { } use ? ExactText.Count(use.Quantity, use.Service.Unit) : ChargeKindText.Of(cell.Row.Kind));
        }

        return transaction;
    }
}
