using System.CommandLine;

namespace OpModel.Tool.Schema;

/// <summary>The command <c>opmodel schema</c>: hands out the JSON Schema of the organisation file.</summary>
internal static class SchemaCommand
{
    private const string HelpText = """
        Examples:
          Let editors complete and check the organisation files of a folder:
            opmodel schema --output org/organisation.schema.json

          and in the first line of each file:
            # yaml-language-server: $schema=organisation.schema.json

        It is JSON Schema, draft-07. What a schema cannot know, such as whether somebody has the name that is referred to, is told by opmodel check.
        """;

    /// <summary>The schema, as it stands in the library's package too.</summary>
    public static string Text
    {
        get
        {
            using StreamReader reader = new(typeof(SchemaCommand).Assembly.GetManifestResourceStream("organisation.schema.json")!);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console)
    {
        Option<string> output = new("--output", "-o")
        {
            Description = "Write the schema to this file. [default: standard output]",
            HelpName = "FILE",
        };
        Command command = new("schema", "Writes the JSON Schema of the organisation file, by which editors complete and check such files.") { output };
        HelpWithText.Add(command, HelpText);
        command.SetAction(parsed => ResultText.Write(parsed.GetValue(output), Text, console));
        return command;
    }
}
