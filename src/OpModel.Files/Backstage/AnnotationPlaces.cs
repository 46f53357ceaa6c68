using OpModel.Files.Yaml;

namespace OpModel.Files.Backstage;

/// <summary>Where in the file the parts of an annotation stand.</summary>
/// <remarks>
/// Found for a text on one line, where no sign of it is written as an escape, and for a block behind <c>|</c>, which keeps its lines. Of any other the
/// parts stand where the whole does.
/// </remarks>
internal sealed class AnnotationPlaces
{
    private readonly FilePlace _whole;
    private readonly List<FilePlace> _lines = [];

    /// <param name="value">The annotation.</param>
    /// <param name="file">What the file holds.</param>
    public AnnotationPlaces(YamlScalar value, string file)
    {
        _whole = value.Place;
        if (_whole.Length == value.Text.Length + (value.IsPlain ? 0 : 2))
        {
            var quote = value.IsPlain ? 0 : 1;
            _lines.Add(_whole with { Column = _whole.Column + quote, Start = _whole.Start + quote });
        }
        else if (_whole.Start < file.Length && file[_whole.Start] == '|')
        {
            FindLines(value.Text, file);
        }
    }

    /// <summary>The place in the file of a place in the annotation.</summary>
    public FilePlace InFile(FilePlace part)
    {
        if (part.Line > _lines.Count)
        {
            return _whole;
        }

        var line = _lines[part.Line - 1];
        return new(line.Line, line.Column + part.Column - 1, line.Start + part.Column - 1, part.Length);
    }

    /// <summary>Finds where the lines of a block begin behind their indentation.</summary>
    private void FindLines(string text, string file)
    {
        var start = file.IndexOf('\n', _whole.Start) + 1;
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, line => line.Trim().Length > 0);
        for (var (index, indent) = (0, -1); index < lines.Length && start > 0 && start < file.Length; index++)
        {
            if (index == first)
            {
                indent = Spaces(file, start) - Spaces(lines[index], 0);
                _lines.AddRange(Enumerable.Range(0, index).Select(_ => _whole));
            }

            if (indent >= 0)
            {
                _lines.Add(new(_whole.Line + 1 + index, indent + 1, start + indent, 0));
            }

            start = file.IndexOf('\n', start) + 1;
        }
    }

    private static int Spaces(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return end - start;
    }
}
