using System.Numerics;
using NodaTime;

namespace OpModel.Chargeback;

/// <summary>A bill: lines of cost in one currency and one month. Not a table of all that the provider sent: it holds what charging needs.</summary>
/// <remarks>Immutable and safe to share between threads. <c>FocusBill</c> reads one, <see cref="FromLines"/> makes one in memory.</remarks>
public sealed class CostBill
{
    private readonly Dictionary<string, int> _columnsByName;

    internal CostBill(IReadOnlyList<TextColumn> texts, IReadOnlyList<CostChunk> chunks, int scale)
    {
        Texts = texts;
        Chunks = chunks;
        Scale = scale;
        LineCount = chunks.Sum(chunk => (long)chunk.Count);
        Total = ExactAmount.FromUnscaled(chunks.Aggregate(BigInteger.Zero, (sum, chunk) => sum + chunk.Sum()), scale);
        _columnsByName = texts.Select((column, place) => (column.Name, place)).ToDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What the bill is called in messages: the name of its file.</summary>
    public required string Name { get; init; }

    /// <summary>The currency of all its lines.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The month that it bills.</summary>
    public required YearMonth Period { get; init; }

    /// <summary>Which cost its amounts are.</summary>
    public required CostMetric Metric { get; init; }

    /// <summary>How many lines it has.</summary>
    public long LineCount { get; }

    /// <summary>The names of the text columns that it holds.</summary>
    public IEnumerable<string> Columns => Texts.Select(column => column.Name);

    /// <summary>The names of columns that FOCUS does not know. They are held like the others, and rules can place lines by them.</summary>
    public IReadOnlyList<string> UnknownColumns { get; init; } = [];

    /// <summary>What is wrong with each line that the reader was told to set aside. These lines are not in the bill.</summary>
    public IReadOnlyList<InputProblem> SetAside { get; init; } = [];

    /// <summary>How many lines of other months were left out, because one month was asked for.</summary>
    public long LinesOfOtherPeriods { get; init; }

    /// <summary>The sum of all lines, exact, in digits: <c>20.52022672899</c>.</summary>
    public string ExactTotal => Total.ToString();

    internal ExactAmount Total { get; }

    /// <summary>The most decimals that any line has.</summary>
    internal int Scale { get; }

    internal IReadOnlyList<TextColumn> Texts { get; }

    internal IReadOnlyList<CostChunk> Chunks { get; }

    /// <summary>Makes a bill of lines in memory.</summary>
    /// <param name="name">What the bill is called in messages.</param>
    /// <param name="currency">The currency of all lines.</param>
    /// <param name="period">The month that it bills.</param>
    /// <param name="lines">The lines, in the order in which they are numbered from 1.</param>
    /// <param name="metric">Which cost the amounts are; <see cref="CostMetric.BilledCost"/> unless told otherwise.</param>
    /// <returns>The bill.</returns>
    public static CostBill FromLines(
        string name, Currency currency, YearMonth period, IEnumerable<CostLine> lines, CostMetric? metric = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var reader = new CostLinesReader();
        foreach (var line in lines)
        {
            reader.Add(line);
        }

        var chunks = reader.Chunks(out var scale);
        return new CostBill(reader.Columns(), chunks, scale)
        {
            Name = name,
            Currency = currency,
            Period = period,
            Metric = metric ?? CostMetric.BilledCost,
        };
    }

    /// <summary>The place of a text column among <see cref="Texts"/>, or -1.</summary>
    internal int PlaceOf(string column) => _columnsByName.GetValueOrDefault(column, -1);
}
