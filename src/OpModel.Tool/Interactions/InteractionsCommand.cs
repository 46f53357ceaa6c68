using System.CommandLine;
using OpModel.Organization;
using OpModel.Tool.Charging;
using OpModel.Tool.Input;

namespace OpModel.Tool.Interactions;

/// <summary>The command <c>opmodel interactions</c>: its options and its help.</summary>
internal sealed class InteractionsCommand
{
    private const string HelpText = """
        Examples:
          Draw the map of interactions between roles:
            opmodel interactions --model organisation.yaml --format svg --output interactions.svg

          Ask what is in the way of a drawing, which interactions are weak, and whose responsibilities overlap:
            opmodel interactions --model organisation.yaml

          Draw the teams, as they will work together next year:
            opmodel interactions --model organisation.yaml --teams --as-of 2027-01-01 --format svg --output teams.svg

        The lines of a drawing never cross. Where that cannot be, the interactions in the way are told, and which to leave out: no one of these can be
        put back alone, though fewer may do elsewhere. The SVG then draws the map without them.

        Exit codes:
          0    done
          1    done, with findings: the map cannot be drawn without a crossing, an interaction is weak, stale or was never assessed, or
               responsibilities overlap
          2    not done: the command line or an input is wrong; nothing was written
        """;

    private readonly Option<string[]> _model = new("--model", "-m")
    {
        Description = "What states the organisation: built assemblies, files, folders of files.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
        Required = true,
    };

    private readonly Option<bool> _teams = new("--teams") { Description = "Draw the interactions of teams in place of those of roles." };

    private readonly Option<IsoDate?> _asOf = DayText.Option("--as-of", "Look at what holds on this day. [default: today, by UTC]");

    private readonly FormatOptions<InteractionsFormat> _format = new();

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write the result to this file, wholly or not at all. [default: standard output]",
        HelpName = "FILE",
    };

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console) => new InteractionsCommand().ToCommand(console);

    private Command ToCommand(ToolConsole console)
    {
        Command command = new("interactions", "Draws the map of interactions without a crossing, and tells which interactions are weak and whose responsibilities overlap.")
        {
            _model, _teams, _asOf, _output,
        };
        _format.AddTo(command);
        HelpWithText.Add(command, HelpText);
        command.SetAction(parsed => Run(
            new()
            {
                Model = parsed.GetValue(_model)!,
                IsOfTeams = parsed.GetValue(_teams),
                Day = parsed.GetValue(_asOf).ToLocalDate() ?? DayText.Today.ToLocalDate(),
                Format = _format.Read(parsed),
                Output = parsed.GetValue(_output),
            },
            console));
        return command;
    }

    private static int Run(InteractionsRequest request, ToolConsole console)
    {
        if (!ModelReading.Read(request.Model).TryPickT0(out var reading, out var problems))
        {
            return console.Refuse(problems);
        }

        InputReport.Tell(reading.Input, console);
        if (ResultFile.OverwritesOneOf(request.Output, [.. request.Model, .. reading.Input.Files]) is { } overwriting)
        {
            return console.Refuse([overwriting]);
        }

        InteractionsReport report = new(reading.Model, request.Day, request.IsOfTeams);
        using StringWriter text = new();
        report.Write(request.Format, text);
        var code = ResultText.Write(request.Output, text.ToString(), console);
        return code == ExitCode.Done && report.HasFindings ? ExitCode.Findings : code;
    }
}
