using OpModel.Files;

namespace OpModel.Fuzz;

/// <summary>The lines of a file, to hold places to. YAML ends lines at more signs than tables do, so that a place may be right by either.</summary>
internal sealed class FileLines(string text)
{
    private readonly List<int> _ofTables = Starts(text, "\n\r");
    private readonly List<int> _ofYaml = Starts(text, "\n\r\u0085\u2028\u2029");

    /// <summary>What is wrong with a place: every place is one of the file, and its line and column are those of its offset. The end of the file counts, since something may be missing there.</summary>
    public string? Wrong(FilePlace place) =>
        place.Start < 0 || place.Length < 0 || place.Start + place.Length > text.Length
            ? $"{place} (from {place.Start}, {place.Length} long) is no place of a file of {text.Length} characters"
            : IsAt(place, _ofTables) || IsAt(place, _ofYaml) ? null
            : $"{place} is not where the character {place.Start} of {text.Length} is";

    private bool IsAt(FilePlace place, List<int> starts)
    {
        if (place.Line < 1 || place.Line > starts.Count)
        {
            return false;
        }

        // A mark of the byte order is no column.
        var start = starts[place.Line - 1];
        var marks = place.Line == 1 && text is ['\uFEFF', ..] && place.Start > 0 ? 1 : 0;
        return place.Column == place.Start - start - marks + 1 && (place.Line == starts.Count || place.Start < starts[place.Line]);
    }

    private static List<int> Starts(string text, string breaks)
    {
        List<int> starts = [0];
        for (var index = 0; index < text.Length; index++)
        {
            if (breaks.Contains(text[index]) && !(text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n'))
            {
                starts.Add(index + 1);
            }
        }

        return starts;
    }
}
