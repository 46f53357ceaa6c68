using OneOf;

namespace OpModel.Chargeback;

/// <summary>Reads costs from CSV files in UTF-8 with the columns <c>date,provider,amount,currency</c>, in any order.</summary>
/// <remarks>
/// Further columns <c>service</c> and <c>description</c> may be there; any other is a problem. Amounts are taken exactly, up to 28 digits.
/// </remarks>
public static class CostFile
{
    /// <summary>Reads costs from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The records, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<CostRecords, IReadOnlyList<InputProblem>> Read(
        string path, InputFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => ReadStream(stream, path, options, cancellationToken));
    }

    /// <summary>Reads costs from a stream, which is left open.</summary>
    /// <param name="stream">The costs, from the first byte.</param>
    /// <param name="name">What to call them in messages, such as the file name.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The records, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentNullException">The stream or its name is null.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<CostRecords, IReadOnlyList<InputProblem>> ReadStream(
        Stream stream, string name, InputFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        using var csv = new CsvReader(stream, FixedFormReader.MaximumLineLength);
        var lines = new FixedFormReader(csv, name, CostColumns.Form, options ?? new InputFileOptions(), cancellationToken);
        return new CostFileReader(lines, name).Read();
    }

    /// <summary>Tells by its header in which form a file of costs is: a column BillingCurrency is of FOCUS alone.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The form, or why the header cannot be read. A file of neither form is taken for costs, whose reader says what is missing.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static OneOf<CostFileForm, IReadOnlyList<InputProblem>> FindForm(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => FindForm(stream, path));
    }

    private static OneOf<CostFileForm, IReadOnlyList<InputProblem>> FindForm(Stream stream, string name)
    {
        using var csv = new CsvReader(stream, new FocusReaderOptions().MaxLineLength);
        var problems = new InputProblems(name);
        return CsvHeader.Read(csv, problems) is not { } header
            ? OneOf<CostFileForm, IReadOnlyList<InputProblem>>.FromT1(problems.ToList())
            : header.PlaceOf(FocusColumns.BillingCurrency) >= 0 ? CostFileForm.Focus : CostFileForm.Costs;
    }
}
