using System.Text;
using OneOf;

namespace OpModel.Accounting;

/// <summary>Reads shares of teams that serve several value streams from CSV files in UTF-8 with the columns <c>team,value-stream,percent</c>, in any order.</summary>
public static class StreamShareFile
{
    private const int Team = 0;
    private const int ValueStream = 1;
    private const int Percent = 2;

    private static readonly FixedForm Form = new(["team", "value-stream", "percent"], []);

    /// <summary>Reads shares from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The shares, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static OneOf<IReadOnlyList<StreamShare>, IReadOnlyList<InputProblem>> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => Read(stream, path));
    }

    private static OneOf<IReadOnlyList<StreamShare>, IReadOnlyList<InputProblem>> Read(Stream stream, string name)
    {
        using var csv = new CsvReader(stream, FixedFormReader.MaximumLineLength);
        var lines = new FixedFormReader(csv, name, Form, new InputFileOptions(), CancellationToken.None);
        if (!lines.TryReadHeader())
        {
            return OneOf<IReadOnlyList<StreamShare>, IReadOnlyList<InputProblem>>.FromT1(lines.HeaderProblems());
        }

        List<StreamShare> shares = [];
        while (lines.Read())
        {
            lines.CheckText(Team, "there is no team; name it.");
            lines.CheckText(ValueStream, "there is no value stream; name it.");
            if (!DecimalText.TryParse(lines.Cell(Percent), out var percent))
            {
                lines.Blame(Percent, DecimalText.Describe(lines.Cell(Percent)));
            }

            if (lines.IsGoodLine())
            {
                shares.Add(new(Encoding.UTF8.GetString(lines.Cell(Team)), Encoding.UTF8.GetString(lines.Cell(ValueStream)), percent));
            }
        }

        var problems = lines.FindProblems(shares.Count, "the file has a header and no lines; there is no share.");
        return problems.Count > 0
            ? OneOf<IReadOnlyList<StreamShare>, IReadOnlyList<InputProblem>>.FromT1(problems)
            : OneOf<IReadOnlyList<StreamShare>, IReadOnlyList<InputProblem>>.FromT0(shares);
    }
}
