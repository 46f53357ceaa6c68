using OpModel.Chargeback;
using OpModel.Checking;
using OpModel.Organization;
using OpModel.Tool.Input;

namespace OpModel.Tool.Checking;

/// <summary>Does what a command line asks for: reads the organisation and the settings, judges, writes the findings.</summary>
internal sealed class OrganizationChecker(CheckRequest request, ToolConsole console)
{
    /// <summary>Runs to the end, or to the first input that is wrong.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        if (!OrganizationInput.Read(request.Paths).TryPickT0(out var input, out var problems))
        {
            return Refuse(problems);
        }

        if (!ReadOptions().TryPickT0(out var options, out problems))
        {
            return Refuse(problems);
        }

        ResultFile? output = null;
        if (request.Output is { } path && !ResultFile.Create(path).TryPickT0(out output, out var problem))
        {
            return Refuse([problem]);
        }

        using (output)
        {
            InputReport.Tell(input, console);
            var findings = Judge(input, options);
            if (output is null)
            {
                FindingsWriter.Write(console.Out, request.Format, findings, options.Today, request.Days);
            }
            else
            {
                using (StreamWriter writer = new(output.Stream, leaveOpen: true))
                {
                    FindingsWriter.Write(writer, request.Format, findings, options.Today, request.Days);
                }

                output.Keep();
            }

            return findings.Any(finding => finding.Waiver is null && finding.Severity >= request.FailOn) ? ExitCode.Findings : ExitCode.Done;
        }
    }

    private List<Finding> Judge(OrganizationInput input, RuleOptions options)
    {
        OrganizationGraph whole = new(input.Definitions);
        var judgement = RuleCatalogue.Judge(request.Days is { } days ? whole.During(days.First, days.Last) : whole, options);
        return
        [
            .. input.Problems.Concat(judgement.Violations).Select(violation => new Finding(violation, options.SeverityOf(violation.Rule)))
                .Concat(judgement.Waived.Select(waived => new Finding(waived.Violation, options.SeverityOf(waived.Violation.Rule), waived.Waiver)))
                .Where(finding => finding.Severity != RuleSeverity.Hidden),
        ];
    }

    private OneOf.OneOf<RuleOptions, IReadOnlyList<InputProblem>> ReadOptions()
    {
        List<KeyValuePair<string, string>> settings = [.. request.Preset.Settings];
        if (request.Config is { } config)
        {
            if (!ConfigFile.Read(config).TryPickT0(out var stated, out var problem))
            {
                return (InputProblem[])[problem];
            }

            settings.AddRange(stated);
        }

        if (request.Today is { } today)
        {
            settings.Add(new(RuleOptions.TodayKey, today.ToString()));
        }

        var options = RuleOptions.Read(IsoDate.From(DateTime.UtcNow), settings, out var problems);
        return problems.Count == 0
            ? options
            : (InputProblem[])[.. problems.Select(problem => new InputProblem(request.Config ?? "", null, null, problem))];
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
