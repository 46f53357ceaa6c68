using OneOf;

namespace OpModel.Accounting;

/// <summary>Reads revenue from CSV files in UTF-8 with the columns <c>date,value-stream,product,quantity,amount,currency</c>, in any order.</summary>
/// <remarks>The same form holds what was earned, what is planned to be, and what was earned the year before. Amounts are taken exactly, up to 28 digits.</remarks>
public static class RevenueFile
{
    /// <summary>Reads revenue from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The records, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static OneOf<RevenueRecords, IReadOnlyList<InputProblem>> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => ReadStream(stream, path));
    }

    /// <summary>Reads revenue from a stream, which is left open.</summary>
    /// <param name="stream">The revenue, from the first byte.</param>
    /// <param name="name">What to call it in messages, such as the file name.</param>
    /// <returns>The records, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    public static OneOf<RevenueRecords, IReadOnlyList<InputProblem>> ReadStream(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        using var csv = new CsvReader(stream, FixedFormReader.MaximumLineLength);
        return new RevenueFileReader(new(csv, name, RevenueColumns.Form, new InputFileOptions(), CancellationToken.None), name).Read();
    }
}
