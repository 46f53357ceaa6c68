using System.Globalization;
using System.Text;
using OneOf;
using OpModel.Chargeback;
using OpModel.Tool.Rules;

namespace OpModel.Tool.Charging;

/// <summary>Does what a command line asks for: reads rules and bill, charges, writes the result, tells of findings.</summary>
internal sealed class BillCharger(ChargebackRequest request, ToolConsole console)
{
    private const int FindingsNamed = 10;

    /// <summary>Runs to the end, or to the first input that is wrong.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(CancellationToken cancellation)
    {
        if (FindOverwrittenInput() is { } overwritten)
        {
            return console.Refuse([overwritten]);
        }

        if (!RulesFileReader.ReadFile(request.Rules).TryPickT0(out var rules, out var problems))
        {
            return console.Refuse(problems);
        }

        using var setAside = Begin(request.SetAside, out var problem);
        using var output = problem is null ? Begin(request.Output, out problem) : null;
        if (problem is not null)
        {
            return console.Refuse([problem]);
        }

        if (!ReadBill(rules, setAside?.Stream, cancellation).TryPickT0(out var bill, out problems)
            || !PolicyFromRules.Create(rules, bill.Currency).Charge(bill, Grain()).TryPickT0(out var run, out problems))
        {
            return console.Refuse(problems);
        }

        using var content = Render(run);
        if (KeepFiles(content, output, bill.SetAside.Count > 0 ? setAside : null) is { } unwritten)
        {
            return console.Refuse([unwritten]);
        }

        if (output is null)
        {
            console.Out.Write(Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length));
            console.Out.Flush();
        }

        return TellFindings(run);
    }

    private static ResultFile? Begin(string? path, out InputProblem? problem)
    {
        problem = null;
        if (path is null)
        {
            return null;
        }

        ResultFile.Create(path).TryPickT0(out var file, out problem);
        return file;
    }

    private InputProblem? FindOverwrittenInput()
    {
        foreach (var (option, path) in new[] { ("--output", request.Output), ("--set-aside", request.SetAside) })
        {
            if (path is not null && (ResultFile.IsSame(path, request.Costs) || ResultFile.IsSame(path, request.Rules)))
            {
                return new InputProblem(path, null, null, $"{option} would overwrite an input; name another file.");
            }
        }

        return request.Output is { } output && request.SetAside is { } setAside && ResultFile.IsSame(output, setAside)
            ? new InputProblem(output, null, null, "--output and --set-aside name the same file; name two.")
            : null;
    }

    private OneOf<CostBill, IReadOnlyList<InputProblem>> ReadBill(RulesFile rules, Stream? setAside, CancellationToken cancellation) =>
        BillProgress.Show(console, request.Costs, progress => FocusBill.Read(
            request.Costs,
            new FocusReaderOptions
            {
                Metric = request.Metric ?? rules.Metric ?? CostMetric.BilledCost,
                PeriodBasis = request.PeriodBasis ?? rules.PeriodBasis ?? PeriodBasis.Either,
                Period = request.Period,
                Columns = rules.Columns,
                SetAsideBrokenLines = setAside is not null,
                SetAsideTo = setAside,
                Progress = progress,
            },
            cancellation));

    private RoundingGrain Grain() =>
        request.Exact ? RoundingGrain.AsFineAsTheBill
        : request.Decimals is { } decimals ? RoundingGrain.Decimals(decimals)
        : RoundingGrain.MinorUnit;

    /// <summary>Makes the result as a whole before any of it is written; it is far smaller than its bill.</summary>
    private MemoryStream Render(BillRun run)
    {
        var content = new MemoryStream();
        if (request.Format == StatementFormat.Json)
        {
            BillStatementJson.Write(run, content);
            return content;
        }

        using var text = new StreamWriter(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        if (request.Format == StatementFormat.Csv)
        {
            BillStatementCsv.Write(run, text);
        }
        else
        {
            BillStatementText.Write(run, text);
        }

        return content;
    }

    /// <summary>Lets files take their places when all of them are written to their ends; tells of the one that cannot be.</summary>
    private InputProblem? KeepFiles(MemoryStream content, ResultFile? output, ResultFile? setAside)
    {
        var path = request.SetAside;
        try
        {
            setAside?.Stream.Flush();
            path = request.Output;
            output?.Stream.Write(content.GetBuffer(), 0, (int)content.Length);
            output?.Keep();
            path = request.SetAside;
            setAside?.Keep();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new InputProblem(path!, null, null, $"the file cannot be written: {e.Message}");
        }
    }

    private int TellFindings(BillRun run)
    {
        var bill = run.Bill;
        foreach (var problem in bill.SetAside.Take(FindingsNamed))
        {
            console.Error.WriteLine($"set aside: {problem}");
        }

        if (bill.SetAside.Count > FindingsNamed)
        {
            console.Error.WriteLine($"set aside: {Lines(bill.SetAside.Count - FindingsNamed)} more");
        }

        foreach (var cost in run.UnplacedCost)
        {
            console.Error.WriteLine($"unplaced: {cost.Amount.Exact} {run.Currency} in {Lines(cost.LineCount)}: {cost.Reason}");
        }

        if (bill.LinesOfOtherPeriods > 0)
        {
            console.Error.WriteLine($"note: {Lines(bill.LinesOfOtherPeriods)} of other months left out");
        }

        return bill.SetAside.Count > 0 || run.UnplacedCost.Count > 0 ? ExitCode.Findings : ExitCode.Done;
    }

    private static string Lines(long count) => count == 1 ? "1 line" : count.ToString("N0", CultureInfo.InvariantCulture) + " lines";
}
