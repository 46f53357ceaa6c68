using System.Text;
using NodaTime;
using OneOf;
using OpModel.Funding;

namespace OpModel.Chargeback;

/// <summary>One reading of one file of exchange rates.</summary>
internal sealed class ExchangeRatesFileReader(FixedFormReader lines, string name)
{
    private const int From = 0;
    private const int To = 1;
    private const int Period = 2;
    private const int Rate = 3;
    private const int Source = 4;
    private const int Date = 5;

    private readonly Dictionary<ExchangeRate, long> _lineNumbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The columns by their places.</summary>
    public static FixedForm Form { get; } = new(["from", "to", "period", "rate", "source", "date"], []);

    public OneOf<ExchangeRates, IReadOnlyList<InputProblem>> Read(Currency baseCurrency)
    {
        if (!lines.TryReadHeader())
        {
            return OneOf<ExchangeRates, IReadOnlyList<InputProblem>>.FromT1(lines.HeaderProblems());
        }

        List<ExchangeRate> rates = [];
        while (lines.Read())
        {
            if (ReadLine() is { } rate)
            {
                rates.Add(rate);
                _lineNumbers.Add(rate, lines.Line);
            }
        }

        var problems = lines.FindProblems(rates.Count, "the file has a header and no lines; there is no rate to convert at.");
        var overlaps = ExchangeRates.FindOverlaps(rates).Select(Describe).OrderBy(problem => problem.Line).ToList();
        return problems.Count + overlaps.Count > 0
            ? OneOf<ExchangeRates, IReadOnlyList<InputProblem>>.FromT1([.. problems, .. overlaps])
            : ExchangeRates.Create(rates, baseCurrency).AsT0;
    }

    private ExchangeRate? ReadLine()
    {
        var from = ReadCurrency(From);
        var to = ReadCurrency(To);
        if (from is not null && from == to)
        {
            lines.Blame(To, $"the rate is from {from} to itself; take the line out, or name another currency.");
        }

        var period = ReadPeriod();
        var rate = ReadRate();
        lines.CheckText(Source, "there is no source; say who published the rate, such as ECB.");
        if (!DayCell.TryParse(lines.Cell(Date), out var quoted))
        {
            lines.Blame(Date, DayCell.Describe(lines.Cell(Date)));
        }

        return lines.IsGoodLine() ? new(from!.Value, to!.Value, period!, rate, Text(Source), quoted) : null;
    }

    private Currency? ReadCurrency(int column)
    {
        var code = Text(column);
        if (Currency.TryParse(code, out var currency))
        {
            return currency;
        }

        lines.Blame(column, code.Length == 0 ? "there is no currency; write its code, such as EUR." : MoneyText.DescribeUnknownCurrency(code));
        return null;
    }

    private DateInterval? ReadPeriod()
    {
        var text = Text(Period);
        if (ReportingPeriod.TryParse(text, out var period))
        {
            return period.Days;
        }

        lines.Blame(Period, text.Length == 0 ? "there is no period; write a month such as 2026-10." : ReportingPeriod.DescribeUnknown(text));
        return null;
    }

    private decimal ReadRate()
    {
        var cell = lines.Cell(Rate);
        if (!DecimalText.TryParse(cell, out var rate))
        {
            lines.Blame(Rate, cell.IsEmpty ? "there is no rate; write what one unit of the first currency is worth, such as 0.92." : DecimalText.Describe(cell));
        }
        else if (rate <= 0)
        {
            lines.Blame(Rate, $"{CellText.Quote(cell)} is not above 0; write what one unit of the first currency is worth.");
        }

        return rate;
    }

    private InputProblem Describe((ExchangeRate Earlier, ExchangeRate Later) overlap)
    {
        var (first, second) = (_lineNumbers[overlap.Earlier], _lineNumbers[overlap.Later]);
        var message = FormattableString.Invariant(
            $"the rate from {overlap.Later.From} to {overlap.Later.To} for {overlap.Later.Days.Start:uuuu-MM-dd} is on line {Math.Min(first, second)} already; keep one rate a day.");
        return new(name, Math.Max(first, second), Form.Columns[Period], message);
    }

    private string Text(int column) => Encoding.UTF8.GetString(lines.Cell(column));
}
