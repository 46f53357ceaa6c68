using System.CommandLine;

namespace OpModel.Tool.Artifacts;

/// <summary>The command <c>opmodel artifact schema</c>: hands out the JSON Schema of an artifact.</summary>
internal static class ArtifactSchemaCommand
{
    private const string HelpText = """
        Examples:
          Let editors complete and check product budgets:
            opmodel artifact schema product-budget --output budgets/product-budget.schema.json

          and in the first line of each in YAML:
            # yaml-language-server: $schema=product-budget.schema.json

        It is JSON Schema, 2020-12. What a schema cannot know, such as whether lines add up, is told by opmodel artifact validate.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console)
    {
        ArtifactSource source = new(console);
        Argument<string> name = new("NAME") { Description = "The artifact, such as product-budget." };
        Option<string> output = new("--output", "-o") { Description = "Write the schema to this file. [default: standard output]", HelpName = "FILE" };
        Command command = new("schema", "Writes the JSON Schema of an artifact, by which editors complete and check its documents.") { name };
        source.AddTo(command);
        command.Add(output);
        HelpWithText.Add(command, HelpText);
        command.SetAction(parsed => source.Use(parsed, parsed.GetRequiredValue(name), type =>
            ResultText.Write(parsed.GetValue(output), type.JsonSchema.TrimEnd('\n') + "\n", console)));
        return command;
    }
}
