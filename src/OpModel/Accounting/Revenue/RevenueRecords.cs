using System.Collections;

namespace OpModel.Accounting;

/// <summary>Revenue, record by record, each with its place.</summary>
/// <remarks>Immutable. <see cref="RevenueFile"/> reads one from a file; records in memory are known in problems by their numbers, from 1.</remarks>
public sealed class RevenueRecords : IReadOnlyList<RevenueRecord>
{
    private readonly IReadOnlyList<RevenueRecord> _records;
    private readonly IReadOnlyList<long>? _lines;

    internal RevenueRecords(string name, IReadOnlyList<RevenueRecord> records, IReadOnlyList<long>? lines) =>
        (Name, _records, _lines) = (name, records, lines);

    /// <summary>What the records are called in messages: the name of their file, or <c>revenue</c>.</summary>
    public string Name { get; }

    /// <summary>How many records there are.</summary>
    public int Count => _records.Count;

    /// <summary>A record by its place, from 0.</summary>
    /// <param name="index">The place.</param>
    public RevenueRecord this[int index] => _records[index];

    /// <summary>Makes a list of revenue.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <returns>The list. What is wrong with a record is told where it is accounted for.</returns>
    public static RevenueRecords From(IEnumerable<RevenueRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new("revenue", [.. records], lines: null);
    }

    /// <inheritdoc/>
    public IEnumerator<RevenueRecord> GetEnumerator() => _records.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The line of a record in its file, or its number, from 1.</summary>
    internal long LineOf(int index) => _lines?[index] ?? index + 1;
}
