using System.CommandLine;
using OpModel.Artifacts;

namespace OpModel.Tool.Artifacts;

/// <summary>The command <c>opmodel artifact new</c>: writes a document to begin with.</summary>
internal static class ArtifactNewCommand
{
    private const string HelpText = """
        Examples:
          Begin a product budget; what each member means stands beside it:
            opmodel artifact new product-budget --output checkout.product-budget.yaml

          Begin one in JSON, which has no comments:
            opmodel artifact new product-budget --format json --output checkout.product-budget.json

        What must be there is filled in with examples, so that the document is valid as it is; what may be left out stands in a comment, in YAML.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console)
    {
        ArtifactSource source = new(console);
        Argument<string> name = new("NAME") { Description = "The artifact, such as product-budget." };
        Option<string> format = new("--format", "-f") { Description = "The form of the document. [default: what the file's ending tells, else yaml]", HelpName = "yaml|json" };
        Option<string> output = new("--output", "-o") { Description = "Write the document to this file. [default: standard output]", HelpName = "FILE" };
        format.AcceptOnlyFromAmong("yaml", "json");
        Command command = new("new", "Writes a document of an artifact to begin with, filled in with examples.") { name };
        source.AddTo(command);
        command.Add(format);
        command.Add(output);
        HelpWithText.Add(command, HelpText);
        command.SetAction(parsed => source.Use(parsed, parsed.GetRequiredValue(name), type =>
        {
            var path = parsed.GetValue(output);
            var isJson = parsed.GetValue(format) is { } form ? form == "json" : path is not null && path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
            return Write(type, isJson, path, console);
        }));
        return command;
    }

    private static int Write(ArtifactType type, bool isJson, string? path, ToolConsole console)
    {
        if (path is not null && File.Exists(path))
        {
            console.Error.WriteLine($"opmodel: {path}: there is such a file already; name another one, or delete it first.");
            return ExitCode.WrongInput;
        }

        var skeleton = ArtifactSkeleton.Of(type);
        foreach (var error in skeleton.Errors)
        {
            console.Error.WriteLine($"opmodel: note: to be filled in by you: {error.Path}: {error.Message}");
        }

        return ResultText.Write(path, isJson ? skeleton.ToJson() : skeleton.ToYaml(), console);
    }
}
