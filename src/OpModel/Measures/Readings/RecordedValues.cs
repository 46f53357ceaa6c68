using NodaTime;
using OneOf;

namespace OpModel.Measures;

/// <summary>Values that were found elsewhere, and what is computed from them: growth, margin, ROI, ARPU, churn, retention, LTV, turnover.</summary>
public sealed class RecordedValues
{
    private readonly SubjectRecords<RecordedValue> _records;

    internal RecordedValues(IReadOnlyList<RecordedValue> records) =>
        (_records, Measures) = (new(records, value => value.Subject), [.. records.Select(value => value.Measure).Distinct()]);

    /// <summary>No values.</summary>
    public static RecordedValues None { get; } = new([]);

    /// <summary>What was measured, ordered by name.</summary>
    public IReadOnlyList<string> Subjects => _records.Subjects;

    /// <summary>The measures of which there are values.</summary>
    internal IReadOnlyList<Measure> Measures { get; }

    /// <summary>Takes values that a program has.</summary>
    /// <param name="values">The values, in any order.</param>
    /// <returns>The values, or what is wrong with them, each with its place from 1 as the line.</returns>
    public static OneOf<RecordedValues, IReadOnlyList<InputProblem>> Create(IEnumerable<RecordedValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        List<RecordedValue> all = [.. values];
        var problems = FindProblems("readings", [.. all.Select((value, place) => (value, (long)place + 1))]).ToList();
        return problems.Count > 0 ? problems : new RecordedValues(all);
    }

    /// <summary>Reads or computes a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="subject">What was measured.</param>
    /// <param name="window">The days.</param>
    /// <param name="options">The fiscal calendar, where windows are of one; null for the defaults.</param>
    /// <returns>The value: as it was recorded, otherwise computed from what was; or why there is none.</returns>
    public OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure, string subject, ReportingPeriod window, MeasuringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(window);
        return Compute(measure, [subject], window, options ?? MeasuringOptions.Default);
    }

    internal OneOf<MeasuredValue, NotEnoughData> Compute(
        Measure measure, IReadOnlyCollection<string> names, ReportingPeriod window, MeasuringOptions options) =>
        new RecordedFigures(_records.Of(names), window, options.Before(window)).Compute(measure);

    /// <summary>The last value of a measure up to a day, with its day; several of one day are added up, where the measure is of the kind that does.</summary>
    internal (LocalDate Date, decimal Value)? FindLast(Measure measure, IReadOnlyCollection<string> names, LocalDate day)
    {
        var standing = Of(measure, names).TakeWhile(value => value.Date <= day).ToList();
        return standing.Count == 0 ? null : standing[^1];
    }

    /// <summary>The values of a measure, one a day, in the order of time; several of one day are added up, where the measure is of the kind that does.</summary>
    internal IEnumerable<(LocalDate Date, decimal Value)> Of(Measure measure, IReadOnlyCollection<string> names) =>
        _records.Of(names)
            .Where(record => record.Measure.Equals(measure))
            .GroupBy(record => record.Date)
            .OrderBy(ofDay => ofDay.Key)
            .Select(ofDay => (ofDay.Key, measure.Addition == MeasureAddition.AddsUp ? ofDay.Sum(record => record.Value) : ofDay.First().Value));

    /// <summary>What is wrong with values: each alone, and two of one day that tell the same thing twice.</summary>
    internal static IEnumerable<InputProblem> FindProblems(string source, IReadOnlyList<(RecordedValue Value, long Line)> values)
    {
        Dictionary<(LocalDate, string, Measure), long> known = [];
        foreach (var (value, line) in values)
        {
            if (value.FindFlaw() is { } flaw)
            {
                yield return new(source, line, flaw.Column, flaw.Message);
            }
            else if (value.Measure.Addition != MeasureAddition.AddsUp
                && !known.TryAdd((value.Date, value.Subject.ToUpperInvariant(), value.Measure), line))
            {
                var first = known[(value.Date, value.Subject.ToUpperInvariant(), value.Measure)];
                yield return new(source, line, ReadingFile.Measure, FormattableString.Invariant(
                    $"{value.Measure} of {value.Subject} on {value.Date:uuuu-MM-dd} is on line {first} already; keep one of them."));
            }
        }
    }
}
