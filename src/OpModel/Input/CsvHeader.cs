using System.Text;
using OpModel.Checking;

namespace OpModel;

/// <summary>The column names of a file's first line, each at its place.</summary>
internal sealed class CsvHeader
{
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);

    private CsvHeader(IReadOnlyList<string> names) => Names = names;

    /// <summary>The names in the order of the file, without surrounding spaces.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Reads the first record of a file; the reader then stands on it.</summary>
    /// <param name="reader">A reader before its first record.</param>
    /// <param name="problems">Told what is wrong with the header, or with the file as a whole.</param>
    /// <returns>Null where the header cannot be used.</returns>
    public static CsvHeader? Read(CsvReader reader, InputProblems problems)
    {
        var start = reader.Peek(FileSignature.Length);
        if (FileSignature.DescribeNonText(start, "CSV") is { } nonText)
        {
            problems.Add(null, null, nonText);
            return null;
        }

        if (start.StartsWith(FileSignature.Utf8Mark))
        {
            reader.Skip(FileSignature.Utf8Mark.Length);
        }

        if (!reader.Read())
        {
            problems.Add(null, null, "the file is empty; it should begin with a line that names the columns.");
            return null;
        }

        if (OtherDelimiter(reader.Record) is { } delimiter)
        {
            problems.Add(reader.Line, null, $"the columns are separated by {delimiter}; export the file with commas.");
            return null;
        }

        if (reader.Fault != CsvFault.None)
        {
            problems.Add(reader.Line, null, $"the header cannot be read: {CellText.Describe(reader.Fault, reader.FaultLine, 0)}");
            return null;
        }

        if (reader.FieldCount > CsvReader.MaximumFields)
        {
            problems.Add(reader.Line, null, $"the header names {reader.FieldCount} columns; give at most {CsvReader.MaximumFields}.");
            return null;
        }

        var names = Enumerable.Range(0, reader.FieldCount).Select(i => CellText.Visible(Encoding.UTF8.GetString(reader.Field(i)).Trim()));
        var header = new CsvHeader([.. names]);
        return header.TryPlaceNames(reader.Line, problems) ? header : null;
    }

    /// <summary>The place of a column, in whatever case it is written; tells the nearest name where there is no such column.</summary>
    public bool TryFind(string name, InputProblems problems, out int place)
    {
        if (_places.TryGetValue(name, out place))
        {
            return true;
        }

        var mend = NearestName.Find(name, Names) is { } nearest
            ? $"did you mean {CellText.Quote(nearest)}, which is there?"
            : $"add the column to the export; there are {CellText.List(Names)}.";
        problems.Add(1, name, $"the header has no such column; {mend}");
        return false;
    }

    /// <summary>The place of a column that the reader can do without, or -1.</summary>
    public int PlaceOf(string name) => _places.GetValueOrDefault(name, -1);

    private static string? OtherDelimiter(ReadOnlySpan<byte> header) =>
        header.Contains((byte)',') ? null
        : header.Contains((byte)';') ? "semicolons"
        : header.Contains((byte)'\t') ? "tabs"
        : header.Contains((byte)'|') ? "vertical bars"
        : null;

    private bool TryPlaceNames(long line, InputProblems problems)
    {
        var isUsable = true;
        for (var i = 0; i < Names.Count; i++)
        {
            if (!_places.TryAdd(Names[i], i))
            {
                problems.Add(
                    line,
                    Names[i],
                    "the header names this column twice (upper and lower case make no difference), "
                    + $"at places {_places[Names[i]] + 1} and {i + 1}; keep one.");
                isUsable = false;
            }
        }

        return isUsable;
    }
}
