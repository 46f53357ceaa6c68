namespace OpModel.Files.Yaml;

/// <summary>Counts lines as YAML 1.1 ends them, by which the places of its nodes are counted.</summary>
internal static class YamlLines
{
    /// <summary>The place of a part of a text; it is looked for from the beginning, so for the one place at which a file fails.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The characters before the part.</param>
    /// <param name="length">How many it has.</param>
    public static FilePlace PlaceOf(string text, int start, int length)
    {
        // A mark of the byte order is no column.
        var (line, begin) = (1, start > 0 && text[0] == '\uFEFF' ? 1 : 0);
        for (var before = 0; before < start; before++)
        {
            if (text[before] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[before] == '\r' && (before + 1 == text.Length || text[before + 1] != '\n')))
            {
                (line, begin) = (line + 1, before + 1);
            }
        }

        return new(line, start - begin + 1, start, length);
    }
}
