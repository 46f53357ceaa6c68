using System.Globalization;
using System.Text;
using NodaTime;
using OpModel.Funding;

namespace OpModel.Chargeback;

/// <summary>Reads the needed cells of the line that a <see cref="CsvReader"/> stands on, up to the first that is broken.</summary>
internal sealed class FocusLineReader
{
    private readonly CsvReader _csv;
    private readonly CsvHeader _header;
    private readonly FocusReaderOptions _options;
    private readonly int _amountPlace;
    private readonly int _currencyPlace;
    private readonly int _periodPlace;
    private readonly int _chargePeriodPlace;
    private readonly FocusTextColumn[] _texts;
    private readonly int[] _numbers;
    private readonly ParsedTexts<Currency> _currencies = new(TryParseCurrency);
    private readonly ParsedTexts<YearMonth> _periods = new(PeriodText.TryParseMonth);

    private FocusLineReader(CsvReader csv, CsvHeader header, FocusReaderOptions options, int[] places, FocusTextColumn[] texts)
    {
        (_csv, _header, _options, _texts, _numbers) = (csv, header, options, texts, new int[texts.Length]);
        (_amountPlace, _currencyPlace, _periodPlace) = (places[0], places[1], places[2]);
        _chargePeriodPlace = options is { PeriodBasis: PeriodBasis.Either, Period: null } ? header.PlaceOf(FocusColumns.ChargePeriodStart) : -1;
    }

    /// <summary>How many columns of texts are held.</summary>
    public int TextCount => _texts.Length;

    /// <summary>Per column of texts, the number of the present line's text.</summary>
    public ReadOnlySpan<int> Texts => _numbers;

    /// <summary>The month of the present line.</summary>
    public YearMonth Period { get; private set; }

    /// <summary>The month in which the present line's charge arose; null where that does not matter or cannot be read.</summary>
    public YearMonth? ChargePeriod => _chargePeriodPlace < 0 ? null : _periods.Find(_csv.Field(_chargePeriodPlace));

    /// <summary>The currency of the present line.</summary>
    public Currency Currency { get; private set; }

    /// <summary>The amount of the present line.</summary>
    public ExactNumber Amount { get; private set; }

    /// <summary>The column in which the present line is broken; null where the line as a whole is.</summary>
    public string? BrokenColumn { get; private set; }

    /// <summary>What is wrong with the present line and how to mend it.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>Whether the present line ends with the file and too early: it is not broken, lines after it are missing.</summary>
    public bool IsCutOff => _csv.EndsWithoutLineBreak
        && (_csv.Fault == CsvFault.EndsInsideQuotes || (_csv.Fault == CsvFault.None && _csv.FieldCount < _header.Names.Count));

    /// <summary>Finds the needed columns; null, and the problems told, where one is missing.</summary>
    public static FocusLineReader? Create(CsvReader csv, CsvHeader header, FocusReaderOptions options, InputProblems problems)
    {
        string[] needed = [options.Metric.Name, FocusColumns.BillingCurrency, PeriodColumn(options)];
        var asked = options.Columns ?? [.. FocusColumns.TextsIn(header)];
        string[] texts = [.. asked.Append(FocusColumns.ServiceName).Distinct(StringComparer.OrdinalIgnoreCase)];
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in needed.Concat(texts).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (header.TryFind(name, problems, out var place))
            {
                places.Add(name, place);
            }
        }

        return problems.AreNone
            ? new(
                csv,
                header,
                options,
                [.. needed.Select(name => places[name])],
                [.. texts.Select(name => new FocusTextColumn(header.Names[places[name]], places[name]))])
            : null;
    }

    /// <summary>The columns of texts with all that was read up to now.</summary>
    public IReadOnlyList<TextColumn> ToTextColumns() => [.. _texts.Select(column => column.ToTextColumn())];

    /// <summary>Takes the line apart and reads its month; false where that fails.</summary>
    public bool TryReadPeriod()
    {
        if (_csv.Fault != CsvFault.None)
        {
            var column = _csv.Fault != CsvFault.TooLong && _csv.FieldCount < _header.Names.Count ? _header.Names[_csv.FieldCount] : null;
            return Fail(column, CellText.Describe(_csv.Fault, _csv.FaultLine, _options.MaxLineLength));
        }

        if (_csv.FieldCount != _header.Names.Count)
        {
            return Fail(null, DescribeFieldCount());
        }

        var cell = _csv.Field(_periodPlace);
        if (_periods.Find(cell) is not { } period)
        {
            return Fail(_header.Names[_periodPlace], $"{CellText.Quote(cell)} is not a date; write it as 2026-10-01T00:00:00Z.");
        }

        Period = period;
        return true;
    }

    /// <summary>Reads the other needed cells; false where one is broken.</summary>
    public bool TryReadCells()
    {
        var cell = _csv.Field(_currencyPlace);
        if (_currencies.Find(cell) is not { } currency)
        {
            return Fail(FocusColumns.BillingCurrency, MoneyText.DescribeUnknownCurrency(Encoding.UTF8.GetString(cell)));
        }

        cell = _csv.Field(_amountPlace);
        if (!ExactNumber.TryParse(cell, out var amount))
        {
            return Fail(_header.Names[_amountPlace], CellText.DescribeNumber(cell));
        }

        for (var i = 0; i < _texts.Length; i++)
        {
            cell = _csv.Field(_texts[i].Place);
            if (!_texts[i].TryNumber(cell, out _numbers[i]))
            {
                return Fail(_texts[i].Name, $"{CellText.Quote(cell)} is not valid UTF-8; export the bill in UTF-8.");
            }
        }

        (Currency, Amount) = (currency, amount);
        return true;
    }

    private static string PeriodColumn(FocusReaderOptions options) => options.PeriodBasis switch
    {
        PeriodBasis.Either or PeriodBasis.Billing => FocusColumns.BillingPeriodStart,
        PeriodBasis.Charge => FocusColumns.ChargePeriodStart,
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.PeriodBasis, "There is no such basis of a period."),
    };

    private static bool TryParseCurrency(ReadOnlySpan<byte> cell, out Currency currency) =>
        Currency.TryParse(Encoding.UTF8.GetString(cell.Trim((byte)' ')), out currency);

    private string DescribeFieldCount()
    {
        var fields = _csv.FieldCount == 1 ? "1 field" : string.Create(CultureInfo.InvariantCulture, $"{_csv.FieldCount} fields");
        var counts = string.Create(CultureInfo.InvariantCulture, $"the line has {fields} where the header names {_header.Names.Count}");
        return IsCutOff ? $"{counts}, and the file ends there; it seems cut off, so fetch it again."
            : _csv.FieldCount < _header.Names.Count ? $"{counts}; add the missing commas."
            : $"{counts}; put a field that contains a comma in quotes.";
    }

    private bool Fail(string? column, string problem)
    {
        (BrokenColumn, Problem) = (column, problem);
        return false;
    }
}
