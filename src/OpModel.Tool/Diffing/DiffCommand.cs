using System.CommandLine;
using System.CommandLine.Parsing;
using OpModel.Organization;
using OpModel.Tool.Importers;
using OpModel.Tool.Input;

namespace OpModel.Tool.Diffing;

/// <summary>The command <c>opmodel diff</c>: its options and its help.</summary>
internal sealed class DiffCommand
{
    private const string HelpText = """
        Examples:
          Compare two files, folders or built assemblies:
            opmodel diff org-2025.yaml org-2026.yaml

          Compare organisations that stand in several files each:
            opmodel diff --old old/people.csv old/teams.yaml --new people.csv teams.yaml

          Ask what changes between two days in one organisation:
            opmodel diff org --from 2026-01-01 --to 2026-07-01

          Compare how two organisations stand on one day, past members and plans left out:
            opmodel diff main/org org --as-of 2026-10-01

          Let a pipeline stop where an export lost people, and tell a reviewer what changed:
            opmodel diff main/org org --max-removed 5% --format markdown --output changes.md

        Whoever has a key or an id on both sides is one person, whatever the name. Teams that have another id and another name are told by the people
        on them, and that it was told so is said with each of them.

        Exit codes:
          0    compared, whether or not there is a difference
          1    compared, and more was removed than --max-removed or --max-removed-teams allows, or something of an organisation cannot be read and
               may look like removed; the changes were written
          2    not compared: the command line or an input is wrong
        """;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "The earlier and the later organisation; with --from and --to, all that states the one organisation.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _old = Paths("--old", "What states the earlier organisation, where that is not one path.");

    private readonly Option<string[]> _new = Paths("--new", "What states the later organisation.");

    private readonly Option<IsoDate?> _from = DayText.Option("--from", "Compare one organisation with itself: how it stands on this day,");

    private readonly Option<IsoDate?> _to = DayText.Option("--to", "and how it stands on this one.");

    private readonly Option<IsoDate?> _asOf = DayText.Option("--as-of", "Compare how the two organisations stand on this day.");

    private readonly Option<string[]> _importers = ImporterOption.Create();

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "The form of the changes. [default: text]",
        HelpName = "text|json|markdown",
    };

    private readonly Option<RemovalLimit?> _maxRemoved = Limit("--max-removed", "End with 1 where more people were removed than this, as a number or as a part of those before.");

    private readonly Option<RemovalLimit?> _maxRemovedTeams = Limit("--max-removed-teams", "The same for teams.");

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write the changes to this file, wholly or not at all. [default: standard output]",
        HelpName = "FILE",
    };

    private DiffCommand() => _format.AcceptOnlyFromAmong("text", "json", "markdown");

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console) => new DiffCommand().ToCommand(console);

    private static Option<string[]> Paths(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    private static Option<RemovalLimit?> Limit(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N|N%",
        CustomParser = result =>
        {
            var limit = RemovalLimit.Parse(result.Tokens[0].Value);
            if (limit is null)
            {
                result.AddError($"{name} {result.Tokens[0].Value}: write a number such as 12, or a part such as 5%.");
            }

            return limit;
        },
    };

    private Command ToCommand(ToolConsole console)
    {
        Command command = new("diff", "Tells what is different in one organisation from another, or in one on two days: who joined, left and moved, what became of teams.")
        {
            _paths, _old, _new, _from, _to, _asOf, _importers, _format, _maxRemoved, _maxRemovedTeams, _output,
        };
        HelpWithText.Add(command, HelpText);
        command.Validators.Add(parsed =>
        {
            if (WrongPaths(parsed) is { } problem)
            {
                parsed.AddError(problem);
            }
        });
        command.SetAction(parsed => new OrganizationComparer(Request(parsed), console).Run());
        return command;
    }

    private string? WrongPaths(CommandResult parsed)
    {
        var count = parsed.GetResult(_paths)?.Tokens.Count ?? 0;
        var (hasOld, hasNew) = (Has(_old), Has(_new));
        if (Has(_from) || Has(_to))
        {
            return (Has(_from), Has(_to), Has(_asOf), hasOld || hasNew, count) switch
            {
                (_, _, true, _, _) => "--as-of is about two organisations, --from and --to about one; leave one of them out.",
                (_, _, _, true, _) => "--from and --to compare one organisation with itself; name it without --old and --new.",
                (true, true, _, _, 0) => "no organisation is named; name the files, the folder or the assembly that state it.",
                (true, true, _, _, _) when parsed.GetValue(_to) < parsed.GetValue(_from) => "--to is before --from; exchange the two days.",
                (true, true, _, _, _) => null,
                _ => "--from and --to belong together; give both days.",
            };
        }

        return (hasOld, hasNew, count) switch
        {
            (true, true, 0) => null,
            (true, true, _) => "with --old and --new, nothing else is named; put each path behind one of them.",
            (false, false, 2) => null,
            (false, false, _) => "name two organisations, the earlier and the later; where one stands in several files, put them behind --old and --new.",
            _ => "--old and --new belong together; give both.",
        };

        bool Has(Option option) => parsed.GetResult(option) is { Implicit: false };
    }

    private DiffRequest Request(ParseResult parsed)
    {
        var paths = parsed.GetValue(_paths) ?? [];
        var (before, after) = parsed.GetValue(_from) is { } from
            ? (new ComparedModel(paths, from), new ComparedModel(paths, parsed.GetValue(_to)))
            : parsed.GetResult(_old) is { Implicit: false }
                ? (new ComparedModel(parsed.GetValue(_old)!, parsed.GetValue(_asOf)), new ComparedModel(parsed.GetValue(_new)!, parsed.GetValue(_asOf)))
                : (new ComparedModel([paths[0]], parsed.GetValue(_asOf)), new ComparedModel([paths[1]], parsed.GetValue(_asOf)));
        return new()
        {
            Before = before,
            After = after,
            Importers = parsed.GetValue(_importers) ?? [],
            Format = parsed.GetValue(_format) is { } format ? Enum.Parse<DiffFormat>(format, ignoreCase: true) : DiffFormat.Text,
            MaxRemoved = parsed.GetValue(_maxRemoved),
            MaxRemovedTeams = parsed.GetValue(_maxRemovedTeams),
            Output = parsed.GetValue(_output),
        };
    }
}
