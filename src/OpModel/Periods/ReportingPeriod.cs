using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace OpModel;

/// <summary>The days that figures are about: a calendar month, a period of a fiscal year, or any other run of days.</summary>
/// <remarks>Both the first and the last day belong to it. Two of the same name and days are equal.</remarks>
public sealed record ReportingPeriod : IParsable<ReportingPeriod>
{
    private const char Separator = '/';

    private static readonly YearMonthPattern Month = YearMonthPattern.CreateWithInvariantCulture("uuuu'-'MM");

    /// <summary>Makes a period of any days.</summary>
    /// <param name="name">What people call it, such as <c>FY2027-P03</c>.</param>
    /// <param name="days">Its days.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public ReportingPeriod(string name, DateInterval days)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(days);
        if (days.End == LocalDate.MaxIsoValue)
        {
            throw new ArgumentOutOfRangeException(nameof(days), days, "A period ends before the last day that there is, 9999-12-31.");
        }

        (Name, Days) = (name.Trim(), days);
    }

    /// <summary>What people call it: <c>2026-10</c>, <c>FY2027-P03</c>.</summary>
    public string Name { get; }

    /// <summary>Its first and last day and those between.</summary>
    public DateInterval Days { get; }

    /// <summary>How many days it has: 28 to 31 for a month, 28 or 35 for a period of four or five weeks.</summary>
    public int Length => Days.Length;

    /// <summary>The calendar months that the period is made of; itself where it does not begin and end with months.</summary>
    internal IReadOnlyList<ReportingPeriod> Months
    {
        get
        {
            var (first, last) = (Days.Start.ToYearMonth(), Days.End.ToYearMonth());
            return first == last || Days.Start.Day != 1 || Days.End != last.ToDateInterval().End
                ? [this]
                : [.. Enumerable.Range(0, ((last.Year - first.Year) * 12) + last.Month - first.Month + 1).Select(place => Of(first.PlusMonths(place)))];
        }
    }

    /// <summary>A calendar month as a period.</summary>
    /// <param name="month">The month.</param>
    public static implicit operator ReportingPeriod(YearMonth month) => Of(month);

    /// <summary>A calendar month as a period.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The period, with the name <c>2026-10</c>.</returns>
    public static ReportingPeriod Of(YearMonth month) => new(Month.Format(month), month.ToDateInterval());

    /// <summary>Days as a period.</summary>
    /// <param name="days">The days.</param>
    /// <returns>The period, with the name <c>2026-10-01/2026-10-14</c>.</returns>
    public static ReportingPeriod Of(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new($"{LocalDatePattern.Iso.Format(days.Start)}{Separator}{LocalDatePattern.Iso.Format(days.End)}", days);
    }

    /// <summary>Reads a month or a run of days that is known to be well formed.</summary>
    /// <param name="text">The text, such as <c>2026-10</c> or <c>2026-10-01/2026-10-14</c>.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text has another form; the message says what to write.</exception>
    public static ReportingPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var period) ? period : throw new FormatException(DescribeUnknown(text));
    }

    /// <summary>Reads a month, <c>2026-10</c>, or a run of days with both ends included, <c>2026-10-01/2026-10-14</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period.</param>
    /// <returns><see langword="false"/> where the text has another form. Periods of a fiscal year are read by <see cref="FiscalCalendar.TryParse"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReportingPeriod? period)
    {
        period = text is null ? null : ReadMonth(text.Trim()) ?? ReadDays(text.Trim());
        return period is not null;
    }

    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReportingPeriod>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReportingPeriod result) => TryParse(s, out result);

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>, which <see cref="Parse"/> reads back where the period is a month or has no other name than its days.</returns>
    public override string ToString() => Name;

    /// <summary>Says that a text is no period and what to write.</summary>
    internal static string DescribeUnknown(string text) =>
        $"{CellText.Quote(text)} is no period; write a month such as 2026-10, or a first and a last day such as 2026-10-01/2026-10-14.";

    /// <summary>The days of the period on which something holds that has a first and a last day, both included; nothing where there are none.</summary>
    /// <param name="from">The first day; nothing where it held before anybody counted.</param>
    /// <param name="until">The last day; nothing where no end is planned.</param>
    internal DateInterval? Within(LocalDate? from, LocalDate? until)
    {
        var first = from is { } start ? LocalDate.Max(start, Days.Start) : Days.Start;
        var last = until is { } end ? LocalDate.Min(end, Days.End) : Days.End;
        return first <= last ? new DateInterval(first, last) : null;
    }

    /// <summary>The part of the period's days on which something holds, from 0 to 1; it is exact, 10 days of February 2028 are 10/29.</summary>
    /// <inheritdoc cref="Within"/>
    internal ExactAmount ShareOf(LocalDate? from, LocalDate? until) =>
        Within(from, until) is { } days ? ShareOf(days) : ExactAmount.Zero;

    /// <summary>The part of the period's days that some of its days are.</summary>
    internal ExactAmount ShareOf(DateInterval days) => ExactAmount.Ratio(days.Length, Length);

    private static ReportingPeriod? ReadMonth(string text) =>
        Month.Parse(text) is { Success: true, Value: var month } && month.Year is > 0 and < 9999 ? Of(month) : null;

    private static ReportingPeriod? ReadDays(string text)
    {
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        return at > 0
            && LocalDatePattern.Iso.Parse(text[..at]) is { Success: true, Value: var first }
            && LocalDatePattern.Iso.Parse(text[(at + 1)..]) is { Success: true, Value: var last }
            && first <= last
            && last < LocalDate.MaxIsoValue
            ? Of(new DateInterval(first, last))
            : null;
    }
}
