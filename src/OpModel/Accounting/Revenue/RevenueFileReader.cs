using System.Text;
using NodaTime;
using OneOf;
using OpModel.Funding;

namespace OpModel.Accounting;

/// <summary>One reading of one file of revenue.</summary>
internal sealed class RevenueFileReader(FixedFormReader lines, string name)
{
    private const int Date = 0;
    private const int ValueStream = 1;
    private const int Product = 2;
    private const int Quantity = 3;
    private const int Amount = 4;
    private const int CurrencyCode = 5;

    private readonly List<RevenueRecord> _records = [];
    private readonly List<long> _lineNumbers = [];
    private readonly ParsedTexts<LocalDate> _days = new(DayCell.TryParse);

    public OneOf<RevenueRecords, IReadOnlyList<InputProblem>> Read()
    {
        if (!lines.TryReadHeader())
        {
            return OneOf<RevenueRecords, IReadOnlyList<InputProblem>>.FromT1(lines.HeaderProblems());
        }

        while (lines.Read())
        {
            ReadLine();
        }

        var problems = lines.FindProblems(_records.Count, "the file has a header and no lines; there is no revenue.");
        return problems.Count > 0
            ? OneOf<RevenueRecords, IReadOnlyList<InputProblem>>.FromT1(problems)
            : new RevenueRecords(name, _records, _lineNumbers);
    }

    private void ReadLine()
    {
        var day = _days.Find(lines.Cell(Date));
        if (day is null)
        {
            lines.Blame(Date, DayCell.Describe(lines.Cell(Date)));
        }

        lines.CheckText(ValueStream, "there is no value stream; name the one that earned it.");
        lines.CheckText(Product, "there is no product; name what was sold.");
        var quantity = ReadNumber(Quantity);
        var amount = ReadNumber(Amount);
        var code = Encoding.UTF8.GetString(lines.Cell(CurrencyCode));
        if (!Currency.TryParse(code, out var currency))
        {
            lines.Blame(CurrencyCode, code.Length == 0 ? "there is no currency; write its code, such as EUR." : MoneyText.DescribeUnknownCurrency(code));
        }

        if (lines.IsGoodLine())
        {
            _lineNumbers.Add(lines.Line);
            _records.Add(new RevenueRecord
            {
                Date = day!.Value,
                ValueStream = Encoding.UTF8.GetString(lines.Cell(ValueStream)),
                Product = Encoding.UTF8.GetString(lines.Cell(Product)),
                Quantity = quantity,
                Amount = new Money(amount, currency),
            });
        }
    }

    private decimal ReadNumber(int column)
    {
        if (!DecimalText.TryParse(lines.Cell(column), out var number))
        {
            lines.Blame(column, DecimalText.Describe(lines.Cell(column)));
        }

        return number;
    }
}
