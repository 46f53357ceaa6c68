using System.CommandLine;
using OpModel.Files.CSharp;
using OpModel.Organization;
using OpModel.Tool.Importers;
using OpModel.Tool.Input;

namespace OpModel.Tool.Converting;

/// <summary>The command <c>opmodel convert</c>: its options and its help.</summary>
internal sealed class ConvertCommand
{
    private const string HelpText = """
        Examples:
          Write the organisation of an assembly as YAML:
            opmodel convert bin/Release/net10.0/Acme.dll --to yaml --output organisation.yaml

          Write it as one file for each kind of element:
            opmodel convert bin/Release/net10.0/Acme.dll --to yaml --output org/

          Write an organisation that stands in files as C#:
            opmodel convert org --to csharp --namespace Acme.Organisation --output Organisation.cs

          Feed a Backstage from C#:
            opmodel convert bin/Release/net10.0/Acme.dll --to backstage --output catalog-info.yaml

          Leave a form of your own, by an importer of your own:
            opmodel convert shop.teams --importer Acme.Importers.dll --to yaml --output org/

        What is written is the same organisation: the same names and ids and, but for Backstage, the same classes, so that C# that refers to them still
        compiles. What the form cannot say is told on standard error. The result is written wholly or not at all. A folder must hold no other files that would be read together with the result.

        Exit codes:
          0    converted
          2    not converted: the command line or an input is wrong
        """;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "The built assembly, the files or the folder that state the organisation, or several that do together.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _importers = ImporterOption.Create();

    private readonly Option<string> _to = new("--to", "-t")
    {
        Description = "The form to write it in.",
        HelpName = string.Join('|', TargetForm.All.Select(form => form.Name)),
        Required = true,
    };

    private readonly Option<string> _namespace = new("--namespace", "-n")
    {
        Description = "The namespace of the classes of elements that are in none. [default: none]",
        HelpName = "NAME",
    };

    private readonly Option<IsoDate?> _today = DayText.Option("--today", "The day whose members the groups of a Backstage catalogue have. [default: today]");

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write to this file, or to several files in this folder, which ends with a slash where it is not there yet. [default: standard output]",
        HelpName = "FILE|FOLDER",
    };

    private ConvertCommand()
    {
        _to.AcceptOnlyFromAmong([.. TargetForm.All.Select(form => form.Name)]);
        _namespace.Validators.Add(result =>
        {
            var space = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
            if (!space.Split('.').All(CSharpText.IsIdentifier))
            {
                result.AddError($"--namespace {space}: no namespace can be called so; write names with dots between them, such as Acme.Organisation.");
            }
        });
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console) => new ConvertCommand().ToCommand(console);

    private Command ToCommand(ToolConsole console)
    {
        Command command = new("convert", "Writes an organisation in another form: what stands in C#, in YAML or in other files, as YAML, as C# or as a Backstage catalogue.")
        {
            _paths, _importers, _to, _namespace, _today, _output,
        };
        command.Validators.Add(parsed =>
        {
            if (TargetForm.Find(parsed.GetValue(_to) ?? "") is { IsOfClasses: false } form && parsed.GetResult(_namespace) is not null)
            {
                parsed.AddError($"--namespace and --to {form.Name} exclude each other, since nothing there stands in a namespace of C#; leave --namespace out.");
            }
        });
        HelpWithText.Add(command, HelpText);
        command.SetAction(parsed => new OrganizationConverter(Request(parsed), console).Run());
        return command;
    }

    private ConvertRequest Request(ParseResult parsed) => new()
    {
        Paths = parsed.GetRequiredValue(_paths),
        Importers = parsed.GetValue(_importers) ?? [],
        To = TargetForm.Find(parsed.GetRequiredValue(_to))!,
        Namespace = parsed.GetValue(_namespace) ?? "",
        // By UTC, so that a zone of the machine changes nothing; a script that must give the same tomorrow states the day.
        Today = parsed.GetValue(_today) ?? DayText.Today,
        Output = parsed.GetValue(_output),
    };
}
