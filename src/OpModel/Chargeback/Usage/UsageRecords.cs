using System.Collections;
using System.Runtime.InteropServices;
using NodaTime;

namespace OpModel.Chargeback;

/// <summary>
/// What was used in a period, record by record: each name is held once and each number in the fewest bytes that it needs, about ten bytes a
/// record.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. <see cref="UsageFile"/> reads one from a file; here they are made of records in memory, whose
/// lines in problems are their numbers, from 1.
/// </remarks>
public sealed partial class UsageRecords : IReadOnlyList<UsageRecord>
{
    internal UsageRecords(
        string name,
        IReadOnlyList<string> consumers,
        IReadOnlyList<string> services,
        IReadOnlyList<UsageCell> cells,
        IReadOnlyList<UsageChunk> chunks)
    {
        (Name, Consumers, Services, Cells, Chunks) = (name, consumers, services, cells, chunks);
        Count = chunks is [.., var last] ? last.Start + last.Count : 0;
        Days = chunks.Count == 0
            ? null
            : new DateInterval(
                DayNumber.ToDate(chunks.Min(chunk => chunk.FirstDay)), DayNumber.ToDate(chunks.Max(chunk => chunk.LastDay)));
    }

    /// <summary>What the records are called in messages: the name of their file, or <c>usage</c>.</summary>
    public string Name { get; }

    /// <summary>How many records there are.</summary>
    public int Count { get; }

    /// <summary>The first and the last day of use; nothing where there is no record.</summary>
    public DateInterval? Days { get; }

    /// <summary>The distinct consumers, as the records name them, in the order of first appearance; also of records that were set aside later.</summary>
    public IReadOnlyList<string> Consumers { get; }

    /// <summary>The distinct services, as the records name them, in the order of first appearance; also of records that were set aside later.</summary>
    public IReadOnlyList<string> Services { get; }

    /// <summary>The lines that were set aside while the file was read. They are not among the records.</summary>
    public IReadOnlyList<SetAsideLine> SetAside { get; internal init; } = [];

    /// <summary>
    /// What is wrong with records in memory, which are then not among these; a run with such records charges nothing. Always empty for a
    /// file, which is read without problems or not at all.
    /// </summary>
    public IReadOnlyList<InputProblem> Problems { get; internal init; } = [];

    /// <summary>The header under which lines that were set aside can be written to a file.</summary>
    public string Header { get; internal init; } = UsageColumns.Form.Header;

    internal IReadOnlyList<UsageCell> Cells { get; }

    internal IReadOnlyList<UsageChunk> Chunks { get; }

    /// <summary>A record by its place, from 0.</summary>
    /// <param name="index">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no record at this place.</exception>
    public UsageRecord this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var chunk = ChunkOf(index);
            return RecordOf(chunk, index - chunk.Start);
        }
    }

    /// <summary>Makes columns of records.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <returns>The columns.</returns>
    public static UsageRecords From(IEnumerable<UsageRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        if (records is UsageRecord[] array)
        {
            return From(array.AsSpan());
        }

        if (records is List<UsageRecord> list)
        {
            return From(CollectionsMarshal.AsSpan(list));
        }

        var reader = new UsageRecordsReader();
        foreach (var record in records)
        {
            reader.Add(record);
        }

        return reader.Finish();
    }

    /// <summary>Makes columns of records.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <returns>The columns.</returns>
    public static UsageRecords From(ReadOnlySpan<UsageRecord> records)
    {
        var reader = new UsageRecordsReader();
        reader.Add(records);
        return reader.Finish();
    }

    /// <summary>Makes columns of records as they come, none of which is kept.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The columns.</returns>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static async Task<UsageRecords> FromAsync(IAsyncEnumerable<UsageRecord> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        var reader = new UsageRecordsReader();
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Add(record);
        }

        return reader.Finish();
    }

    /// <inheritdoc/>
    public IEnumerator<UsageRecord> GetEnumerator()
    {
        foreach (var chunk in Chunks)
        {
            for (var place = 0; place < chunk.Count; place++)
            {
                yield return RecordOf(chunk, place);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The line of a record in its file, from 1; of a record in memory its number, from 1.</summary>
    internal long LineOf(int index)
    {
        var chunk = ChunkOf(index);
        return chunk.LineOf(index - chunk.Start);
    }

    /// <summary>The places of the records of a consumer and a service, in the order of the file.</summary>
    internal IEnumerable<int> IndicesOf(int cell)
    {
        foreach (var chunk in Chunks)
        {
            for (var place = 0; place < chunk.Count; place++)
            {
                if (chunk.CellOf(place) == cell)
                {
                    yield return chunk.Start + place;
                }
            }
        }
    }

    private UsageChunk ChunkOf(int index)
    {
        var (first, end) = (0, Chunks.Count);
        while (end - first > 1)
        {
            var middle = (first + end) / 2;
            (first, end) = Chunks[middle].Start <= index ? (middle, end) : (first, middle);
        }

        return Chunks[first];
    }

    private UsageRecord RecordOf(UsageChunk chunk, int place)
    {
        var cell = Cells[chunk.CellOf(place)];
        return new UsageRecord
        {
            Date = DayNumber.ToDate(chunk.DayOf(place)),
            Consumer = Consumers[cell.Consumer],
            Service = Services[cell.Service],
            Quantity = chunk.QuantityOf(place),
            IsCorrection = chunk.IsCorrection(place),
        };
    }
}
