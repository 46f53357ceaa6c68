using OneOf;

namespace OpModel.Measures;

/// <summary>Reads deployments from CSV files in UTF-8 with the columns <c>deployed,subject</c>, in any order.</summary>
/// <remarks>Further columns may be there: <c>committed</c> and <c>restored</c>, points of time with their offset from UTC as <c>2026-10-17T12:30Z</c>, and <c>failed</c>, yes or no.</remarks>
public static class DeploymentFile
{
    internal const string Deployed = "deployed";
    internal const string Subject = "subject";
    internal const string Committed = "committed";
    internal const string Failed = "failed";
    internal const string Restored = "restored";

    private const int DeployedPlace = 0;
    private const int SubjectPlace = 1;
    private const int CommittedPlace = 2;
    private const int FailedPlace = 3;
    private const int RestoredPlace = 4;

    private static readonly FixedForm Form = new([Deployed, Subject], [Committed, Failed, Restored]);

    /// <summary>Reads deployments from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<Deployments, IReadOnlyList<InputProblem>> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => ReadStream(stream, path, cancellationToken));
    }

    /// <summary>Reads deployments from a stream, which is left open.</summary>
    /// <param name="stream">The stream, from the first byte.</param>
    /// <param name="name">What to call it in messages, such as the file name.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with it and how to mend it.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<Deployments, IReadOnlyList<InputProblem>> ReadStream(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        return MeasureFile.ReadRecords(stream, name, Form, "the file has a header and no lines; there is no deployment to measure.", ReadLine, cancellationToken)
            .MapT0(records => new Deployments(records.Select(read => read.Record)));
    }

    private static Deployment ReadLine(FixedFormReader lines)
    {
        Deployment deployment = new()
        {
            Deployed = lines.ReadTime(DeployedPlace),
            Subject = lines.ReadSubject(SubjectPlace),
            Committed = lines.ReadOptionalTime(CommittedPlace),
            Failed = lines.ReadMark(FailedPlace),
            Restored = lines.ReadOptionalTime(RestoredPlace),
        };
        lines.BlameFlaw(Form, deployment.FindFlaw);
        return deployment;
    }
}
