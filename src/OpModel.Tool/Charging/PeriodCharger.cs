using System.Globalization;
using System.Text;
using OpModel.Chargeback;

namespace OpModel.Tool.Charging;

/// <summary>Does what a command line asks for: reads the organisation, what it spent and what was used of it, charges, writes the result, tells of findings.</summary>
internal sealed class PeriodCharger(PeriodRequest request, ToolConsole console)
{
    /// <summary>Runs to the end, or to the inputs that are wrong.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(CancellationToken cancellation)
    {
        using var files = new PeriodFiles(request);
        if (files.FindProblem([]) is { } overwriting)
        {
            return console.Refuse([overwriting]);
        }

        if (!PeriodInputs.Read(request, () => files.SetAsideCosts?.Stream, console, cancellation).TryPickT0(out var inputs, out var problems))
        {
            return console.Refuse(problems);
        }

        if (files.FindProblem(inputs.NamedFiles) is { } overwritten)
        {
            return console.Refuse([overwritten]);
        }

        if (!inputs.Policy.Charge(inputs.Input, request.Decimals, cancellation).TryPickT0(out var run, out problems)
            || !PeriodResult.Render(request, inputs, run).TryPickT0(out var content, out problems))
        {
            return console.Refuse(problems);
        }

        using (content)
        {
            if (files.Keep(content, inputs.Input) is { } unwritten)
            {
                return console.Refuse([unwritten]);
            }

            if (request.Output is null)
            {
                console.Out.Write(Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length));
                console.Out.Flush();
            }
        }

        return TellFindings(run);
    }

    private int TellFindings(ChargebackRun run)
    {
        var (costs, usage) = (PeriodFiles.CostsSetAside(run.Input), PeriodFiles.UsageSetAside(run.Input));
        usage.Tell(console.Error, request.SetAside!);
        costs.Tell(console.Error, request.SetAsideCosts!);
        foreach (var cost in run.UnplacedCost)
        {
            console.Error.WriteLine($"unplaced: {cost.Amount.Exact} {run.Currency}: {cost.Reason}");
        }

        foreach (var (count, of) in new[] { (run.CostsOfOtherDays, request.Costs), (run.UsageOfOtherDays, request.Usage) })
        {
            if (count > 0)
            {
                console.Error.WriteLine($"note: {Lines(count)} of {of} left out: not of {run.Period}");
            }
        }

        if (run.Input.Bill?.Bill.LinesOfOtherPeriods is { } others and > 0)
        {
            console.Error.WriteLine($"note: {Lines(others)} of {request.Costs} left out: not of {run.Period}");
        }

        var isOfOtherPeriod = run.CostIn.Rounded.Amount == 0 && run.CostsOfOtherDays + run.UsageOfOtherDays > 0;
        return costs.Lines.Count + usage.Lines.Count + run.UnplacedCost.Count > 0 || isOfOtherPeriod ? ExitCode.Findings : ExitCode.Done;
    }

    private static string Lines(long count) => count == 1 ? "1 line" : count.ToString("N0", CultureInfo.InvariantCulture) + " lines";
}
