using OneOf;

namespace OpModel.Chargeback;

/// <summary>One reading of one file of usage.</summary>
internal sealed class UsageFileReader(FixedFormReader lines, string name)
{
    private const int Date = 0;
    private const int Consumer = 1;
    private const int Service = 2;
    private const int Quantity = 3;
    private const int Correction = 4;

    private readonly UsageChunkBuilder _chunks = new();
    private readonly CellNumbers _cells = new();
    private readonly TextDictionary _consumers = new();
    private readonly TextDictionary _services = new();
    private readonly ParsedTexts<int> _days = new(TryParseDay);
    private int _count;

    public OneOf<UsageRecords, IReadOnlyList<InputProblem>> Read()
    {
        if (!lines.TryReadHeader())
        {
            return OneOf<UsageRecords, IReadOnlyList<InputProblem>>.FromT1(lines.HeaderProblems());
        }

        while (lines.Read())
        {
            ReadLine();
        }

        var problems = lines.FindProblems(_count, "the file has a header and no lines; there is no use to charge.");
        return problems.Count > 0
            ? OneOf<UsageRecords, IReadOnlyList<InputProblem>>.FromT1(problems)
            : new UsageRecords(name, _consumers.Texts, _services.Texts, _cells.Cells, _chunks.Finish())
            {
                Header = lines.Header,
                SetAside = lines.SetAside,
            };
    }

    private void ReadLine()
    {
        var day = _days.Find(lines.Cell(Date));
        if (day is null)
        {
            lines.Blame(Date, DayCell.Describe(lines.Cell(Date)));
        }

        lines.CheckText(Consumer, UsageColumns.NoConsumer);
        lines.CheckText(Service, UsageColumns.NoService);
        var quantity = ReadQuantity(out var isCorrection);
        if (lines.IsGoodLine(quantity, service: Service)
            && _consumers.TryGetNumber(lines.Cell(Consumer), out var consumer)
            && _services.TryGetNumber(lines.Cell(Service), out var service))
        {
            _chunks.Add(_cells.Of(consumer, service), day!.Value, quantity!.Value, isCorrection, lines.Line);
            _count = checked(_count + 1);
        }
    }

    private decimal? ReadQuantity(out bool isCorrection)
    {
        var mark = lines.Cell(Correction);
        var isMarkRight = YesOrNo.TryParse(mark, out isCorrection);
        if (!isMarkRight)
        {
            lines.Blame(Correction, $"{CellText.Quote(mark)} is neither yes nor no; write yes for a line that corrects an earlier one, or leave it empty.");
        }

        var cell = lines.Cell(Quantity);
        if (!DecimalText.TryParse(cell, out var quantity))
        {
            lines.Blame(Quantity, cell.IsEmpty ? UsageColumns.NoQuantity : DecimalText.Describe(cell));
            return null;
        }

        if (quantity < 0 && isMarkRight && !isCorrection)
        {
            lines.Blame(Quantity, UsageColumns.DescribeNegative(CellText.Quote(cell)));
        }

        return quantity;
    }

    private static bool TryParseDay(ReadOnlySpan<byte> cell, out int number)
    {
        var isDay = DayCell.TryParse(cell, out var day);
        number = isDay ? DayNumber.From(day) : 0;
        return isDay;
    }
}
