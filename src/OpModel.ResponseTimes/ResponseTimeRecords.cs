using OneOf;
using OpModel.Chargeback;
using OpModel.Measures;

namespace OpModel.ResponseTimes;

/// <summary>Response times by subject and day, from which percentiles are computed for any window.</summary>
/// <remarks>Give it to scorecards as one of <see cref="MeasureSources.Others"/>. Immutable and safe to share between threads.</remarks>
public sealed class ResponseTimeRecords : IMeasureSource
{
    private readonly Dictionary<string, List<(int Day, ResponseTimeHistogram Histogram)>> _bySubject = new(StringComparer.OrdinalIgnoreCase);

    internal ResponseTimeRecords(IEnumerable<(string Subject, int Day, ResponseTimeHistogram Histogram)> days)
    {
        foreach (var (subject, day, histogram) in days)
        {
            if (!_bySubject.TryGetValue(subject, out var ofSubject))
            {
                _bySubject.Add(subject, ofSubject = []);
            }

            ofSubject.Add((day, histogram));
        }
    }

    /// <inheritdoc/>
    public string Name => "response times";

    /// <inheritdoc/>
    public IReadOnlyList<Measure> Measures { get; } = [.. PercentileMeasure.All.Select(percentile => percentile.Measure)];

    /// <summary>What answered, or whose it is, ordered by name.</summary>
    public IReadOnlyList<string> Subjects => [.. _bySubject.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Takes response times that a program has.</summary>
    /// <param name="times">The response times, in any order.</param>
    /// <returns>The records, or what is wrong with them, each with its place from 1 as the line.</returns>
    public static OneOf<ResponseTimeRecords, IReadOnlyList<InputProblem>> Create(IEnumerable<ResponseTime> times)
    {
        ArgumentNullException.ThrowIfNull(times);
        ResponseTimeRecordsBuilder builder = new();
        List<InputProblem> problems = [];
        var place = 0L;
        foreach (var time in times)
        {
            place++;
            if (time.FindFlaw() is { } flaw)
            {
                problems.Add(new("response times", place, flaw.Column, flaw.Message));
            }
            else
            {
                builder.Add(time.Subject, DayNumber.From(time.Answered.InUtc().Date), ResponseTimeHistogram.ToMicroseconds(time.Milliseconds), time.Calls);
            }
        }

        return problems.Count > 0 ? problems : builder.Build();
    }

    /// <summary>The calls of a subject in a window.</summary>
    /// <param name="subject">What answered, or whose it is.</param>
    /// <param name="window">The days, of UTC.</param>
    /// <returns>How many calls were answered within which times.</returns>
    public ResponseTimeHistogram HistogramOf(string subject, ReportingPeriod window)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(window);
        return HistogramOf([subject], window);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The measure is not one of response times.</exception>
    public OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure, IReadOnlyCollection<string> subjects, ReportingPeriod window, MeasuringOptions options)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(window);
        return HistogramOf(subjects, window).Compute(measure, options);
    }

    private ResponseTimeHistogram HistogramOf(IReadOnlyCollection<string> subjects, ReportingPeriod window)
    {
        var (first, last) = (DayNumber.From(window.Days.Start), DayNumber.From(window.Days.End));
        return ResponseTimeHistogram.Merge(subjects
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(subject => _bySubject.TryGetValue(subject, out var days) ? days : Enumerable.Empty<(int Day, ResponseTimeHistogram Histogram)>())
            .Where(day => day.Day >= first && day.Day <= last)
            .Select(day => day.Histogram));
    }
}
