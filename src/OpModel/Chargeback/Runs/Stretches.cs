using NodaTime;

namespace OpModel.Chargeback;

/// <summary>The days of a period, cut where anything changes: a price, a team, an offer. Within a stretch nothing does.</summary>
internal sealed class Stretches
{
    private readonly ReportingPeriod _period;
    private readonly IReadOnlyList<DateInterval> _all;
    private bool _hasOtherDays;

    private Stretches(ReportingPeriod period, IReadOnlyList<DateInterval> all) => (_period, _all) = (period, all);

    /// <summary>Cuts a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="changes">The days from which something is different; those outside of the period do not matter.</param>
    public static Stretches Of(ReportingPeriod period, IEnumerable<LocalDate> changes)
    {
        var days = period.Days;
        List<LocalDate> starts = [days.Start, .. changes.Where(day => day > days.Start && day <= days.End).Distinct().Order()];
        return new(
            period,
            [.. starts.Select((start, stretch) => new DateInterval(start, stretch + 1 < starts.Count ? starts[stretch + 1].PlusDays(-1) : days.End))]);
    }

    /// <summary>The slots by which usage is added up; nothing where all of it is in one stretch, as it mostly is.</summary>
    public DaySlots? SlotsFor(UsageRecords usage)
    {
        _hasOtherDays = usage.Days is { } used && !_period.Days.Contains(used);
        if (!_hasOtherDays && _all.Count == 1)
        {
            return null;
        }

        LocalDate[] starts = [.. _all.Select(stretch => stretch.Start).Skip(_hasOtherDays ? 0 : 1), .. _hasOtherDays ? [_period.Days.End.PlusDays(1)] : Array.Empty<LocalDate>()];
        return new([.. usage.Services.Select(_ => starts)]);
    }

    /// <summary>The stretch of a slot; nothing where its days are not of the period.</summary>
    public DateInterval? InSlot(int slot)
    {
        var stretch = _hasOtherDays ? slot - 1 : slot;
        return stretch >= 0 && stretch < _all.Count ? _all[stretch] : null;
    }
}
