using OpModel.Checking;
using OpModel.Tool.Input;

namespace OpModel.Tool.Checking;

/// <summary>Does what a command line asks for: reads the organisation and the settings, judges, writes the findings.</summary>
internal sealed class OrganizationChecker(CheckRequest request, ToolConsole console)
{
    /// <summary>Runs to the end, or to the first input that is wrong.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        if (!JudgingInput.Read(request.Judging).TryPickT0(out var input, out var problems))
        {
            return Refuse(problems);
        }

        var judging = request.Judging;
        if (ResultFile.OverwritesOneOf(
            request.Output, [.. judging.Paths, .. input.Organization.Files, .. judging.Importers, judging.Config, judging.Baseline]) is { } overwriting)
        {
            return Refuse([overwriting]);
        }

        ResultFile? output = null;
        if (request.Output is { } path && !ResultFile.Create(path).TryPickT0(out output, out var problem))
        {
            return Refuse([problem]);
        }

        using (output)
        {
            InputReport.Tell(input.Organization, console);
            FindingsReport report = new(Judge(input), input.Options.Today, HasBaseline: request.Judging.Baseline is not null) { Days = request.Judging.Days };
            if (output is null)
            {
                FindingsWriter.Write(console.Out, request.Format, report);
            }
            else
            {
                using (StreamWriter writer = new(output.Stream, leaveOpen: true))
                {
                    FindingsWriter.Write(writer, request.Format, report);
                }

                output.Keep();
            }

            return report.ToMend.Any(finding => finding.Severity >= request.FailOn) ? ExitCode.Findings : ExitCode.Done;
        }
    }

    private static List<Finding> Judge(JudgingInput input)
    {
        var judgement = input.Judge();
        return
        [
            .. input.FileProblems.Concat(input.BaselineProblems).Concat(judgement.Violations).Select(Told)
                .Concat(judgement.Waived.Select(waived => Told(waived.Violation) with { Waiver = waived.Waiver }))
                .Concat(judgement.Baselined.Select(violation => Told(violation) with { IsBaselined = true }))
                .Where(finding => finding.Severity != RuleSeverity.Hidden),
        ];

        Finding Told(Violation violation) => new(violation, input.Options.SeverityOf(violation.Rule));
    }

    private int Refuse(IEnumerable<InputProblem> problems)
    {
        foreach (var problem in problems)
        {
            console.Error.WriteLine($"opmodel: {problem}");
        }

        return ExitCode.WrongInput;
    }
}
