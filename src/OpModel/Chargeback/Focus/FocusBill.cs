using OneOf;

namespace OpModel.Chargeback;

/// <summary>Reads bills in the form of the FinOps Open Cost and Usage Specification (FOCUS 1.0 to 1.2), as CSV files in UTF-8.</summary>
/// <remarks>
/// Columns are found by name. Needed are the cost column, BillingCurrency, the column of the period, ServiceName, and those that the
/// options name. The text NULL and an empty cell mean "no value". Amounts are taken exactly, up to 38 digits.
/// <see href="https://focus.finops.org/"/>
/// </remarks>
public static class FocusBill
{
    /// <summary>Reads a bill from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The bill, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<CostBill, IReadOnlyList<InputProblem>> Read(
        string path,
        FocusReaderOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => ReadStream(stream, path, options, cancellationToken));
    }

    /// <summary>Reads a bill from a stream, which is left open.</summary>
    /// <param name="stream">The bill, from its first byte.</param>
    /// <param name="name">What to call the bill in messages, such as its file name.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The bill, or what is wrong with it and how to mend it.</returns>
    /// <exception cref="ArgumentNullException">The stream or its name is null.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<CostBill, IReadOnlyList<InputProblem>> ReadStream(
        Stream stream,
        string name,
        FocusReaderOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        options ??= new FocusReaderOptions();
        using var csv = new CsvReader(stream, options.MaxLineLength);
        return new FocusBillReader(csv, name, options).Read(cancellationToken);
    }
}
