using System.Globalization;
using System.Text;

namespace OpModel.Files;

/// <summary>Tells which characters of a text can be seen, so that a file shows what it says.</summary>
internal static class VisibleText
{
    /// <summary>Whether a character is seen where it stands: no control character, no other space than the common one, no half of a pair.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the character begins; a pair of surrogates is one character.</param>
    public static bool IsSeen(string text, int index) => text[index] == ' ' || CharUnicodeInfo.GetUnicodeCategory(text, index) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    /// <summary>The characters of a text, by where each begins; a pair of surrogates is one.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<(int Index, int Length)> Characters(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                yield return (index++, 2);
            }
            else
            {
                yield return (index, 1);
            }
        }
    }

    /// <summary>A text in double quotes, as C# and YAML both take it. What cannot be seen is escaped.</summary>
    /// <param name="text">The text.</param>
    public static string InQuotes(string text)
    {
        StringBuilder quoted = new(text.Length + 2);
        quoted.Append('"');
        foreach (var (index, length) in Characters(text))
        {
            _ = text[index] switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when IsSeen(text, index) => quoted.Append(text, index, length),
                _ when length == 2 => quoted.Append("\\U").Append(char.ConvertToUtf32(text, index).ToString("X8", CultureInfo.InvariantCulture)),
                _ => quoted.Append("\\u").Append(((int)text[index]).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return quoted.Append('"').ToString();
    }
}
