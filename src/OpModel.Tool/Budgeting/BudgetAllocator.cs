using System.Text;
using NodaTime;
using OneOf;
using OpModel.Budgeting;
using OpModel.Files;
using OpModel.Measures;
using OpModel.Tool.Charging;
using OpModel.Tool.Measures;

namespace OpModel.Tool.Budgeting;

/// <summary>Does what a command line asks for: reads the organisation and its plan, allocates, compares, writes the result, tells of findings.</summary>
internal sealed class BudgetAllocator(BudgetRequest request, ToolConsole console)
{
    private RecordedValues _readings = RecordedValues.None;

    /// <summary>Runs to the end, or to the inputs that are wrong.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        if (!ModelReading.Read(request.Model).TryPickT0(out var reading, out var problems))
        {
            return console.Refuse(problems);
        }

        if (ResultFile.OverwritesOneOf(request.Output, [.. request.Model, .. reading.Input.Files, request.Plan, request.Readings, request.Compare]) is { } overwriting)
        {
            return console.Refuse([overwriting]);
        }

        if (request.Readings is { } path && !KnownReadings.Read(path, reading.Model).TryPickT0(out _readings, out problems))
        {
            return console.Refuse(problems);
        }

        var isRead = Allocate(reading.Model, request.Plan, request.AsOf).TryPickT0(out var allocated, out problems);
        if (!request.IsCompared)
        {
            return isRead ? Write(allocated.Allocation, null, allocated) : console.Refuse(problems);
        }

        var isOtherRead = Allocate(reading.Model, request.Compare ?? request.Plan, request.CompareAsOf).TryPickT0(out var other, out var ofOther);
        if (!isRead || !isOtherRead)
        {
            return console.Refuse([.. (problems ?? []).Concat(ofOther ?? []).Distinct()]);
        }

        return other.Allocation.Currency == allocated.Allocation.Currency
            ? Write(allocated.Allocation, BudgetComparison.Of(other.Allocation, allocated.Allocation), allocated, [.. other.Files])
            : console.Refuse([new(request.Compare!, null, null, $"this plan is in {other.Allocation.Currency}, and {request.Plan} in {allocated.Allocation.Currency}; compare plans in one currency.")]);
    }

    private OneOf<AllocatedPlan, IReadOnlyList<InputProblem>> Allocate(OperatingModel model, string? path, LocalDate? asOf)
    {
        if (path is null)
        {
            InputProblem Place(BudgetProblem problem) => new(request.Model[0], null, null, problem.Message);
            return BudgetPlan.FromModel(model, request.Period!).Match(plan => plan.Allocate(model, asOf ?? plan.Period.Days.End, _readings), problems => OneOf<BudgetAllocation, IReadOnlyList<BudgetProblem>>.FromT1(problems))
                .Match<OneOf<AllocatedPlan, IReadOnlyList<InputProblem>>>(
                    allocation => new AllocatedPlan(allocation, Place, []), problems => (InputProblem[])[.. problems.Select(Place)]);
        }

        return BudgetPlanFile.Read(path, model).Match(
            file => file.Allocate(asOf, _readings).Match<OneOf<AllocatedPlan, IReadOnlyList<InputProblem>>>(
                allocation => new AllocatedPlan(allocation, file.Placed, file.NamedFiles), problems => OneOf<AllocatedPlan, IReadOnlyList<InputProblem>>.FromT1(problems)),
            problems => OneOf<AllocatedPlan, IReadOnlyList<InputProblem>>.FromT1(problems));
    }

    private int Write(BudgetAllocation allocation, BudgetComparison? comparison, AllocatedPlan plan, params string[] others)
    {
        if (ResultFile.OverwritesOneOf(request.Output, [.. plan.Files, .. others]) is { } overwriting)
        {
            return console.Refuse([overwriting]);
        }

        var code = ResultText.Write(request.Output, Render(allocation, comparison), console);
        if (code != ExitCode.Done)
        {
            return code;
        }

        foreach (var finding in allocation.Findings)
        {
            console.Error.WriteLine($"finding: {plan.Place(finding)}");
        }

        return allocation.Findings.Count > 0 ? ExitCode.Findings : ExitCode.Done;
    }

    private string Render(BudgetAllocation allocation, BudgetComparison? comparison)
    {
        if (request.Format == ReportFormat.Json)
        {
            using MemoryStream content = new();
            BudgetJson.Write(allocation, content, comparison);
            return Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length);
        }

        using StringWriter text = new() { NewLine = "\n" };
        switch (request.Format)
        {
            case ReportFormat.Csv:
                BudgetCsv.Write(allocation, text, comparison);
                break;
            case ReportFormat.Markdown:
                BudgetMarkdown.Write(allocation, text, comparison);
                break;
            default:
                BudgetText.Write(allocation, text, comparison);
                break;
        }

        return text.ToString();
    }

    /// <summary>A plan as it is allocated.</summary>
    /// <param name="Allocation">Who gets what.</param>
    /// <param name="Place">Finds the place of a problem.</param>
    /// <param name="Files">The files that the plan names.</param>
    private sealed record AllocatedPlan(BudgetAllocation Allocation, Func<BudgetProblem, InputProblem> Place, IReadOnlyList<string> Files);
}
