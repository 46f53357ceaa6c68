using OneOf;

namespace OpModel.Chargeback;

/// <summary>Reads exchange rates from CSV files in UTF-8 with the columns <c>from,to,period,rate,source,date</c>, in any order.</summary>
/// <remarks>
/// One unit of the currency <c>from</c> is <c>rate</c> units of <c>to</c>, for charges of <c>period</c>: a month, <c>2026-10</c>, or days,
/// <c>2026-10-01/2026-10-14</c>. The <c>source</c> says who published the rate, and <c>date</c> when. Any other column is a problem.
/// </remarks>
public static class ExchangeRatesFile
{
    /// <summary>Reads exchange rates from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="baseCurrency">The currency over which two others are converted that have no rate between them; unset, none.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The table, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<ExchangeRates, IReadOnlyList<InputProblem>> Read(
        string path, Currency baseCurrency = default, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => ReadStream(stream, path, baseCurrency, cancellationToken));
    }

    /// <summary>Reads exchange rates from a stream, which is left open.</summary>
    /// <param name="stream">The rates, from the first byte.</param>
    /// <param name="name">What to call them in messages, such as the file name.</param>
    /// <param name="baseCurrency">The currency over which two others are converted that have no rate between them; unset, none.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The table, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentNullException">The stream or its name is null.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<ExchangeRates, IReadOnlyList<InputProblem>> ReadStream(
        Stream stream, string name, Currency baseCurrency = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        using var csv = new CsvReader(stream, FixedFormReader.MaximumLineLength);
        var lines = new FixedFormReader(csv, name, ExchangeRatesFileReader.Form, new InputFileOptions(), cancellationToken);
        return new ExchangeRatesFileReader(lines, name).Read(baseCurrency);
    }
}
