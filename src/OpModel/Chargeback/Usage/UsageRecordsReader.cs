using System.Globalization;

namespace OpModel.Chargeback;

/// <summary>Makes columns of records in memory, which are numbered from 1 in the order in which they come.</summary>
internal sealed class UsageRecordsReader
{
    private const string Source = "usage";

    private readonly UsageChunkBuilder _chunks = new();
    private readonly CellNumbers _cells = new();
    private readonly TextNumbers _consumers = new();
    private readonly TextNumbers _services = new();
    private readonly DayNumbers _days = new();
    private readonly PlainUsageReader _plain;
    private readonly InputProblems _problems = new(Source) { Most = 100, CountsRest = true };

    private long _count;

    public UsageRecordsReader()
    {
        _plain = new PlainUsageReader(_consumers, _services, _cells, _days);
    }

    /// <summary>Adds records, run by run, as fast as what is in a run allows.</summary>
    public void Add(ReadOnlySpan<UsageRecord> records)
    {
        while (!records.IsEmpty)
        {
            var run = records[..Math.Min(records.Length, UsageChunk.Capacity)];
            if (_plain.TryRead(run, _chunks.Count, _count + 1) is { } chunk)
            {
                _chunks.Add(chunk);
                _count += run.Length;
            }
            else
            {
                AddEach(run);
            }

            records = records[run.Length..];
        }
    }

    /// <summary>Adds a record, or notes what is wrong with it.</summary>
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

        _chunks.Add(_cells.Of(consumer, service), _days.Of(record.Date), record.Quantity, record.IsCorrection, _count);
    }

    public UsageRecords Finish() => new(Source, _consumers.Texts, _services.Texts, _cells.Cells, _chunks.Finish())
    {
        Problems = _problems.ToList(),
    };

    private void AddEach(ReadOnlySpan<UsageRecord> records)
    {
        foreach (var record in records)
        {
            Add(record);
        }
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
