using NodaTime;

namespace OpModel.Chargeback;

/// <summary>How a FOCUS bill is read. All defaults suit a bill of one month that is charged by what was invoiced.</summary>
public sealed record FocusReaderOptions
{
    /// <summary>The least that <see cref="MaxLineLength"/> may be.</summary>
    private const int LeastMaxLineLength = 1024;

    /// <summary>The most that <see cref="MaxLineLength"/> may be.</summary>
    private const int GreatestMaxLineLength = 512 * 1024 * 1024;

    private readonly int _maxLineLength = 1024 * 1024;

    /// <summary>The cost column to charge; <see cref="CostMetric.BilledCost"/> unless told otherwise.</summary>
    public CostMetric Metric { get; init; } = CostMetric.BilledCost;

    /// <summary>
    /// The text columns to hold, by their names in the header, for rules to place lines by; null for all. Each is then needed: a bill
    /// without it is refused. ServiceName is always held. The fewer, the faster.
    /// </summary>
    public IReadOnlyCollection<string>? Columns { get; init; }

    /// <summary>
    /// The month to read; lines of other months are left out and counted. With null the bill must be of one month.
    /// </summary>
    public YearMonth? Period { get; init; }

    /// <summary>What decides the month of a line; <see cref="PeriodBasis.Either"/> unless told otherwise.</summary>
    public PeriodBasis PeriodBasis { get; init; }

    /// <summary>The most bytes that a line may have, from 1 KiB to 512 MiB; 1 MiB unless told otherwise; a longer one is broken.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is out of its range.</exception>
    public int MaxLineLength
    {
        get => _maxLineLength;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, LeastMaxLineLength);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, GreatestMaxLineLength);
            _maxLineLength = value;
        }
    }

    /// <summary>
    /// Whether a broken line is set aside, so that the rest of the bill can be charged. Otherwise the first broken lines are reported
    /// and there is no bill.
    /// </summary>
    public bool SetAsideBrokenLines { get; init; }

    /// <summary>
    /// Where lines that are set aside are written to as they stand in the file, below the bill's header, so that they can be mended and
    /// read as a bill of their own. Nothing is written where no line is set aside. The stream is left open.
    /// </summary>
    public Stream? SetAsideTo { get; init; }

    /// <summary>Told how far the reading has come, every few thousand lines and at the end.</summary>
    public IProgress<ReadingProgress>? Progress { get; init; }
}
