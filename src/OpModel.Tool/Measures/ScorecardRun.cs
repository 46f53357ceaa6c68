using System.Text;
using OneOf;
using OpModel.Files;
using OpModel.Measures;
using OpModel.ResponseTimes;
using OpModel.Tool.Charging;
using OpModel.Tool.Input;

namespace OpModel.Tool.Measures;

/// <summary>Does what <c>opmodel scorecard</c> asks for: reads the organisation and its records, makes scorecards, writes them.</summary>
internal sealed class ScorecardRun(ScorecardFiles files, ToolConsole console)
{
    private readonly GatheredProblems _problems = new();

    /// <summary>Runs to the end, or to the inputs that are wrong.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(CancellationToken cancellation)
    {
        if (ResultFile.OverwritesOneOf(files.Output, files.Inputs) is { } overwriting)
        {
            _problems.Add(overwriting);
        }
        else if (ReadRequest(cancellation) is var (model, request) && _problems.Take(ScorecardReport.Create(model, request)) is { } report)
        {
            var code = ResultText.Write(files.Output, Render(report), console);
            return code == ExitCode.Done && HasFindings(report) ? ExitCode.Findings : code;
        }

        return console.Refuse(_problems.All);
    }

    private static bool HasFindings(ScorecardReport report) =>
        report.Scorecards.Count == 0
        || report.Scorecards.Any(scorecard => scorecard.Verdict != ScorecardVerdict.Sound)
        || report.Pitfalls.Any(watch => !watch.IsWatched);

    // All files are read before any problem is told, so that all problems are told at once.
    private (OperatingModel Model, ScorecardRequest Request)? ReadRequest(CancellationToken cancellation)
    {
        var model = _problems.Take(ModelReading.Read(files.Model))?.Model;
        var own = model is null ? [] : ScorecardReport.OwnMeasures(model);
        var policy = model is null ? null : Read(files.Policy, path => ChargebackPolicyFile.Read(path, model));
        var window = ReadWindow(policy?.Calendar);
        var sources = new MeasureSources
        {
            Answers = Read(files.Answers, path => AnswerFile.Read(path, cancellation)) ?? SurveyAnswers.None,
            Events = Read(files.Events, path => EventFile.Read(path, cancellation)) ?? UserActivity.None,
            Deployments = Read(files.Deployments, path => DeploymentFile.Read(path, cancellation)) ?? Deployments.None,
            Incidents = Read(files.Incidents, path => IncidentFile.Read(path, cancellation)) ?? Incidents.None,
            Work = Read(files.Work, path => WorkItemFile.Read(path, cancellation)) ?? WorkItems.None,
            Others = Read(files.ResponseTimes, path => ResponseTimeFile.Read(path, cancellation)) is { } times ? [times] : [],
            Readings = files.Readings.Count > 0 ? _problems.Take(ReadingFile.ReadAll(files.Readings, own, cancellation)) ?? RecordedValues.None : RecordedValues.None,
        };
        var targets = Read(files.Targets, path => TargetFile.Read(path, own, cancellation)) ?? [];
        return model is null || window is null || _problems.Any
            ? null
            : (model, new() { Window = window, Sources = sources, Targets = targets, Subject = files.Subject, Report = files.Dora, Options = new() { Calendar = policy?.Calendar } });
    }

    private ReportingPeriod? ReadWindow(FiscalCalendar? calendar)
    {
        if (calendar is null ? MeasureWindow.TryParse(files.Period, out var window) : MeasureWindow.TryParse(files.Period, calendar, out window))
        {
            return window;
        }

        // Where the policy itself cannot be read, what its periods are called is not known.
        if (files.Policy is null || calendar is not null || !_problems.Any)
        {
            _problems.Add(new("--period", null, null, $"{CellText.Quote(files.Period)} is no period; write 2026-10, 2026-Q4, 2026 or 2026-10-01/2026-10-14{(
                calendar is null ? ". A fiscal period needs --policy, a policy with a fiscal-calendar." : ", or a fiscal period such as FY2027-P01 or FY2027.")}"));
        }

        return null;
    }

    private T? Read<T>(string? path, Func<string, OneOf<T, IReadOnlyList<InputProblem>>> read)
        where T : class => path is null ? null : _problems.Take(read(path));

    private string Render(ScorecardReport report)
    {
        if (files.Format == ReportFormat.Json)
        {
            using MemoryStream json = new();
            ScorecardJson.Write(report, json);
            return Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
        }

        using StringWriter text = new() { NewLine = "\n" };
        switch (files.Format)
        {
            case ReportFormat.Csv:
                ScorecardCsv.Write(report, text);
                break;
            case ReportFormat.Markdown:
                ScorecardMarkdown.Write(report, text);
                break;
            default:
                ScorecardText.Write(report, text);
                break;
        }

        return text.ToString();
    }
}
