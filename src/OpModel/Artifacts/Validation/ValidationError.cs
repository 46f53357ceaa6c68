namespace OpModel.Artifacts;

/// <summary>One thing that is wrong with an artifact.</summary>
/// <param name="Path">Where, as a JSONPath: <c>$.lines[3].amount</c>. The same for a document and for the artifact in memory.</param>
/// <param name="Rule">What is wrong.</param>
/// <param name="Bound">What the value is held to, as text; <see langword="null"/> where the rule has no bound.</param>
/// <param name="Found">What the value is, as text and cut where it is long; <see langword="null"/> where there is none.</param>
public sealed record ValidationError(string Path, ValidationRule Rule, string? Bound = null, string? Found = null)
{
    /// <summary>The stable code of the rule.</summary>
    public string Code => Rule.Code;

    /// <summary>The line of the document, from 1; nothing where only the path is known.</summary>
    public int? Line { get; init; }

    /// <summary>The byte within the line of the document, from 1; nothing where only the path is known.</summary>
    public int? Column { get; init; }

    /// <summary>What is wrong and how to mend it, in English.</summary>
    public string Message => Rule.Template.With(Name, Bound, Found);

    /// <summary>The last name of the path: <c>amount</c>.</summary>
    private string Name => JsonPath.LastName(Path) ?? "the document";

    /// <summary>Says it in the words of a translation.</summary>
    /// <param name="messages">The message for each code; a code that it lacks is said in English.</param>
    /// <returns>The message.</returns>
    public string Localize(IReadOnlyDictionary<string, string> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return messages.TryGetValue(Code, out var message) ? new MessageTemplate(message).With(Name, Bound, Found) : Message;
    }

    /// <summary>Gives path, code and message.</summary>
    /// <returns>A line: <c>$.lines[3].amount: ART103 amount is -2.00 EUR; it must be more than zero.</c></returns>
    public override string ToString() => Line is null ? $"{Path}: {Code} {Message}" : $"line {Line}, byte {Column}: {Code} {Message}";
}
