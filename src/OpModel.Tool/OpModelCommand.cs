using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using OpModel.Files.Yaml;
using OpModel.Tool.Accounting;
using OpModel.Tool.Artifacts;
using OpModel.Tool.Baselines;
using OpModel.Tool.Budgeting;
using OpModel.Tool.Charging;
using OpModel.Tool.Checking;
using OpModel.Tool.Converting;
using OpModel.Tool.Diffing;
using OpModel.Tool.Goals;
using OpModel.Tool.Interactions;
using OpModel.Tool.Measures;
using OpModel.Tool.Schema;

namespace OpModel.Tool;

/// <summary>The command <c>opmodel</c>: takes the command line apart and runs what it asks for.</summary>
internal static class OpModelCommand
{
    /// <summary>Runs the tool.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="console">Where to write to.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, ToolConsole console)
    {
        var parsed = Create(console).Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            await ExplainAsync(parsed, console.Error);
            return ExitCode.WrongInput;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = console.Out,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException e)
        {
            await console.Error.WriteLineAsync($"opmodel: the output cannot be written: {e.Message}");
            return ExitCode.WrongInput;
        }
    }

    private static async Task ExplainAsync(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var unknown, ..])
        {
            var mend = YamlProblems.Mend(unknown, [.. command.Subcommands.Select(known => known.Name)]);
            await error.WriteLineAsync($"opmodel: there is no command \"{unknown}\"; {mend}");
        }
        else
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync($"opmodel: {problem.Message}");
            }
        }

        var words = string.Concat(WithParents(parsed.CommandResult).Reverse().Skip(1).Select(each => each.Command.Name + " "));
        await error.WriteLineAsync($"Try: opmodel {words}--help");
    }

    private static IEnumerable<CommandResult> WithParents(CommandResult command)
    {
        for (var each = command; each is not null; each = each.Parent as CommandResult)
        {
            yield return each;
        }
    }

    private static RootCommand Create(ToolConsole console)
    {
        var root = new RootCommand(
            "An operating model in code: checks an organisation by its rules, tells how it changed, converts it between forms, validates its artifacts, charges services and cloud bills to its teams, and shows what each value stream earns.")
        {
            CheckCommand.Create(console),
            BaselineCommand.Create(console),
            DiffCommand.Create(console),
            ConvertCommand.Create(console),
            SchemaCommand.Create(console),
            ArtifactCommand.Create(console),
            BudgetCommand.Create(console),
            ChargebackCommand.Create(console),
            PnlCommand.Create(console),
            InteractionsCommand.Create(console),
            ScorecardCommand.Create(console),
            GoalsCommand.Create(console),
        };
        root.HelpName = "opmodel";
        return root;
    }
}
