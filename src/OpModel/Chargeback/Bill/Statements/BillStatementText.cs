using System.Globalization;

namespace OpModel.Chargeback;

/// <summary>Writes a run for people to read: a summary, each team's statement, what was not charged and why, the rules and the proof.</summary>
public static class BillStatementText
{
    private const int LinesNamed = 5;

    /// <summary>Writes a run as text.</summary>
    /// <param name="run">The run.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(BillRun run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"{run.Policy.Model.Name}: chargeback for {Period(run)}, in {run.Currency}");
        output.WriteLine($"{run.Bill.Metric.Name} of {run.Bill.Name}, {Lines(run.Bill.LineCount)}");
        WriteSummary(run, output);
        foreach (var statement in run.Statements.Where(statement => statement.Lines.Count > 0))
        {
            WriteStatement(run, statement, output);
        }

        WriteSharedCost(run, output);
        WriteUncharged("Retained: stays with the owner of the bill", run, run.RetainedCost, output);
        WriteUncharged("Unplaced: could not be placed", run, run.UnplacedCost, output);
        WriteSetAside(run, output);
        WriteRules(run, output);
        WriteProof(run, output);
    }

    /// <summary>Writes a run as text to a file, whole or not at all.</summary>
    /// <param name="run">The run.</param>
    /// <param name="path">The path of the file; one that is there is replaced.</param>
    /// <exception cref="IOException">The file cannot be written; one that is there stays as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing there is not allowed; a file that is there stays as it was.</exception>
    public static void Write(BillRun run, string path)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrEmpty(path);
        WholeFile.WriteText(path, output => Write(run, output));
    }

    private static void WriteSummary(BillRun run, TextWriter output)
    {
        var table = new TextTable("Summary", "direct", "shared", "total");
        foreach (var statement in run.Statements)
        {
            table.Add(statement.Consumer.Name, Show(run, statement.Direct), Show(run, statement.Shared), Show(run, statement.Total));
        }

        table.AddRule();
        table.Add("Charged to teams", "", "", Show(run, run.Charged));
        table.Add("Retained", "", "", Show(run, run.Retained));
        table.Add("Unplaced", "", "", Show(run, run.Unplaced));
        table.AddRule();
        table.Add("Cost of the bill", "", "", Show(run, run.CostIn));
        table.Write(output);
    }

    private static void WriteStatement(BillRun run, BillStatement statement, TextWriter output)
    {
        var table = new TextTable(statement.Consumer.Name, "bill lines", run.Currency.Code, "");
        foreach (var line in statement.Lines.Where(line => line.Kind == BillLineKind.Direct))
        {
            table.Add(line.Service, Amounts.Count(line.Quantity), Show(run, line.Amount), Placing(line));
        }

        table.AddRule();
        table.Add("Direct cost", "", Show(run, statement.Direct), "");
        foreach (var line in statement.Lines.Where(line => line.Kind == BillLineKind.Shared))
        {
            table.Add("Part of shared cost", Amounts.Count(line.Quantity), Show(run, line.Amount), line.Explanation);
        }

        table.AddRule();
        table.Add("Total", "", Show(run, statement.Total), "");
        table.Write(output);
    }

    private static void WriteSharedCost(BillRun run, TextWriter output)
    {
        if (run.SharedCost.Count == 0)
        {
            return;
        }

        var table = new TextTable($"Shared cost, split {run.Policy.Split}", "bill lines", $"{run.Currency.Code}, exact");
        foreach (var cost in run.SharedCost)
        {
            table.Add(cost.Service, Amounts.Count(cost.LineCount), cost.Amount.ToString());
        }

        table.AddRule();
        table.Add(
            "Total",
            Amounts.Count(run.SharedCost.Sum(cost => cost.LineCount)),
            run.SharedCost.Aggregate(ExactAmount.Zero, (sum, cost) => sum + cost.Amount).ToString());
        table.Write(output);
    }

    private static void WriteUncharged(string title, BillRun run, IReadOnlyList<UnchargedCost> costs, TextWriter output)
    {
        if (costs.Count == 0)
        {
            return;
        }

        var table = new TextTable(title, "bill lines", run.Currency.Code, "");
        foreach (var cost in costs)
        {
            table.Add(cost.Reason, Amounts.Count(cost.LineCount), Show(run, cost.Amount), Named(run.LinesOf(cost), cost.LineCount));
        }

        table.Write(output);
    }

    private static void WriteSetAside(BillRun run, TextWriter output)
    {
        if (run.Bill.SetAside.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"Set aside: {Lines(run.Bill.SetAside.Count)} that could not be read; their cost is in no figure above");
        foreach (var problem in run.Bill.SetAside.Take(LinesNamed))
        {
            output.WriteLine($"  {problem}");
        }

        if (run.Bill.SetAside.Count > LinesNamed)
        {
            output.WriteLine($"  and {Amounts.Count(run.Bill.SetAside.Count - LinesNamed)} more");
        }
    }

    private static void WriteRules(BillRun run, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Rules, in the order in which they are tried");
        foreach (var rule in run.Policy.Rules)
        {
            output.WriteLine($"  {rule}");
        }

        output.WriteLine(run.Policy.Split is { } split ? $"  all else: shared cost, split {split}" : "  all else: unplaced");
    }

    private static void WriteProof(BillRun run, TextWriter output)
    {
        var table = new TextTable("Proof that everything adds up to the bill", "rounded", "exact");
        table.Add("charged", Show(run, run.Charged), run.Charged.Exact);
        table.Add("+ retained", Show(run, run.Retained), run.Retained.Exact);
        table.Add("+ unplaced", Show(run, run.Unplaced), run.Unplaced.Exact);
        table.AddRule();
        table.Add("= cost of the bill", Show(run, run.CostIn), run.CostIn.Exact);
        table.Write(output);
    }

    private static string Placing(BillStatementLine line) =>
        $"rule{(line.Rules.Count == 1 ? "" : "s")} "
        + string.Join(", ", line.Rules.Select(rule => rule.Number.ToString(CultureInfo.InvariantCulture)));

    private static string Named(IEnumerable<long> lines, long count)
    {
        var first = lines.Take(LinesNamed).Select(line => line.ToString(CultureInfo.InvariantCulture));
        return $"line{(count == 1 ? "" : "s")} {string.Join(", ", first)}{(count > LinesNamed ? ", ..." : "")}";
    }

    private static string Lines(long count) => count == 1 ? "1 line" : $"{Amounts.Count(count)} lines";

    private static string Period(BillRun run) => run.Period.ToString("uuuu'-'MM", CultureInfo.InvariantCulture);

    private static string Show(BillRun run, Figure figure) => Amounts.Show(figure.Rounded, run.Decimals);
}
