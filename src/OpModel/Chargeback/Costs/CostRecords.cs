using System.Collections;

namespace OpModel.Chargeback;

/// <summary>The costs of a period, record by record, each with its place.</summary>
/// <remarks>
/// Immutable and safe to share between threads. <see cref="CostFile"/> reads one from a file; here they are made of records in memory, whose
/// lines in problems are their numbers, from 1.
/// </remarks>
public sealed class CostRecords : IReadOnlyList<CostRecord>
{
    private readonly IReadOnlyList<CostRecord> _records;
    private readonly IReadOnlyList<long> _lines;

    internal CostRecords(string name, IReadOnlyList<CostRecord> records, IReadOnlyList<long> lines) =>
        (Name, _records, _lines) = (name, records, lines);

    /// <summary>What the records are called in messages: the name of their file, or <c>costs</c>.</summary>
    public string Name { get; }

    /// <summary>How many records there are.</summary>
    public int Count => _records.Count;

    /// <summary>The lines that were set aside while the file was read. They are not among the records.</summary>
    public IReadOnlyList<SetAsideLine> SetAside { get; internal init; } = [];

    /// <summary>
    /// What is wrong with records in memory, which are then not among these; a run with such records charges nothing. Always empty for a
    /// file, which is read without problems or not at all.
    /// </summary>
    public IReadOnlyList<InputProblem> Problems { get; internal init; } = [];

    /// <summary>The header under which lines that were set aside can be written to a file.</summary>
    public string Header { get; internal init; } = CostColumns.Form.Header;

    /// <summary>A record by its place, from 0.</summary>
    /// <param name="index">The place.</param>
    public CostRecord this[int index] => _records[index];

    /// <summary>Makes a list of costs.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <returns>The list.</returns>
    public static CostRecords From(IEnumerable<CostRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        const string source = "costs";
        var problems = new InputProblems(source) { Most = 100, CountsRest = true };
        List<CostRecord> kept = [];
        List<long> lines = [];
        var line = 0L;
        foreach (var record in records)
        {
            line++;
            if (string.IsNullOrWhiteSpace(record.Provider))
            {
                problems.Add(line, CostColumns.Provider, CostColumns.NoProvider);
            }
            else if (record.Amount.Currency == Currency.None)
            {
                problems.Add(line, CostColumns.Currency, "the amount has no currency; give it one, such as EUR.");
            }
            else
            {
                kept.Add(record);
                lines.Add(line);
            }
        }

        return new CostRecords(source, kept, lines) { Problems = problems.ToList() };
    }

    /// <inheritdoc/>
    public IEnumerator<CostRecord> GetEnumerator() => _records.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The line of a record in its file, from 1; of a record in memory its number, from 1.</summary>
    internal long LineOf(int index) => _lines[index];

    /// <summary>These records without those that have a flaw, which are among <see cref="SetAside"/> of the result.</summary>
    /// <param name="flawOf">Finds what is wrong with a record; nothing where it is right.</param>
    internal CostRecords Without(Func<CostRecord, LineFlaw?> flawOf)
    {
        List<CostRecord> kept = [];
        List<long> lines = [];
        List<SetAsideLine> setAside = [];
        for (var index = 0; index < Count; index++)
        {
            if (flawOf(this[index]) is { } flaw)
            {
                var problem = new InputProblem(Name, LineOf(index), flaw.Column, flaw.Message);
                setAside.Add(new SetAsideLine(problem, CostLineText.Write(this[index], Header)) { Amount = this[index].Amount });
            }
            else
            {
                kept.Add(this[index]);
                lines.Add(LineOf(index));
            }
        }

        return setAside.Count == 0 ? this : new CostRecords(Name, kept, lines)
        {
            Header = Header,
            Problems = Problems,
            SetAside = [.. SetAside.Concat(setAside).OrderBy(line => line.Problem.Line)],
        };
    }
}
