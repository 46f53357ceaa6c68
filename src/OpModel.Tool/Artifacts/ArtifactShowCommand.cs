using System.CommandLine;
using OpModel.Tool.Checking;

namespace OpModel.Tool.Artifacts;

/// <summary>The command <c>opmodel artifact show</c>: writes a document as a page of Markdown.</summary>
internal static class ArtifactShowCommand
{
    private const string HelpText = """
        Examples:
          Put a product budget into a wiki:
            opmodel artifact show checkout.product-budget.yaml --output checkout-budget.md

        A document that is not valid is not shown; what is wrong with it is told on standard error, as opmodel artifact validate does.

        Exit codes:
          0    shown
          1    not shown: the document is not valid
          2    not shown: the command line or the file is wrong
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console)
    {
        ArtifactFiles files = new();
        ArtifactSource source = new(console);
        Argument<string> path = new("FILE") { Description = "The document, in JSON or YAML." };
        Option<string> output = new("--output", "-o") { Description = "Write the page to this file. [default: standard output]", HelpName = "FILE" };
        Command command = new("show", "Writes a document of an artifact as a page of Markdown, for people to read.") { path };
        files.AddTo(command);
        source.AddTo(command);
        command.Add(output);
        HelpWithText.Add(command, HelpText);
        command.SetAction(parsed => source.Use(parsed, kinds => files.Open(parsed, kinds, [parsed.GetRequiredValue(path)]).Match(
            opened => opened.Documents[0].ToMarkdown(opened.Settings).Match(
                page => ResultText.Write(parsed.GetValue(output), page, console),
                findings => Refuse(findings, console)),
            source.Refuse)));
        return command;
    }

    private static int Refuse(ArtifactFindings findings, ToolConsole console)
    {
        ArtifactFindingsWriter.WriteLines(console.Error, FindingsFormat.Text, findings);
        return ExitCode.Findings;
    }
}
