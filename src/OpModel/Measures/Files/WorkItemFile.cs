using OneOf;

namespace OpModel.Measures;

/// <summary>Reads finished work from CSV files in UTF-8 with the columns <c>finished,subject</c>, in any order.</summary>
/// <remarks>Further columns may be there: <c>kind</c> (feature, update or other), <c>requested</c> and <c>started</c>, which are days, and <c>points</c>.</remarks>
public static class WorkItemFile
{
    internal const string Finished = "finished";
    internal const string Subject = "subject";
    internal const string Kind = "kind";
    internal const string Requested = "requested";
    internal const string Started = "started";
    internal const string Points = "points";

    private const int FinishedPlace = 0;
    private const int SubjectPlace = 1;
    private const int KindPlace = 2;
    private const int RequestedPlace = 3;
    private const int StartedPlace = 4;
    private const int PointsPlace = 5;

    private static readonly FixedForm Form = new([Finished, Subject], [Kind, Requested, Started, Points]);

    /// <summary>Reads finished work from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<WorkItems, IReadOnlyList<InputProblem>> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => ReadStream(stream, path, cancellationToken));
    }

    /// <summary>Reads finished work from a stream, which is left open.</summary>
    /// <param name="stream">The stream, from the first byte.</param>
    /// <param name="name">What to call it in messages, such as the file name.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with it and how to mend it.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<WorkItems, IReadOnlyList<InputProblem>> ReadStream(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        return MeasureFile.ReadRecords(stream, name, Form, "the file has a header and no lines; there is no work to measure.", ReadLine, cancellationToken)
            .MapT0(records => new WorkItems(records.Select(read => read.Record)));
    }

    private static WorkItem ReadLine(FixedFormReader lines)
    {
        WorkItem item = new()
        {
            Finished = lines.ReadDay(FinishedPlace),
            Subject = lines.ReadSubject(SubjectPlace),
            Kind = ReadKind(lines),
            Requested = lines.ReadOptionalDay(RequestedPlace),
            Started = lines.ReadOptionalDay(StartedPlace),
            Points = lines.Cell(PointsPlace).IsEmpty ? null : lines.ReadNumber(PointsPlace, ""),
        };
        lines.BlameFlaw(Form, item.FindFlaw);
        return item;
    }

    private static WorkKind ReadKind(FixedFormReader lines)
    {
        var text = lines.Text(KindPlace);
        switch (text.ToLowerInvariant())
        {
            case "feature":
                return WorkKind.Feature;
            case "update":
                return WorkKind.Update;
            case "" or "other":
                return WorkKind.Other;
            default:
                lines.Blame(KindPlace, $"{CellText.Quote(text)} is no kind of work; write feature, update or other.");
                return WorkKind.Other;
        }
    }
}
