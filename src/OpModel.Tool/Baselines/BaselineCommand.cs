using System.CommandLine;
using OpModel.Files;
using OpModel.Tool.Checking;

namespace OpModel.Tool.Baselines;

/// <summary>The command <c>opmodel baseline</c>: its options and its help.</summary>
internal sealed class BaselineCommand
{
    private const string HelpText = """
        Examples:
          Accept what there is to find today, so that from now on new findings alone are told:
            opmodel baseline org
            opmodel check org --baseline opmodel.baseline.yaml

          Take out what was mended since; nothing is added:
            opmodel baseline org

          Accept new findings as well, after a rule was switched on for instance:
            opmodel baseline org --preset strict --accept-new

        A finding is known again by its rule, its element and what was found, whatever its line and file, and when somebody is renamed.
        Errors cannot be accepted, and what is accepted for a reason and a time is better waived at its element.

        Exit codes:
          0    the file accepts all that was found
          1    there are findings that it does not accept: new ones, worse ones, errors; what was mended is taken out all the same
          2    not done: the command line or an input is wrong; the file is as it was
        """;

    private readonly JudgingOptions _judging = new();

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = $"The file of accepted findings, written wholly or not at all. [default: {BaselineFile.DefaultName}]",
        HelpName = "FILE",
    };

    private readonly Option<bool> _acceptNew = new("--accept-new")
    {
        Description = "Add new findings to a file that is there already.",
    };

    private BaselineCommand()
    {
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console) => new BaselineCommand().ToCommand(console);

    private Command ToCommand(ToolConsole console)
    {
        Command command = new("baseline", "Accepts the findings of today, so that new ones alone are told, and takes out of them what was mended.");
        _judging.AddTo(command);
        command.Add(_output);
        command.Add(_acceptNew);
        HelpWithText.Add(command, HelpText);
        command.SetAction(parsed => new BaselineUpdate(Request(parsed), console).Run());
        return command;
    }

    private BaselineRequest Request(ParseResult parsed) => new()
    {
        Judging = _judging.Read(parsed),
        Output = parsed.GetValue(_output) ?? BaselineFile.DefaultName,
        AcceptNew = parsed.GetValue(_acceptNew),
    };
}
