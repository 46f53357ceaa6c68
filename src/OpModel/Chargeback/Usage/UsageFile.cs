using OneOf;

namespace OpModel.Chargeback;

/// <summary>Reads usage from CSV files in UTF-8 with the columns <c>date,consumer,service,quantity</c>, in any order.</summary>
/// <remarks>
/// A further column <c>correction</c> may mark lines whose quantity is below zero with <c>yes</c> or <c>true</c>. Any other column is a
/// problem. Quantities are taken exactly, up to 28 digits.
/// </remarks>
public static class UsageFile
{
    /// <summary>Reads usage from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The records, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<UsageRecords, IReadOnlyList<InputProblem>> Read(
        string path, InputFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => ReadStream(stream, path, options, cancellationToken));
    }

    /// <summary>Reads usage from a stream, which is left open.</summary>
    /// <param name="stream">The usage, from its first byte.</param>
    /// <param name="name">What to call it in messages, such as its file name.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The records, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentNullException">The stream or its name is null.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<UsageRecords, IReadOnlyList<InputProblem>> ReadStream(
        Stream stream, string name, InputFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        using var csv = new CsvReader(stream, FixedFormReader.MaximumLineLength);
        var lines = new FixedFormReader(csv, name, UsageColumns.Form, options ?? new InputFileOptions(), cancellationToken);
        return new UsageFileReader(lines, name).Read();
    }
}
