using System.CommandLine;
using OpModel.Checking;
using OpModel.Organization;
using OpModel.Tool.Input;

namespace OpModel.Tool.Checking;

/// <summary>The command <c>opmodel check</c>: its options and its help.</summary>
internal sealed class CheckCommand
{
    private const string HelpText = """
        Examples:
          Check the organisation that an assembly states:
            opmodel check bin/Release/net10.0/Acme.dll

          Check an organisation that stands in YAML:
            opmodel check org/people.yaml org/teams.yaml

          Check the catalogue of Backstage that stands in a folder:
            opmodel check catalog/

          Check a table of people that an HR system exported (its columns are mapped in hr/people.csv.yaml), and the teams beside it:
            opmodel check hr/people.csv org/teams.yaml

          Check files of a form of your own, which an importer in an assembly reads:
            opmodel check shop.teams --importer Acme.Importers.dll

          Let a build fail on suggestions too, as a complete model:
            opmodel check Acme.dll --preset strict --fail-on suggestion

          Ask what will be wrong on a day, or in the course of a quarter:
            opmodel check org --as-of 2026-10-01
            opmodel check org --during 2026-10-01..2026-12-31

          Show the findings where code scanning results are shown:
            opmodel check Acme.dll --format sarif --output findings.sarif

          Show the findings beside the lines of a pull request, in a GitHub workflow:
            opmodel check org --format github

          Tell new findings only, where many were there when you began (see opmodel baseline):
            opmodel check org --baseline opmodel.baseline.yaml

        Definitions of assemblies that these reference belong to the organisation; they are found beside them.
        A configuration file has the lines of an .editorconfig: opmodel.max_team_size = 8, dotnet_diagnostic.OPM1001.severity = error.

        Exit codes:
          0    no finding as severe as --fail-on
          1    findings
          2    not checked: the command line or an input is wrong
        """;

    private readonly JudgingOptions _judging = new();

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "The form of the findings. [default: text]",
        HelpName = "text|json|sarif|github",
    };

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "The least severity that ends the run with 1. [default: warning]",
        HelpName = "error|warning|suggestion",
    };

    private readonly Option<string> _baseline = new("--baseline", "-b")
    {
        Description = "The file of accepted findings that opmodel baseline writes; they are counted and not told.",
        HelpName = "FILE",
    };

    private readonly Option<IsoDate?> _asOf = DayText.Option("--as-of", "Judge the organisation as it stands on this day.");

    private readonly Option<Term?> _during = DayText.RangeOption("--during", "Judge the organisation as it stands in the course of these days.");

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write the findings to this file, wholly or not at all. [default: standard output]",
        HelpName = "FILE",
    };

    private CheckCommand()
    {
        _format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        _failOn.AcceptOnlyFromAmong("error", "warning", "suggestion");
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console) => new CheckCommand().ToCommand(console);

    private Command ToCommand(ToolConsole console)
    {
        Command command = new("check", "Checks the organisation that built assemblies and files state, by the same rules and in the same words as the compiler.");
        _judging.AddTo(command);
        command.Add(_baseline);
        command.Add(_asOf);
        command.Add(_during);
        command.Add(_format);
        command.Add(_failOn);
        command.Add(_output);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetResult(_asOf) is not null && parsed.GetResult(_during) is not null)
            {
                parsed.AddError("--as-of and --during exclude each other; leave one of them out.");
            }
        });
        HelpWithText.Add(command, HelpText);
        command.SetAction(parsed => new OrganizationChecker(Request(parsed), console).Run());
        return command;
    }

    private CheckRequest Request(ParseResult parsed) => new()
    {
        Judging = _judging.Read(parsed) with
        {
            Baseline = parsed.GetValue(_baseline),
            Days = parsed.GetValue(_asOf) is { } day ? new Term(day, day) : parsed.GetValue(_during),
        },
        Format = parsed.GetValue(_format) is { } format ? Enum.Parse<FindingsFormat>(format, ignoreCase: true) : FindingsFormat.Text,
        FailOn = parsed.GetValue(_failOn) switch
        {
            "error" => RuleSeverity.Error,
            "suggestion" => RuleSeverity.Info,
            _ => RuleSeverity.Warning,
        },
        Output = parsed.GetValue(_output),
    };
}
