using OneOf;

namespace OpModel.Measures;

/// <summary>Reads incidents from CSV files in UTF-8 with the columns <c>began,subject,ended</c>, in any order.</summary>
/// <remarks>Points of time have their offset from UTC, as <c>2026-10-17T12:30Z</c>; <c>ended</c> is empty while the incident goes on. A further column <c>degraded</c> says yes where the service went on, if badly.</remarks>
public static class IncidentFile
{
    internal const string Began = "began";
    internal const string Subject = "subject";
    internal const string Ended = "ended";
    internal const string Degraded = "degraded";

    private const int BeganPlace = 0;
    private const int SubjectPlace = 1;
    private const int EndedPlace = 2;
    private const int DegradedPlace = 3;

    private static readonly FixedForm Form = new([Began, Subject, Ended], [Degraded]);

    /// <summary>Reads incidents from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<Incidents, IReadOnlyList<InputProblem>> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => ReadStream(stream, path, cancellationToken));
    }

    /// <summary>Reads incidents from a stream, which is left open.</summary>
    /// <param name="stream">The stream, from the first byte.</param>
    /// <param name="name">What to call it in messages, such as the file name.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with it and how to mend it.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<Incidents, IReadOnlyList<InputProblem>> ReadStream(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        return MeasureFile.ReadRecords(stream, name, Form, "the file has a header and no lines; there is no incident to measure.", ReadLine, cancellationToken)
            .MapT0(records => new Incidents(records.Select(read => read.Record)));
    }

    private static Incident ReadLine(FixedFormReader lines)
    {
        Incident incident = new()
        {
            Began = lines.ReadTime(BeganPlace),
            Subject = lines.ReadSubject(SubjectPlace),
            Ended = lines.ReadOptionalTime(EndedPlace),
            IsDegradation = lines.ReadMark(DegradedPlace),
        };
        lines.BlameFlaw(Form, incident.FindFlaw);
        return incident;
    }
}
