using System.Globalization;
using NodaTime;
using OneOf;

namespace OpModel.Chargeback;

/// <summary>One reading of one bill: its header, then its lines, each wholly or not at all.</summary>
internal sealed class FocusBillReader(CsvReader csv, string name, FocusReaderOptions options)
{
    private const int LinesBetweenReports = 4096;

    private readonly InputProblems _problems = new(name);
    private readonly List<InputProblem> _problemsSetAside = [];
    private readonly SetAsideLines _setAside = new(options.SetAsideTo);
    private readonly SortedSet<YearMonth> _otherPeriods = [];
    private long _linesRead;
    private long _linesLeftOut;
    private YearMonth? _period = options.Period;
    private YearMonth? _chargePeriod;
    private YearMonth? _otherPeriod;
    private bool _isOfOneChargePeriod = true;
    private Currency? _currency;
    private bool _isUnusable;

    public OneOf<CostBill, IReadOnlyList<InputProblem>> Read(CancellationToken cancellationToken)
    {
        if (ReadHeader() is not { } header || FocusLineReader.Create(csv, header, options, _problems) is not { } line)
        {
            return Refuse();
        }

        var lines = new CostChunksBuilder(line.TextCount);
        while (!_isUnusable && !_problems.AreEnough && csv.Read())
        {
            if (++_linesRead % LinesBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Report();
            }

            if (!line.TryReadPeriod())
            {
                TakeBroken(line);
            }
            else if (options.Period is { } wanted && line.Period != wanted)
            {
                _linesLeftOut++;
                _otherPeriods.Add(line.Period);
            }
            else if (!line.TryReadCells())
            {
                TakeBroken(line);
            }
            else if (IsOfOnePeriodAndCurrency(line))
            {
                lines.Add(line.Texts, line.Amount.Unscaled, line.Amount.Scale, csv.Line);
            }
        }

        Report();
        if (_problems.AreNone && _currency is null)
        {
            _problems.Add(null, null, DescribeLackOfLines());
        }

        return _problems.AreNone ? Close(lines, line.ToTextColumns(), FocusColumns.UnknownIn(header)) : Refuse();
    }

    private CostBill Close(CostChunksBuilder lines, IReadOnlyList<TextColumn> texts, IReadOnlyList<string> unknownColumns)
    {
        var chunks = lines.Finish(out var scale);
        return new CostBill(texts, chunks, scale)
        {
            Name = name,
            Currency = _currency!.Value,
            Period = _otherPeriod is null ? _period!.Value : _chargePeriod!.Value,
            Metric = options.Metric,
            UnknownColumns = unknownColumns,
            SetAside = _problemsSetAside,
            LinesOfOtherPeriods = _linesLeftOut,
        };
    }

    private CsvHeader? ReadHeader()
    {
        var header = CsvHeader.Read(csv, _problems);
        if (header is not null)
        {
            _setAside.TakeHeader(csv);
        }

        return header;
    }

    private void TakeBroken(FocusLineReader line)
    {
        if (options.SetAsideBrokenLines && !line.IsCutOff)
        {
            SetAside(line);
            _problemsSetAside.Add(new InputProblem(name, csv.Line, line.BrokenColumn, line.Problem));
        }
        else
        {
            _problems.Add(csv.Line, line.BrokenColumn, line.Problem);
        }
    }

    private void SetAside(FocusLineReader line)
    {
        try
        {
            _setAside.Add(csv);
        }
        catch (IOException e)
        {
            RefuseBill(line.BrokenColumn, $"the line is broken and cannot be set aside: {e.Message}");
        }
    }

    private bool IsOfOnePeriodAndCurrency(FocusLineReader line)
    {
        if (_currency is null)
        {
            (_currency, _chargePeriod) = (line.Currency, line.ChargePeriod);
            _period ??= line.Period;
        }

        // Providers bill the last hours of a month on the next invoice, so a bill by charges often has a few lines of another invoice.
        _otherPeriod ??= line.Period == _period ? null : line.Period;
        _isOfOneChargePeriod &= _chargePeriod is not null && line.ChargePeriod == _chargePeriod;
        if (_otherPeriod is { } other && !_isOfOneChargePeriod)
        {
            return line.Period == _period
                ? RefuseBill(
                    FocusColumns.ChargePeriodStart,
                    $"the bill has invoices of {Text(line.Period)} and {Text(other)}, and this charge arose in another month than those up to here; choose one of the two periods.")
                : RefuseBill(
                    options.PeriodBasis == PeriodBasis.Charge ? FocusColumns.ChargePeriodStart : FocusColumns.BillingPeriodStart,
                    $"the bill is of {Text(_period!.Value)} up to here and this line is of {Text(line.Period)}; choose one of the two periods"
                    + (options.PeriodBasis == PeriodBasis.Billing ? ", or take lines by the period of the charge." : "."));
        }

        return line.Currency == _currency || RefuseBill(
            FocusColumns.BillingCurrency,
            $"the bill is in {_currency} up to here and this line is in {line.Currency}; split the bill by currency.");
    }

    private bool RefuseBill(string? column, string message)
    {
        _problems.Add(csv.Line, column, message);
        _isUnusable = true;
        return false;
    }

    private string DescribeLackOfLines()
    {
        if (_linesRead == 0)
        {
            return "the bill has a header and no lines; there is nothing to charge.";
        }

        if (_linesLeftOut > 0)
        {
            return $"no line is of {Text(options.Period!.Value)}; the bill has {string.Join(" and ", _otherPeriods.Select(Text))}.";
        }

        var first = _problemsSetAside[0];
        var column = first.Column is null ? "" : $", column {first.Column}";
        var place = string.Create(CultureInfo.InvariantCulture, $"line {first.Line}{column}");
        return $"every line of the bill is broken; the first: {place}: {first.Message}";
    }

    private OneOf<CostBill, IReadOnlyList<InputProblem>> Refuse() =>
        OneOf<CostBill, IReadOnlyList<InputProblem>>.FromT1(_problems.ToList());

    private void Report() => options.Progress?.Report(new ReadingProgress(csv.BytesRead, _linesRead));

    private static string Text(YearMonth period) => period.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
