using NodaTime;
using OneOf;

namespace OpModel.Measures;

/// <summary>Incidents, from which uptime and the time to restore service are computed.</summary>
public sealed class Incidents
{
    private readonly SubjectRecords<Incident> _records;

    internal Incidents(IEnumerable<Incident> records) => _records = new(records, incident => incident.Subject);

    /// <summary>No incidents.</summary>
    public static Incidents None { get; } = new([]);

    /// <summary>What was out of order, ordered by name.</summary>
    public IReadOnlyList<string> Subjects => _records.Subjects;

    /// <summary>The measures that are computed from it.</summary>
    internal static IReadOnlyList<Measure> Measures { get; } = [Measure.Uptime, Measure.TimeToRestoreService];

    /// <summary>Takes incidents that a program has.</summary>
    /// <param name="incidents">The incidents, in any order.</param>
    /// <returns>The incidents, or what is wrong with them, each with its place from 1 as the line.</returns>
    public static OneOf<Incidents, IReadOnlyList<InputProblem>> Create(IEnumerable<Incident> incidents)
    {
        ArgumentNullException.ThrowIfNull(incidents);
        List<Incident> all = [.. incidents];
        List<InputProblem> problems =
        [
            .. all.Select((incident, place) => (Flaw: incident.FindFlaw(), Place: place + 1))
                .Where(found => found.Flaw is not null)
                .Select(found => new InputProblem("incidents", found.Place, found.Flaw!.Column, found.Flaw.Message)),
        ];
        return problems.Count > 0 ? problems : new Incidents(all);
    }

    /// <summary>How long a service may be out in a window and still keep to a promise.</summary>
    /// <param name="promise">The uptime that is promised, from 0 to 1: 0.999.</param>
    /// <param name="window">The days.</param>
    /// <returns>The minutes: 99.9 % of 30 days leaves 43.2.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The promise is no part of a whole.</exception>
    public static decimal AllowedMinutes(decimal promise, ReportingPeriod window)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentOutOfRangeException.ThrowIfNegative(promise);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(promise, 1);
        return (1 - promise) * window.Length * NodaConstants.MinutesPerDay;
    }

    /// <summary>Computes a measure of incidents.</summary>
    /// <param name="measure">Uptime or time to restore service.</param>
    /// <param name="subject">What was out of order.</param>
    /// <param name="window">The days, of UTC.</param>
    /// <returns>The value, or why there is none. Of what never had an incident nothing is known.</returns>
    /// <exception cref="ArgumentException">The measure is not one of incidents.</exception>
    public OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure, string subject, ReportingPeriod window)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(window);
        return Compute(measure, [subject], window);
    }

    internal OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure, IReadOnlyCollection<string> subjects, ReportingPeriod window)
    {
        if (!Measures.Contains(measure))
        {
            throw new ArgumentException($"{measure} is not computed from incidents; take {string.Join(" or ", Measures)}.", nameof(measure));
        }

        var incidents = _records.Of(subjects);
        return incidents.Count == 0
            ? new NotEnoughData(NotEnoughReason.NothingRecorded, "no incidents were ever recorded; record them.")
            : measure == Measure.Uptime
                ? Uptime(incidents, window)
                : Hours.MedianOf(
                    incidents.Where(incident => incident.Ended is { } ended && window.Days.Contains(ended.InUtc().Date)).Select(incident => incident.Ended!.Value - incident.Began),
                    "no incident ended in the window; there is nothing to measure.");
    }

    private static MeasuredValue Uptime(List<Incident> incidents, ReportingPeriod window)
    {
        var start = window.Days.Start.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
        var end = window.Days.End.PlusDays(1).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
        var (outage, known, count) = (Duration.Zero, start, 0L);
        foreach (var incident in incidents.Where(incident => !incident.IsDegradation).OrderBy(incident => incident.Began))
        {
            // What an earlier outage covers counts once.
            var from = Instant.Max(incident.Began, known);
            var to = incident.Ended is { } ended ? Instant.Min(ended, end) : end;
            if (from < to)
            {
                (outage, known) = (outage + (to - from), to);
                count++;
            }
        }

        return new() { Value = 1 - (Hours.Of(outage) / Hours.Of(end - start)), SampleSize = count };
    }
}
