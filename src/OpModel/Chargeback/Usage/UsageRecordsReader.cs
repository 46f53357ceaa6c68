using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace OpModel.Chargeback;

/// <summary>Makes columns of records in memory, which are numbered from 1 in the order in which they come.</summary>
internal sealed class UsageRecordsReader
{
    private const string Source = "usage";
    private const int Days = 32;

    private readonly UsageChunkBuilder _chunks = new();
    private readonly CellNumbers _cells = new();
    private readonly TextNumbers _consumers = new();
    private readonly TextNumbers _services = new();
    private readonly InputProblems _problems = new(Source) { Most = 100, CountsRest = true };

    // Records are of few days, mostly of one month.
    private readonly (LocalDate Date, int Number)[] _days = [.. Enumerable.Repeat((DayNumber.ToDate(0), 0), Days)];
    private long _count;

    /// <summary>Adds a record, or notes what is wrong with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(UsageRecord record)
    {
        _count++;
        var consumer = _consumers.Of(record.Consumer);
        var service = _services.Of(record.Service);
        if ((consumer | service) < 0 || (record.Quantity < 0 && !record.IsCorrection))
        {
            Refuse(record);
            return;
        }

        _chunks.Add(_cells.Of(consumer, service), NumberOf(record.Date), record.Quantity, record.IsCorrection, _count);
    }

    public UsageRecords Finish() => new(Source, _consumers.Texts, _services.Texts, _cells.Cells, _chunks.Finish())
    {
        Problems = _problems.ToList(),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NumberOf(LocalDate date)
    {
        ref var known = ref _days[date.Day % Days];
        return known.Date == date ? known.Number : Find(date, ref known);
    }

    private static int Find(LocalDate date, ref (LocalDate Date, int Number) known)
    {
        known = (date, DayNumber.From(date));
        return known.Number;
    }

    private void Refuse(UsageRecord record)
    {
        if (string.IsNullOrWhiteSpace(record.Consumer))
        {
            _problems.Add(_count, UsageColumns.Consumer, UsageColumns.NoConsumer);
        }

        if (string.IsNullOrWhiteSpace(record.Service))
        {
            _problems.Add(_count, UsageColumns.Service, UsageColumns.NoService);
        }

        if (record.Quantity < 0 && !record.IsCorrection)
        {
            _problems.Add(_count, UsageColumns.Quantity, UsageColumns.DescribeNegative(record.Quantity.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
