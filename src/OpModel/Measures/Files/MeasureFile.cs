using OneOf;

namespace OpModel.Measures;

/// <summary>Reads files of measures: what is the same for all of them.</summary>
internal static class MeasureFile
{
    /// <summary>Reads records, one a line.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="form">Its columns.</param>
    /// <param name="nothing">What is said where there are no lines.</param>
    /// <param name="readLine">Reads a line; what it returns of a line with something wrong is not used.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The records with their lines, or all that is wrong.</returns>
    public static OneOf<List<(T Record, long Line)>, IReadOnlyList<InputProblem>> ReadRecords<T>(
        Stream stream, string name, FixedForm form, string nothing, Func<FixedFormReader, T> readLine, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        using var csv = new CsvReader(stream, FixedFormReader.MaximumLineLength);
        var lines = new FixedFormReader(csv, name, form, new InputFileOptions(), cancellationToken);
        if (!lines.TryReadHeader())
        {
            return OneOf<List<(T, long)>, IReadOnlyList<InputProblem>>.FromT1(lines.HeaderProblems());
        }

        List<(T, long)> records = [];
        while (lines.Read())
        {
            var record = readLine(lines);
            if (lines.IsGoodLine())
            {
                records.Add((record, lines.Line));
            }
        }

        var problems = lines.FindProblems(records.Count, nothing);
        return problems.Count > 0 ? OneOf<List<(T, long)>, IReadOnlyList<InputProblem>>.FromT1(problems) : records;
    }

    /// <summary>Notes what is wrong with a record as a whole, where each of its cells is right.</summary>
    public static void BlameFlaw(this FixedFormReader lines, FixedForm form, Func<LineFlaw?> find)
    {
        if (!lines.HasFaults && find() is { } flaw)
        {
            lines.Blame(form.Columns.ToList().IndexOf(flaw.Column!), flaw.Message);
        }
    }
}
