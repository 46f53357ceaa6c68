using System.Globalization;

namespace OpModel.Files.Yaml;

/// <summary>Finds what YAML does not take for text: control characters other than tabs and line breaks, and halves of surrogate pairs.</summary>
internal static class UnreadableCharacter
{
    /// <summary>The first in a file, as a problem at its place; nothing where all of it is text.</summary>
    public static FileProblem? Find(string text)
    {
        var index = IndexIn(text);
        return index < 0 ? null : new(YamlLines.PlaceOf(text, index, 1), Describe(text[index]));
    }

    /// <summary>What is wrong with a character, and how to mend it.</summary>
    public static string Describe(char character)
    {
        var code = ((int)character).ToString("X4", CultureInfo.InvariantCulture);
        return char.IsSurrogate(character)
            ? $"half of a sign stands here (U+{code} alone), so that the file was cut or joined in the middle of it; mend the text."
            : $"the control character U+{code} stands here, which is no text; take it out{(character == 0 ? ", and save the file in UTF-8" : "")}.";
    }

    private static int IndexIn(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is >= ' ' and <= '~' or '\n' or '\r' or '\t')
            {
                continue;
            }

            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(character) || (char.IsControl(character) && character != '\u0085'))
            {
                return index;
            }
        }

        return -1;
    }
}
