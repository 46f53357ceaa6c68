using NodaTime;
using OneOf;

namespace OpModel.Measures;

/// <summary>Finished work, from which cycle time, velocity and the measures of innovation are computed.</summary>
public sealed class WorkItems
{
    private const decimal DaysOfWeek = 7;
    private const decimal DaysOfMonth = 30;

    private readonly SubjectRecords<WorkItem> _records;

    internal WorkItems(IEnumerable<WorkItem> records) => _records = new(records, item => item.Subject);

    /// <summary>No work.</summary>
    public static WorkItems None { get; } = new([]);

    /// <summary>Who worked, or for what, ordered by name.</summary>
    public IReadOnlyList<string> Subjects => _records.Subjects;

    /// <summary>The measures that are computed from it.</summary>
    internal static IReadOnlyList<Measure> Measures { get; } =
        [Measure.FeaturesLaunched, Measure.UpdateRate, Measure.TimeToMarket, Measure.CycleTime, Measure.Velocity];

    /// <summary>Takes work that a program has.</summary>
    /// <param name="items">The pieces of work, in any order.</param>
    /// <returns>The work, or what is wrong with it, each with its place from 1 as the line.</returns>
    public static OneOf<WorkItems, IReadOnlyList<InputProblem>> Create(IEnumerable<WorkItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        List<WorkItem> all = [.. items];
        List<InputProblem> problems =
        [
            .. all.Select((item, place) => (Flaw: item.FindFlaw(), Place: place + 1))
                .Where(found => found.Flaw is not null)
                .Select(found => new InputProblem("work items", found.Place, found.Flaw!.Column, found.Flaw.Message)),
        ];
        return problems.Count > 0 ? problems : new WorkItems(all);
    }

    /// <summary>Computes a measure of work.</summary>
    /// <param name="measure">Features launched, update rate, time to market, cycle time or velocity.</param>
    /// <param name="subject">Who worked, or for what.</param>
    /// <param name="window">The days.</param>
    /// <param name="options">How sure intervals are; null for the defaults.</param>
    /// <returns>The value, or why there is none.</returns>
    /// <exception cref="ArgumentException">The measure is not one of work.</exception>
    public OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure, string subject, ReportingPeriod window, MeasuringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(window);
        return Compute(measure, [subject], window, options ?? MeasuringOptions.Default);
    }

    internal OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure, IReadOnlyCollection<string> subjects, ReportingPeriod window, MeasuringOptions options)
    {
        if (!Measures.Contains(measure))
        {
            throw new ArgumentException($"{measure} is not computed from work; take {string.Join(" or ", Measures)}.", nameof(measure));
        }

        var all = _records.Of(subjects);
        if (all.Count == 0)
        {
            return new NotEnoughData(NotEnoughReason.NothingRecorded, "no work was recorded; record it.");
        }

        List<WorkItem> finished = [.. all.Where(item => window.Days.Contains(item.Finished))];
        return measure == Measure.FeaturesLaunched ? Counted(finished.Count(item => item.Kind == WorkKind.Feature), 1, options)
            : measure == Measure.UpdateRate ? Counted(finished.Count(item => item.Kind == WorkKind.Update), DaysOfMonth / window.Length, options)
            : measure == Measure.Velocity ? Velocity(finished, window, options)
            : measure == Measure.CycleTime ? MedianDays(
                finished.Where(item => item.Started is not null).Select(item => Days(item.Started!.Value, item.Finished) + 1),
                "no work that was finished tells when it was started; record it.")
            : MedianDays(
                finished.Where(item => item.Kind == WorkKind.Feature && item.Requested is not null).Select(item => Days(item.Requested!.Value, item.Finished)),
                "no feature that was finished tells when it was requested; record it.");
    }

    private static MeasuredValue Counted(int count, decimal factor, MeasuringOptions options) =>
        new() { Value = count * factor, SampleSize = count, Interval = Intervals.OfCount(count, factor, options.Confidence) };

    private static OneOf<MeasuredValue, NotEnoughData> Velocity(List<WorkItem> finished, ReportingPeriod window, MeasuringOptions options)
    {
        List<decimal> points = [.. finished.Where(item => item.Points is not null).Select(item => item.Points!.Value)];
        return points.Count == 0
            ? new NotEnoughData(NotEnoughReason.NothingRecorded, "no work that was finished has points; estimate it.")
            : new MeasuredValue
            {
                Value = DaysOfWeek * points.Sum() / window.Length,
                SampleSize = points.Count,
                Interval = Intervals.OfSum(points, DaysOfWeek / window.Length, options.Confidence),
            };
    }

    private static OneOf<MeasuredValue, NotEnoughData> MedianDays(IEnumerable<decimal> days, string nothing)
    {
        List<decimal> all = [.. days];
        return all.Count == 0
            ? new NotEnoughData(NotEnoughReason.NothingRecorded, nothing)
            : new MeasuredValue { Value = Medians.Of(all), SampleSize = all.Count };
    }

    private static decimal Days(LocalDate first, LocalDate last) => Period.DaysBetween(first, last);
}
