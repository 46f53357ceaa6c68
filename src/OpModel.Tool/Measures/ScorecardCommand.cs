using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OpModel.Measures;

namespace OpModel.Tool.Measures;

/// <summary>The command <c>opmodel scorecard</c>: its options and its help.</summary>
internal sealed class ScorecardCommand
{
    private static readonly string[] Years = [.. Enum.GetValues<DoraReport>().Select(YearOf)];

    private readonly Option<string[]> _model = new("--model", "-m")
    {
        Description = "The organisation: files of it, folders of them, built assemblies.",
        HelpName = "FILE",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _period = new("--period")
    {
        Description = "The window: a month, a quarter (2026-Q4), a year (2026), FIRST-DAY/LAST-DAY, or with --policy a fiscal period (FY2027-P01) or year (FY2027). It is compared with the one before.",
        HelpName = "YYYY-MM",
        Required = true,
    };

    private readonly Option<string[]> _readings = new("--readings", "-r")
    {
        Description = "Values that were found elsewhere: CSV files date,subject,measure,value.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _answers = OfFile("--answers", "Answers to surveys: a CSV file date,subject,survey,score.");

    private readonly Option<string> _events = OfFile("--events", "What users did: a CSV file date,subject,user.");

    private readonly Option<string> _deployments = OfFile("--deployments", "Deployments: a CSV file deployed,subject,committed,failed,restored.");

    private readonly Option<string> _incidents = OfFile("--incidents", "Incidents: a CSV file began,subject,ended.");

    private readonly Option<string> _work = OfFile("--work", "Finished work: a CSV file finished,subject,kind,requested,started,points.");

    private readonly Option<string> _responseTimes = OfFile("--response-times", "How long answers took: a CSV file time,subject,milliseconds.");

    private readonly Option<string> _targets = OfFile("--targets", "What measures are to reach: a CSV file subject,measure,target.");

    private readonly Option<string> _policy = new("--policy", "-p")
    {
        Description = "A policy file whose fiscal-calendar divides the years: a YAML or JSON file, as chargeback has it.",
        HelpName = "FILE",
    };

    private readonly Option<DoraReport?> _dora = DoraOption();

    private readonly Option<string> _subject = new("--subject")
    {
        Description = "Only the scorecard of this team, value stream or scorecard.",
        HelpName = "NAME",
    };

    private readonly FormatOptions<ReportFormat> _format = new();

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write the scorecards to this file, wholly or not at all. [default: standard output]",
        HelpName = "FILE",
    };

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console) => new ScorecardCommand().ToCommand(console);

    private static Option<string> OfFile(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    private static Option<DoraReport?> DoraOption()
    {
        Option<DoraReport?> option = new("--dora")
        {
            Description = "The year of the report of DORA that gives levels to measures of delivery: 2021 or 2023. [default: 2023]",
            HelpName = "YYYY",
            CustomParser = result => ReadDora(result),
        };
        option.CompletionSources.Add(Years);
        return option;
    }

    private static DoraReport ReadDora(ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        var report = Enum.GetValues<DoraReport>().FirstOrDefault(known => text == YearOf(known));
        if (report == default)
        {
            result.AddError($"--dora is {CellText.Quote(text)}; write {string.Join(" or ", Years)}, the years whose levels are known.");
        }

        return report;
    }

    private static string YearOf(DoraReport report) => ((int)report).ToString(CultureInfo.InvariantCulture);

    private Command ToCommand(ToolConsole console)
    {
        Command command = new("scorecard", "Judges teams, value streams and the organisation by several families of measures at once, with trend, target and what contradicts.");
        foreach (var option in new Option[]
        {
            _model, _period, _readings, _answers, _events, _deployments, _incidents, _work, _responseTimes, _targets, _policy, _dora, _subject, _output,
        })
        {
            command.Add(option);
        }

        _format.AddTo(command);
        HelpWithText.Add(command, ScorecardHelp.Text);
        command.SetAction((parsed, cancellation) => Task.FromResult(new ScorecardRun(Files(parsed), console).Run(cancellation)));
        return command;
    }

    private ScorecardFiles Files(ParseResult parsed) => new()
    {
        Model = parsed.GetRequiredValue(_model),
        Period = parsed.GetRequiredValue(_period),
        Readings = parsed.GetValue(_readings) ?? [],
        Answers = parsed.GetValue(_answers),
        Events = parsed.GetValue(_events),
        Deployments = parsed.GetValue(_deployments),
        Incidents = parsed.GetValue(_incidents),
        Work = parsed.GetValue(_work),
        ResponseTimes = parsed.GetValue(_responseTimes),
        Targets = parsed.GetValue(_targets),
        Policy = parsed.GetValue(_policy),
        Dora = parsed.GetValue(_dora) ?? DoraReport.Of2023,
        Subject = parsed.GetValue(_subject),
        Format = _format.Read(parsed),
        Output = parsed.GetValue(_output),
    };
}
