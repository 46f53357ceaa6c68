using NodaTime;

namespace OpModel.Chargeback;

/// <summary>Reads the month out of the date and time forms that bills use.</summary>
internal static class PeriodText
{
    /// <summary>
    /// Reads <c>2024-09-01</c>, alone or followed by a time: <c>2024-09-01 00:00:00</c>, <c>2024-09-01T00:00:00Z</c>, with or without
    /// a fraction, seconds and a zone. The month is the one that is written: FOCUS has all times in UTC.
    /// </summary>
    public static bool TryParseMonth(ReadOnlySpan<byte> text, out YearMonth month)
    {
        month = default;
        text = text.Trim((byte)' ');
        if (text.Length < 10
            || !TryParseDigits(text[..4], out var year)
            || text[4] != '-'
            || !TryParseDigits(text[5..7], out var monthOfYear)
            || text[7] != '-'
            || !TryParseDigits(text[8..10], out var day)
            || year < 1
            || monthOfYear is < 1 or > 12
            || day < 1
            || day > CalendarSystem.Iso.GetDaysInMonth(year, monthOfYear)
            || !IsTime(text[10..]))
        {
            return false;
        }

        month = new YearMonth(year, monthOfYear);
        return true;
    }

    private static bool IsTime(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        if (text[0] is not ((byte)'T' or (byte)' ') || !TryTakeClock(text[1..], out var rest))
        {
            return false;
        }

        if (rest is [(byte)'.', ..])
        {
            var fraction = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            rest = fraction < 0 ? [] : rest[(fraction + 1)..];
        }

        rest = rest.TrimStart((byte)' ');
        return rest.IsEmpty
            || rest.SequenceEqual("Z"u8)
            || rest.SequenceEqual("UTC"u8)
            || (rest[0] is (byte)'+' or (byte)'-' && TryTakeClock(rest[1..], out var end) && end.IsEmpty);
    }

    /// <summary>Takes <c>hh:mm</c> or <c>hh:mm:ss</c> off the front.</summary>
    private static bool TryTakeClock(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> rest)
    {
        rest = text;
        if (text.Length < 5
            || !TryParseDigits(text[..2], out var hour)
            || hour > 23
            || text[2] != ':'
            || !TryParseDigits(text[3..5], out var minute)
            || minute > 59)
        {
            return false;
        }

        rest = text[5..];
        if (rest is [(byte)':', ..])
        {
            if (rest.Length < 3 || !TryParseDigits(rest[1..3], out var second) || second > 59)
            {
                return false;
            }

            rest = rest[3..];
        }

        return true;
    }

    private static bool TryParseDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (c is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
