using OneOf;

namespace OpModel.Measures;

/// <summary>Reads values that were found elsewhere from CSV files in UTF-8 with the columns <c>date,subject,measure,value</c>, in any order.</summary>
/// <remarks>Measures have the names of <see cref="Measures.Measure.All"/>. A share is from 0 to 1, an amount in the currency of the organisation.</remarks>
public static class ReadingFile
{
    internal const string Date = "date";
    internal const string Subject = "subject";
    internal const string Measure = "measure";
    internal const string Value = "value";

    private const int DatePlace = 0;
    private const int SubjectPlace = 1;
    private const int MeasurePlace = 2;
    private const int ValuePlace = 3;

    private static readonly FixedForm Form = new([Date, Subject, Measure, Value], []);

    /// <summary>Reads values from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ownMeasures">The measures of the organisation's own that it may have; null for none.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<RecordedValues, IReadOnlyList<InputProblem>> Read(
        string path, IEnumerable<Measure>? ownMeasures = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReadAll([path], [.. ownMeasures ?? []], cancellationToken);
    }

    /// <summary>Reads values from a stream, which is left open.</summary>
    /// <param name="stream">The stream, from the first byte.</param>
    /// <param name="name">What to call it in messages, such as the file name.</param>
    /// <param name="ownMeasures">The measures of the organisation's own that it may have; null for none.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with it and how to mend it.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<RecordedValues, IReadOnlyList<InputProblem>> ReadStream(
        Stream stream, string name, IEnumerable<Measure>? ownMeasures = null, CancellationToken cancellationToken = default) =>
        ReadValues(stream, name, [.. ownMeasures ?? []], cancellationToken).MapT0(values => new RecordedValues(values));

    /// <summary>Reads values from several files as if they were one.</summary>
    internal static OneOf<RecordedValues, IReadOnlyList<InputProblem>> ReadAll(
        IReadOnlyList<string> paths, IReadOnlyList<Measure> ownMeasures, CancellationToken cancellationToken)
    {
        List<RecordedValue> all = [];
        List<InputProblem> problems = [];
        foreach (var path in paths)
        {
            CsvFile.Read(path, stream => ReadValues(stream, path, ownMeasures, cancellationToken)).Switch(all.AddRange, problems.AddRange);
        }

        if (problems.Count == 0 && paths.Count > 1)
        {
            problems.AddRange(RecordedValues.FindProblems(string.Join(" and ", paths), [.. all.Select((value, place) => (value, (long)place + 1))]));
        }

        return problems.Count > 0 ? problems : new RecordedValues(all);
    }

    private static OneOf<List<RecordedValue>, IReadOnlyList<InputProblem>> ReadValues(
        Stream stream, string name, IReadOnlyList<Measure> ownMeasures, CancellationToken cancellationToken)
    {
        const string Nothing = "the file has a header and no lines; there is no value to read.";
        if (!MeasureFile.ReadRecords(stream, name, Form, Nothing, lines => ReadLine(lines, ownMeasures), cancellationToken)
            .TryPickT0(out var values, out var problems))
        {
            return OneOf<List<RecordedValue>, IReadOnlyList<InputProblem>>.FromT1(problems);
        }

        List<InputProblem> twice = [.. RecordedValues.FindProblems(name, values)];
        return twice.Count > 0 ? twice : values.ConvertAll(read => read.Record);
    }

    private static RecordedValue ReadLine(FixedFormReader lines, IReadOnlyList<Measure> ownMeasures)
    {
        RecordedValue value = new()
        {
            Date = lines.ReadDay(DatePlace),
            Subject = lines.ReadSubject(SubjectPlace),
            Measure = ReadMeasure(lines, MeasurePlace, ownMeasures) ?? Measures.Measure.Revenue,
            Value = lines.ReadNumber(ValuePlace, "there is no value; take the line out where nobody measured."),
        };
        lines.BlameFlaw(Form, value.FindFlaw);
        return value;
    }

    /// <summary>Reads the name of a measure.</summary>
    internal static Measure? ReadMeasure(FixedFormReader lines, int column, IReadOnlyList<Measure> ownMeasures)
    {
        var text = lines.Text(column);
        if (MeasureNames.Find(text, ownMeasures).TryPickT0(out var measure, out var flaw))
        {
            return measure;
        }

        lines.Blame(column, flaw);
        return null;
    }
}
