using System.CommandLine;
using OpModel.Tool.Checking;

namespace OpModel.Tool.Artifacts;

/// <summary>The command <c>opmodel artifact validate</c>: tells all that is wrong with documents.</summary>
internal sealed class ArtifactValidateCommand
{
    private const string HelpText = """
        Examples:
          Validate a document; its name tells that it is a product budget:
            opmodel artifact validate budgets/checkout.product-budget.yaml

          Validate a document of any name:
            opmodel artifact validate october.json --kind product-budget

          Look up teams, people, roles and value streams in the organisation too:
            opmodel artifact validate budgets/*.yaml --model org

          Validate documents of an artifact of your own:
            opmodel artifact validate audit-report.json --assembly bin/Release/net10.0/Acme.dll

          Show the findings beside the lines of a pull request, in a GitHub workflow:
            opmodel artifact validate budgets/*.yaml --format github

        A file ending in .json is read as JSON, one ending in .yaml or .yml as YAML. Which artifact it is, is told by --kind; else by a comment for editors such as
        # yaml-language-server: $schema=product-budget.schema.json; else by the name of the file, product-budget.yaml or checkout.product-budget.yaml.
        In YAML, what is to be a text needs no quotes: dates and numbers are taken as they are written.

        Exit codes:
          0    all documents are valid
          1    findings
          2    not validated: the command line or a file is wrong
        """;

    private readonly ArtifactFiles _files = new();

    private readonly Argument<string[]> _paths = new("FILE") { Description = "The documents, in JSON or YAML.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "The form of the findings. [default: text]",
        HelpName = "text|json|github",
    };

    private readonly ArtifactSource _source;
    private readonly ToolConsole _console;

    private ArtifactValidateCommand(ToolConsole console)
    {
        _console = console;
        _source = new(console);
        _format.AcceptOnlyFromAmong("text", "json", "github");
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console) => new ArtifactValidateCommand(console).ToCommand();

    private Command ToCommand()
    {
        Command command = new("validate", "Tells all that is wrong with documents of artifacts, each finding with its place.") { _paths };
        _files.AddTo(command);
        _source.AddTo(command);
        command.Add(_format);
        HelpWithText.Add(command, HelpText);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed) => _source.Use(parsed, kinds => _files.Open(parsed, kinds, parsed.GetRequiredValue(_paths)).Match(
        opened =>
        {
            ArtifactFindings[] findings = [.. opened.Documents.Select(document => document.Validate(opened.Settings))];
            var format = parsed.GetValue(_format) is { } name ? Enum.Parse<FindingsFormat>(name, ignoreCase: true) : FindingsFormat.Text;
            ArtifactFindingsWriter.Write(_console.Out, format, findings);
            return findings.Any(each => each.Count > 0) ? ExitCode.Findings : ExitCode.Done;
        },
        _source.Refuse));
}
