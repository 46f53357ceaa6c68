using NodaTime;

namespace OpModel.Budgeting;

/// <summary>Which days people work.</summary>
public sealed record WorkingCalendar
{
    /// <summary>The days of the week that are off; Saturday and Sunday where nothing else is said.</summary>
    public IReadOnlyCollection<IsoDayOfWeek> DaysOff { get; init; } = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    /// <summary>Further days that are off.</summary>
    public IReadOnlyCollection<LocalDate> Holidays { get; init; } = [];

    /// <summary>Tells whether people work on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> where it is neither a day off nor a holiday.</returns>
    public bool IsWorkingDay(LocalDate day) => !DaysOff.Contains(day.DayOfWeek) && !Holidays.Contains(day);

    /// <summary>Counts the working days of a period.</summary>
    /// <param name="days">The days, both ends included.</param>
    /// <returns>How many of them are worked.</returns>
    public int WorkingDays(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days.Count(IsWorkingDay);
    }
}
