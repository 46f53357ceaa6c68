using System.CommandLine;

namespace OpModel.Tool;

/// <summary>The options <c>--format</c>, and <c>--json</c> for the one of them that scripts ask for.</summary>
/// <typeparam name="TFormat">The forms; one is <c>Json</c>, and the first is taken where none is asked for.</typeparam>
internal sealed class FormatOptions<TFormat>
    where TFormat : struct, Enum
{
    private static readonly string[] Names = [.. Enum.GetNames<TFormat>().Select(name => name.ToLowerInvariant())];

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = $"The form of the result. [default: {Names[0]}]",
        HelpName = string.Join('|', Names),
    };

    private readonly Option<bool> _json = new("--json") { Description = "Short for --format json." };

    public FormatOptions() => _format.AcceptOnlyFromAmong(Names);

    /// <summary>Adds the options to a command, which then refuses two forms at once.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_json);
        command.Validators.Add(result =>
        {
            // An option that is given twice is told by the parser, and has no value to look at.
            if (result.GetResult(_format) is not { IdentifierTokenCount: > 1 } && result.GetValue(_json) && result.GetValue(_format) is { } format and not "json")
            {
                result.AddError($"--json and --format {format} contradict each other; give one of them.");
            }
        });
    }

    /// <summary>The form that is asked for.</summary>
    public TFormat Read(ParseResult parsed) => Enum.Parse<TFormat>(parsed.GetValue(_json) ? "json" : parsed.GetValue(_format) ?? Names[0], ignoreCase: true);
}
