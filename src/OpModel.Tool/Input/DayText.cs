using System.CommandLine;
using OpModel.Organization;

namespace OpModel.Tool.Input;

/// <summary>Days on the command line.</summary>
internal static class DayText
{
    private const string Form = "YYYY-MM-DD";

    /// <summary>The day on which what has no day of its own is judged: that of the clock, and by UTC, so that it is the same in every time zone.</summary>
    public static IsoDate Today => IsoDate.From(DateTime.UtcNow);

    /// <summary>An option that takes a day.</summary>
    public static Option<IsoDate?> Option(string name, string description) => new(name)
    {
        Description = description,
        HelpName = Form,
        CustomParser = result =>
        {
            if (IsoDate.TryParse(result.Tokens[0].Value, out var day))
            {
                return day;
            }

            result.AddError($"{name} {result.Tokens[0].Value}: write a day as {Form}, such as 2026-10-31.");
            return null;
        },
    };

    /// <summary>An option that takes a first and a last day, of which one may be left out.</summary>
    public static Option<Term?> RangeOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = $"{Form}..{Form}",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Range(text) is not { } days)
            {
                result.AddError($"{name} {text}: write a first and a last day as {Form}..{Form}, such as 2026-10-01..2026-12-31; one of them may be left out.");
                return null;
            }

            if (days.IsEmpty)
            {
                result.AddError($"{name} {text} ends before it begins; exchange the two days.");
            }

            return days;
        },
    };

    private static Term? Range(string text) =>
        text.Split("..") is [var first, var last]
            && TryDay(first, IsoDate.MinValue, out var from)
            && TryDay(last, IsoDate.MaxValue, out var until)
            && text != ".."
                ? new(from, until)
                : null;

    private static bool TryDay(string text, IsoDate open, out IsoDate day)
    {
        day = open;
        return text.Length == 0 || IsoDate.TryParse(text, out day);
    }
}
