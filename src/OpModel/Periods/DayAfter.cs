using NodaTime;

namespace OpModel;

/// <summary>The day behind the last one of something. Many write 9999-12-31 for no end, and behind that there is no day.</summary>
internal static class DayAfter
{
    /// <summary>The day; nothing where there is no last one, or none behind it.</summary>
    public static LocalDate? Of(LocalDate? last) => last is { } day && day < LocalDate.MaxIsoValue ? day.PlusDays(1) : null;
}
