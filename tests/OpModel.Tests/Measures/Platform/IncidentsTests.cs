using CsCheck;
using NodaTime;
using OpModel.Measures;

namespace OpModel.Tests.Measures.Platform;

public sealed class IncidentsTests
{
    private static readonly ReportingPeriod ThirtyDays = ReportingPeriod.Parse("2026-10-01/2026-10-30");

    // B. Beyer and others, Site Reliability Engineering, appendix A: 99.9 % leaves 43.2 minutes in 30 days.
    [Fact]
    public void A_promise_leaves_some_minutes() => Assert.Equal(43.2m, Incidents.AllowedMinutes(0.999m, ThirtyDays));

    [Fact]
    public void What_is_down_for_just_those_minutes_keeps_the_promise() =>
        Assert.Equal(0.999m, Uptime(Down(At(10, 0), At(10, 0) + Duration.FromSeconds(43 * 60 + 12))));

    [Fact]
    public void Outages_at_one_time_count_once() => Assert.Equal(
        Uptime(Down(At(10, 0), At(10, 9))), Uptime(Down(At(10, 0), At(10, 6)), Down(At(10, 3), At(10, 9)), Down(At(10, 4), At(10, 5))));

    [Fact]
    public void Only_what_falls_into_the_window_counts()
    {
        Assert.Equal(1 - (1 / 720m), Uptime(Down(At(1, 0) - Duration.FromHours(5), At(1, 1))));
        Assert.Equal(1 - (1 / 720m), Uptime(new Incident { Subject = "Payments", Began = At(30, 23) }));
        Assert.Equal(1, Uptime(Down(At(10, 0), At(10, 6)) with { IsDegradation = true }));
    }

    [Fact]
    public void The_time_to_restore_is_the_median_of_what_ended()
    {
        var incidents = Incidents.Create([Down(At(1, 0), At(1, 1)), Down(At(2, 0), At(2, 2)), Down(At(3, 0), At(3, 9)), new Incident { Subject = "Payments", Began = At(9, 1) }]);

        Assert.Equal(2, incidents.AsT0.Compute(Measure.TimeToRestoreService, "Payments", ThirtyDays).AsT0.Value);
    }

    [Fact]
    public void Of_what_never_had_an_incident_nothing_is_known() =>
        Assert.Equal(NotEnoughReason.NothingRecorded, Incidents.None.Compute(Measure.Uptime, "Payments", ThirtyDays).AsT1.Reason);

    [Fact]
    public void An_incident_that_ends_before_it_begins_is_told() => Assert.Equal(
        "incidents, line 1, column ended: the incident ended at 2026-10-01T01:00:00Z, before it began at 2026-10-01T02:00:00Z; correct one of the times.",
        Incidents.Create([Down(At(1, 2), At(1, 1))]).AsT1.Single().ToString());

    [Fact]
    public void Uptime_is_the_hours_without_an_outage() => Gen.Select(Gen.Int[0, 900], Gen.Int[0, 50]).Array[1, 12].Sample(outages =>
    {
        var incidents = outages.Select(outage => Down(At(1, 0) + Duration.FromHours(outage.Item1 - 90), At(1, 0) + Duration.FromHours(outage.Item1 - 90 + outage.Item2)));
        var hoursDown = outages.SelectMany(outage => Enumerable.Range(outage.Item1 - 90, outage.Item2)).Where(hour => hour is >= 0 and < 720).Distinct().Count();

        Assert.Equal(1 - (hoursDown / 720m), Uptime([.. incidents]));
    });

    private static decimal Uptime(params Incident[] incidents) =>
        Incidents.Create(incidents).AsT0.Compute(Measure.Uptime, "Payments", ThirtyDays).AsT0.Value;

    private static Incident Down(Instant began, Instant ended) => new() { Subject = "Payments", Began = began, Ended = ended };

    private static Instant At(int day, int hour) => Instant.FromUtc(2026, 10, day, hour, 0);
}
