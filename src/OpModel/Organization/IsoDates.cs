using NodaTime;
using OpModel.Organization;

namespace OpModel;

/// <summary>Days of definitions as days of NodaTime, and back.</summary>
internal static class IsoDates
{
    public static LocalDate? ToLocalDate(this IsoDate? date) => date?.ToLocalDate();

    public static LocalDate ToLocalDate(this IsoDate date) => new(date.Year, date.Month, date.Day);

    public static IsoDate ToIsoDate(this LocalDate date) => IsoDate.From(date.ToDateTimeUnspecified());
}
