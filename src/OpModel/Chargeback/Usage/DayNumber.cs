using NodaTime;

namespace OpModel.Chargeback;

/// <summary>Days as numbers that follow each other: 0 is the first of January 1970.</summary>
internal static class DayNumber
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static int From(LocalDate date) => Period.DaysBetween(Epoch, date.WithCalendar(CalendarSystem.Iso));

    public static LocalDate ToDate(int number) => Epoch.PlusDays(number);
}
