using System.Globalization;
using NodaTime;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>Reads the fiscal calendar of a policy file.</summary>
internal sealed class FiscalCalendarReader(PolicyFields fields)
{
    private const string What = "fiscal-calendar";

    private static readonly string[] Patterns = ["4-4-5", "4-5-4", "5-4-4"];
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Months =
        [.. Enumerable.Range(1, 12).Select(month => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).ToLowerInvariant())];

    /// <summary>Reads a calendar.</summary>
    public FiscalCalendar? Read(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            return fields.Word(node, What, ["retail"]) is null ? null : FiscalCalendar.Retail;
        }

        fields.Problems.RefuseOtherKeys(map, What, "start-month", "weeks", "year-end", "named-by");
        var naming = fields.Word(map["named-by"], "named-by", ["end", "start"]) == "start" ? FiscalYearNaming.ByStart : FiscalYearNaming.ByEnd;
        if (map["start-month"] is { } start)
        {
            if (map["weeks"] is not null || map["year-end"] is not null)
            {
                fields.Problems.Add(start, "start-month is for years of calendar months, and weeks with year-end for years of weeks; keep one of the two.");
                return null;
            }

            return Month(start, "start-month") is { } month ? FiscalCalendar.ByMonth(month, naming) : null;
        }

        if (map["weeks"] is not { } weeks || map["year-end"] is not { } end)
        {
            fields.Problems.Add(map, "fiscal-calendar says no year; write start-month, or weeks with year-end, or the word retail.");
            return null;
        }

        return (fields.Word(weeks, "weeks", Patterns), YearEnd(end)) switch
        {
            ("4-4-5", { } yearEnd) => FiscalCalendar.FourFourFive(yearEnd, naming),
            ("4-5-4", { } yearEnd) => FiscalCalendar.FourFiveFour(yearEnd, naming),
            ("5-4-4", { } yearEnd) => FiscalCalendar.FiveFourFour(yearEnd, naming),
            _ => null,
        };
    }

    private FiscalYearEnd? YearEnd(YamlNode node)
    {
        if (fields.Problems.Map(node, "year-end") is not { } map)
        {
            return null;
        }

        fields.Problems.RefuseOtherKeys(map, "year-end", "last", "nearest", "month");
        var month = Month(fields.Needed(map, "year-end", "month", "write the month in or near which a year ends, such as january."), "the month of year-end");
        if (map["last"] is null == map["nearest"] is null)
        {
            fields.Problems.Add(map, "year-end needs one day of the week; write last: saturday, or nearest: saturday.");
            return null;
        }

        var isLast = map["last"] is not null;
        var day = fields.Word(map["last"] ?? map["nearest"], "the day of year-end", Days);
        return day is null || month is not { } number ? null
            : isLast ? FiscalYearEnd.Last(DayOf(day), number)
            : FiscalYearEnd.Nearest(DayOf(day), number);
    }

    private static IsoDayOfWeek DayOf(string day) => (IsoDayOfWeek)(Array.IndexOf(Days, day) + 1);

    /// <summary>A month by its number or its English name.</summary>
    private int? Month(YamlNode? node, string what)
    {
        if (fields.Text(node, what) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12)
        {
            return number;
        }

        var found = Array.IndexOf(Months, text.ToLowerInvariant()) + 1;
        if (found == 0)
        {
            fields.Problems.Add(node!, $"{what} is \"{text}\"; write a number from 1 to 12, or the name of a month such as october.");
        }

        return found == 0 ? null : found;
    }
}
