using System.Text;

namespace OpModel;

/// <summary>Texts in Markdown that are to look as they are.</summary>
internal static class MarkdownText
{
    /// <summary>The text on one line, with what Markdown would take for marks of its own marked as text.</summary>
    public static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '#' or '|' or '~')
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
