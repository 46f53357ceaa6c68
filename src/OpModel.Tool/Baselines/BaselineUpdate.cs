using System.Text;
using OpModel.Checking;
using OpModel.Files;
using OpModel.Organization;
using OpModel.Tool.Checking;
using OpModel.Tool.Input;

namespace OpModel.Tool.Baselines;

/// <summary>
/// Writes a baseline: all findings where there is none yet; where there is one, those of it that are still there, and new ones only if asked to.
/// </summary>
internal sealed class BaselineUpdate(BaselineRequest request, ToolConsole console)
{
    /// <summary>Runs to the end, or to the first input that is wrong.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        var isThere = File.Exists(request.Output);
        if (!JudgingInput.Read(request.Judging with { Baseline = isThere ? request.Output : null }).TryPickT0(out var input, out var problems))
        {
            return Refuse(problems.Select(problem => problem.ToString()));
        }

        InputReport.Tell(input.Organization, console);
        if (input.FileProblems.Count + input.BaselineProblems.Count > 0)
        {
            return Refuse(
            [
                .. input.FileProblems.Concat(input.BaselineProblems).Select(InputReport.Line),
                "nothing was written; mend the files first, since of what cannot be read nobody knows what is accepted or mended.",
            ]);
        }

        var judgement = input.Judge();
        var findings = judgement.Violations
            .Where(violation => (violation.Element, violation.Rule) is not (ModelFile, { Id: WaiverMustBeNeeded.Id }))
            .Select(violation => new Finding(violation, input.Options.SeverityOf(violation.Rule)))
            .Where(finding => finding.Severity != RuleSeverity.Hidden)
            .ToLookup(finding => AcceptedFinding.IsAcceptable(finding.Violation.Rule));
        var takesNew = request.AcceptNew || !isThere;
        var accepted = Accepted(input, judgement, takesNew ? findings[true] : []);
        if (Write(BaselineText.Of(accepted), isThere) is { } refused)
        {
            return Refuse([refused.ToString()]);
        }

        var mended = input.Accepted.Concat(judgement.Exceeded.Select(exceeded => exceeded with { Times = -exceeded.Times })).Sum(finding => finding.Times)
            - judgement.Baselined.Count;
        Tell(accepted.Sum(finding => finding.Times), mended, takesNew ? [] : [.. findings[true]], [.. findings[false]]);
        return findings[false].Any() || (!takesNew && findings[true].Any()) ? ExitCode.Findings : ExitCode.Done;
    }

    /// <summary>What is still there of the baseline, no further than it goes today, and what is new; what goes further than accepted stays as it was.</summary>
    private static List<AcceptedFinding> Accepted(JudgingInput input, Judgement judgement, IEnumerable<Finding> added)
    {
        KeyedText texts = new(input.Graph);
        List<AcceptedFinding> accepted =
        [
            .. judgement.Baselined.Concat(added.Select(finding => finding.Violation)).Select(violation => AcceptedFinding.Of(violation, texts)),
        ];
        HashSet<(string Rule, string Element, string Finding)> known = [.. accepted.Select(Identity)];
        accepted.AddRange(judgement.Exceeded.Where(exceeded => !known.Contains(Identity(exceeded))));
        return accepted;
    }

    private static (string Rule, string Element, string Finding) Identity(AcceptedFinding finding) => (finding.Rule, finding.Element, finding.Finding);

    /// <summary>Writes the file unless it says the same already. It keeps the line ends that it has.</summary>
    private InputProblem? Write(string text, bool isThere)
    {
        var old = isThere ? File.ReadAllText(request.Output) : "";
        var written = old.Contains("\r\n", StringComparison.Ordinal) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        if (isThere && written == old)
        {
            return null;
        }

        if (!ResultFile.Create(request.Output).TryPickT0(out var file, out var problem))
        {
            return problem;
        }

        using (file)
        {
            file.Stream.Write(Encoding.UTF8.GetBytes(written));
            file.Keep();
        }

        return null;
    }

    private void Tell(int accepted, int mended, List<Finding> refused, List<Finding> errors)
    {
        foreach (var finding in refused.Concat(errors))
        {
            FindingsWriter.WriteLine(console.Out, finding);
        }

        console.Out.Write($"{request.Output} accepts {Words.Count(accepted, "finding")}");
        console.Out.Write(mended == 0 ? "\n" : $"; {mended} that {(mended == 1 ? "is" : "are")} no longer there {(mended == 1 ? "was" : "were")} taken out\n");
        if (refused.Count > 0)
        {
            console.Out.Write($"{Words.Count(refused.Count, "finding is", "findings are")} new or worse than accepted; mend {Them(refused)}, or accept {Them(refused)} with --accept-new\n");
        }

        if (errors.Count > 0)
        {
            console.Out.Write($"{Words.Count(errors.Count, "finding", "findings")} cannot be accepted; mend {Them(errors)}\n");
        }
    }

    private static string Them(List<Finding> findings) => findings.Count == 1 ? "it" : "them";

    private int Refuse(IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            console.Error.WriteLine($"opmodel: {problem}");
        }

        return ExitCode.WrongInput;
    }
}
