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
            Tell(input);
            var findings = Judge(input, options);
            if (output is null)
            {
                FindingsWriter.Write(console.Out, request.Format, findings, options.Today);
            }
            else
            {
                using (StreamWriter writer = new(output.Stream, leaveOpen: true))
                {
                    FindingsWriter.Write(writer, request.Format, findings, options.Today);
                }

                output.Keep();
            }

            return findings.Any(finding => finding.Waiver is null && finding.Severity >= request.FailOn) ? ExitCode.Findings : ExitCode.Done;
        }
    }

    private static List<Finding> Judge(OrganizationInput input, RuleOptions options)
    {
        var judgement = RuleCatalogue.Judge(new(input.Definitions), options);
        return
        [
            .. input.Problems.Concat(judgement.Violations).Select(violation => new Finding(violation, options.SeverityOf(violation.Rule)))
                .Concat(judgement.Waived.Select(waived => new Finding(waived.Violation, options.SeverityOf(waived.Violation.Rule), waived.Waiver)))
                .Where(finding => finding.Severity != RuleSeverity.Hidden),
        ];
    }

    /// <summary>Tells what was read and what was not, where that is not plain from the command line.</summary>
    private void Tell(OrganizationInput input)
    {
        if (input.Files.Count > 0)
        {
            var (teams, people) = (input.Definitions.OfType<TeamDefinition>().Count(), input.Definitions.OfType<PersonDefinition>().Count());
            console.Error.WriteLine($"opmodel: {Words.Count(teams, "team")} and {Words.Count(people, "person", "people")} read from {Words.Count(input.Files.Count, "file")}");
        }

        if (input.PassedOver.Count > 0)
        {
            console.Error.WriteLine($"opmodel: {Words.Count(input.PassedOver.Count, "file")} passed over, as no part of an organisation stands there: {string.Join(", ", input.PassedOver.Take(5))}{(input.PassedOver.Count > 5 ? ", ..." : "")}");
        }

        foreach (var note in input.Notes)
        {
            console.Error.WriteLine($"opmodel: {note.Path}({note.Problem.Place}): note: {note.Problem.Message}");
        }
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
