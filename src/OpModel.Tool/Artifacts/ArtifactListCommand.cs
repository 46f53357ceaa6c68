using System.CommandLine;
using System.Text.Json.Nodes;
using OpModel.Artifacts;

namespace OpModel.Tool.Artifacts;

/// <summary>The command <c>opmodel artifact list</c>: tells which artifacts there are.</summary>
internal static class ArtifactListCommand
{
    private const string HelpText = """
        Examples:
          opmodel artifact list
          opmodel artifact list --assembly bin/Release/net10.0/Acme.dll --format json
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console)
    {
        ArtifactSource source = new(console);
        Option<string> format = new("--format", "-f") { Description = "The form of the list. [default: text]", HelpName = "text|json" };
        format.AcceptOnlyFromAmong("text", "json");
        Command command = new("list", "Tells which artifacts there are: what each is for, which team owes it, which role owns it, how often it is reviewed.");
        source.AddTo(command);
        command.Add(format);
        HelpWithText.Add(command, HelpText);
        command.SetAction(parsed => source.Use(parsed, kinds =>
        {
            ArtifactType[] types = [.. kinds.All.OrderBy(type => type.Id, StringComparer.Ordinal)];
            if (parsed.GetValue(format) == "json")
            {
                JsonForm.Write(console.Out, new JsonObject { ["artifacts"] = new JsonArray([.. types.Select(Json)]) });
            }
            else
            {
                WriteText(console.Out, types);
            }

            return ExitCode.Done;
        }));
        return command;
    }

    private static void WriteText(TextWriter writer, IReadOnlyList<ArtifactType> types)
    {
        foreach (var type in types)
        {
            writer.Write($"{type.Id}\n");
            writer.Write(type.Summary is { } summary ? $"  {summary}\n" : "");
            string[] facts =
            [
                .. type.OwedBy is { } team ? [$"owed by the {Spaced(team)}"] : Array.Empty<string>(),
                .. type.Owner is { } role ? [$"owned by the {role}"] : Array.Empty<string>(),
                .. type.Review is { } review ? [$"reviewed {Spaced(review.ToString())}"] : Array.Empty<string>(),
            ];
            writer.Write(facts.Length > 0 ? $"  {string.Join(", ", facts)}\n" : "");
        }
    }

    private static JsonObject Json(ArtifactType type) => new()
    {
        ["id"] = type.Id,
        ["name"] = type.Name,
        ["summary"] = type.Summary,
        ["owedBy"] = type.OwedBy is { } team ? Spaced(team) : null,
        ["owner"] = type.Owner,
        ["review"] = type.Review is { } review ? Spaced(review.ToString()) : null,
        ["version"] = type.Version,
    };

    /// <summary>A name of C# in words: <c>EcosystemTeam</c> is the ecosystem team.</summary>
    private static string Spaced(string name) =>
        string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
