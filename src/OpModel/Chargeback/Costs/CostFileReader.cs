using System.Text;
using NodaTime;
using OneOf;
using OpModel.Funding;

namespace OpModel.Chargeback;

/// <summary>One reading of one file of costs.</summary>
internal sealed class CostFileReader(FixedFormReader lines, string name)
{
    private const int Date = 0;
    private const int Provider = 1;
    private const int Amount = 2;
    private const int CurrencyCode = 3;
    private const int Service = 4;
    private const int Description = 5;

    private readonly List<CostRecord> _records = [];
    private readonly List<long> _lineNumbers = [];
    private readonly TextDictionary _texts = new();
    private readonly ParsedTexts<LocalDate> _days = new(DayCell.TryParse);
    private readonly ParsedTexts<Currency> _currencies = new(TryParseCurrency);

    public OneOf<CostRecords, IReadOnlyList<InputProblem>> Read()
    {
        if (!lines.TryReadHeader())
        {
            return OneOf<CostRecords, IReadOnlyList<InputProblem>>.FromT1(lines.HeaderProblems());
        }

        while (lines.Read())
        {
            ReadLine();
        }

        var problems = lines.FindProblems(_records.Count, "the file has a header and no lines; there is no cost to charge.");
        return problems.Count > 0
            ? OneOf<CostRecords, IReadOnlyList<InputProblem>>.FromT1(problems)
            : new CostRecords(name, _records, _lineNumbers) { Header = lines.Header, SetAside = lines.SetAside };
    }

    private void ReadLine()
    {
        var day = _days.Find(lines.Cell(Date));
        if (day is null)
        {
            lines.Blame(Date, DayCell.Describe(lines.Cell(Date)));
        }

        lines.CheckText(Provider, CostColumns.NoProvider);
        var amount = ReadAmount();
        lines.CheckText(Service, nothing: null);
        lines.CheckText(Description, nothing: null);
        if (lines.IsGoodLine(amount: amount))
        {
            _lineNumbers.Add(lines.Line);
            _records.Add(new CostRecord
            {
                Date = day!.Value,
                Provider = TextOf(Provider)!,
                Amount = amount!.Value,
                Service = TextOf(Service),
                Description = TextOf(Description),
            });
        }
    }

    private Money? ReadAmount()
    {
        var cell = lines.Cell(Amount);
        var isNumber = DecimalText.TryParse(cell, out var amount);
        if (!isNumber)
        {
            lines.Blame(Amount, DecimalText.Describe(cell));
        }

        var code = lines.Cell(CurrencyCode);
        var currency = _currencies.Find(code);
        if (currency is null)
        {
            lines.Blame(
                CurrencyCode,
                code.IsEmpty ? "there is no currency; write its code, such as EUR." : MoneyText.DescribeUnknownCurrency(Encoding.UTF8.GetString(code)));
        }

        return isNumber && currency is { } known ? new Money(amount, known) : null;
    }

    private string? TextOf(int column) =>
        lines.Cell(column) is { IsEmpty: false } cell && _texts.TryGetNumber(cell, out var number) ? _texts.Texts[number] : null;

    private static bool TryParseCurrency(ReadOnlySpan<byte> cell, out Currency currency) =>
        Currency.TryParse(Encoding.UTF8.GetString(cell), out currency);
}
