using System.Text;
using NodaTime;
using NodaTime.Text;

namespace OpModel.Measures;

/// <summary>Reads points of time with their offset from UTC: <c>2026-10-17T12:30Z</c>, <c>2026-10-17T14:30:05.250+02:00</c>.</summary>
internal static class TimeCell
{
    private const int DayLength = 10;
    private const string Mend = "write it with its offset from UTC, as 2026-10-17T12:30Z or 2026-10-17T14:30+02:00.";

    private static readonly OffsetDateTimePattern[] Times =
    [
        OffsetDateTimePattern.Rfc3339,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"),
    ];

    public static bool TryParse(ReadOnlySpan<byte> cell, out Instant time)
    {
        if (TryParseWholeSecond(cell, out time))
        {
            return true;
        }

        var text = Encoding.UTF8.GetString(cell);
        foreach (var pattern in Times)
        {
            if (pattern.Parse(text) is { Success: true, Value: var parsed })
            {
                time = parsed.ToInstant();
                return true;
            }
        }

        return false;
    }

    /// <summary>Why a cell is no point of time, and what to write.</summary>
    public static string Describe(ReadOnlySpan<byte> cell) => cell.IsEmpty ? $"there is no time; {Mend}" : $"{CellText.Quote(cell)} is not a time; {Mend}";

    // What nearly all files have, without a text made of it: 2026-10-17T12:30Z and 2026-10-17T12:30:05Z.
    private static bool TryParseWholeSecond(ReadOnlySpan<byte> cell, out Instant time)
    {
        time = default;
        if (cell.Length <= DayLength || !DayCell.TryParse(cell[..DayLength], out var day) || cell[DayLength..] is not [(byte)'T', var h, var o, (byte)':', var m, var n, .. var rest])
        {
            return false;
        }

        var second = rest is [(byte)':', var s, var t, (byte)'Z'] ? Number(s, t) : rest is [(byte)'Z'] ? 0 : -1;
        var (hour, minute) = (Number(h, o), Number(m, n));
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
        {
            return false;
        }

        time = day.At(new LocalTime(hour, minute, second)).InUtc().ToInstant();
        return true;
    }

    private static int Number(byte tens, byte ones) =>
        tens is >= (byte)'0' and <= (byte)'9' && ones is >= (byte)'0' and <= (byte)'9' ? (10 * (tens - '0')) + ones - '0' : -1;
}
