using System.Text.RegularExpressions;

namespace OpModel.Files.Yaml;

/// <summary>Spells texts in YAML so that every reader takes them for texts, and for these.</summary>
internal static class YamlSpelling
{
    /// <summary>What some reader of YAML takes for something else than a text: nothing, true, a number, a date, a time.</summary>
    private static readonly Regex OtherThanText = new(
        @"^(?:~|null|y|yes|n|no|true|false|on|off|[-+]?\.(?:inf|nan)|[-+.]?[0-9](?:[-+.:_0-9a-f]|[tzox](?=[0-9a-f]|$)| (?=[-+:0-9]))*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A text as it stands behind a key or in a list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWithin">Whether it stands within braces or brackets.</param>
    /// <returns>The text, in quotes where it needs them.</returns>
    public static string Of(string text, bool isWithin) =>
        !IsSeen(text) ? VisibleText.InQuotes(text)
        : IsPlain(text, isWithin) ? text
        : $"'{text.Replace("'", "''")}'";

    /// <summary>Whether a text of several lines can stand as such: each line is seen, and none has spaces at its ends that would be lost on people.</summary>
    /// <param name="text">The text.</param>
    public static bool IsBlock(string text)
    {
        var lines = (text.EndsWith("\n", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text).Split('\n');
        return lines.Length > 1 && lines[0].Length > 0 && lines[lines.Length - 1].Length > 0 && Array.TrueForAll(lines, line => IsSeen(line) && line.Trim() == line);
    }

    private static bool IsSeen(string text) => VisibleText.Characters(text).All(character => VisibleText.IsSeen(text, character.Index));

    private static bool IsPlain(string text, bool isWithin)
    {
        if (text.Length == 0 || !char.IsLetterOrDigit(text[0]) || text[text.Length - 1] == ' ' || OtherThanText.IsMatch(text))
        {
            return false;
        }

        for (var index = 1; index < text.Length; index++)
        {
            // A colon is a text's own where no space follows; some readers think otherwise, so it is no plain text anywhere.
            if (text[index] == ':' || (text[index] == '#' && text[index - 1] == ' ') || (isWithin && text[index] is ',' or '[' or ']' or '{' or '}'))
            {
                return false;
            }
        }

        return true;
    }
}
