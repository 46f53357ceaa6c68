using System.Globalization;

namespace OpModel.Files.Yaml;

/// <summary>Finds what YAML does not take for text: control characters other than tabs and line breaks, and halves of surrogate pairs.</summary>
internal static class UnreadableCharacter
{
    /// <summary>The first in a file, as a problem at its place; nothing where all of it is text.</summary>
    public static FileProblem? Find(string text)
    {
        var index = IndexIn(text);
        if (index < 0)
        {
            return null;
        }

        var code = ((int)text[index]).ToString("X4", CultureInfo.InvariantCulture);
        return new(PlaceOf(text, index), char.IsSurrogate(text[index])
            ? $"half of a sign stands here (U+{code} alone), so that the file was cut or joined in the middle of it; mend the text."
            : $"the control character U+{code} stands here, which is no text; take it out{(text[index] == 0 ? ", and save the file in UTF-8" : "")}.");
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

    private static FilePlace PlaceOf(string text, int index)
    {
        var (line, begin) = (1, 0);
        for (var before = 0; before < index; before++)
        {
            // The line breaks of YAML 1.1, by which the places of everything else are counted.
            if (text[before] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[before] == '\r' && text[before + 1] != '\n'))
            {
                (line, begin) = (line + 1, before + 1);
            }
        }

        return new(line, index - begin + 1, index, 1);
    }
}
