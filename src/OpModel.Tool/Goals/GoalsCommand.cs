using System.CommandLine;
using OpModel.Organization;
using OpModel.Tool.Input;

namespace OpModel.Tool.Goals;

/// <summary>The command <c>opmodel goals</c>: its options and its help.</summary>
internal sealed class GoalsCommand
{
    private const string HelpText = """
        Examples:
          Read the cascade of goals, with what is missing in it:
            opmodel goals --model organisation.yaml

          Ask how far the goals were at the end of a quarter:
            opmodel goals --model organisation.yaml --readings readings.csv --as-of 2026-06-30

          Write the goals of one team for its page, or all of them for a spreadsheet:
            opmodel goals --model organisation.yaml --readings readings.csv --team Checkout --format markdown --output goals.md
            opmodel goals --model organisation.yaml --readings readings.csv --format csv --output goals.csv

        Readings are date,subject,measure,value; the subject is an objective or its owner, by name or id, and the last value up to the day counts.
        A key result that states measure, start and target is done by (value - start) / (target - start); an objective is the mean of its
        key results, each counted from 0 % to 100 %.

        Exit codes:
          0    done
          1    done, with findings: goals without owner, key result or goal above, key results that count no value, or, with --readings, that
               have none
          2    not done: the command line or an input is wrong; nothing was written
        """;

    private readonly Option<string[]> _model = new("--model", "-m")
    {
        Description = "What states the organisation: built assemblies, files, folders of files.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
        Required = true,
    };

    private readonly Option<string> _readings = new("--readings")
    {
        Description = "Values of measures: a CSV file date,subject,measure,value. Without it, no progress is told.",
        HelpName = "FILE",
    };

    private readonly Option<IsoDate?> _asOf = DayText.Option("--as-of", "Look at what holds on this day. [default: today, by UTC]");

    private readonly Option<string> _team = new("--team")
    {
        Description = "Tell the goals of this team alone: those that it owns, or somebody on it.",
        HelpName = "NAME",
    };

    private readonly FormatOptions<ReportFormat> _format = new();

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write the result to this file, wholly or not at all. [default: standard output]",
        HelpName = "FILE",
    };

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console) => new GoalsCommand().ToCommand(console);

    private Command ToCommand(ToolConsole console)
    {
        Command command = new("goals", "Tells the cascade of goals, how far each is by its measures, and what is missing in it.")
        {
            _model, _readings, _asOf, _team, _output,
        };
        _format.AddTo(command);
        HelpWithText.Add(command, HelpText);
        command.SetAction(parsed => new GoalsTeller(Request(parsed), console).Run());
        return command;
    }

    private GoalsRequest Request(ParseResult parsed) => new()
    {
        Model = parsed.GetValue(_model)!,
        Readings = parsed.GetValue(_readings),
        Day = parsed.GetValue(_asOf).ToLocalDate() ?? DayText.Today.ToLocalDate(),
        Team = parsed.GetValue(_team),
        Format = _format.Read(parsed),
        Output = parsed.GetValue(_output),
    };
}
