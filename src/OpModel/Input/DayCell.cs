using NodaTime;

namespace OpModel;

/// <summary>Reads days: <c>2026-10-17</c>, and nothing else, since a time would leave open in which zone it is that day.</summary>
internal static class DayCell
{
    private const int Length = 10;

    public static bool TryParse(ReadOnlySpan<byte> text, out LocalDate day)
    {
        day = default;
        if (text.Length != Length
            || text[4] != '-'
            || text[7] != '-'
            || !TryParseDigits(text[..4], out var year)
            || !TryParseDigits(text[5..7], out var month)
            || !TryParseDigits(text[8..], out var dayOfMonth)
            || year < 1
            || month is < 1 or > 12
            || dayOfMonth < 1
            || dayOfMonth > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        day = new LocalDate(year, month, dayOfMonth);
        return true;
    }

    /// <summary>Why a cell is no day, and what to write.</summary>
    public static string Describe(ReadOnlySpan<byte> cell) =>
        cell.IsEmpty ? "there is no date; write it as 2026-10-17."
        : cell.Length > Length && TryParse(cell[..Length], out _) && cell[Length] is (byte)'T' or (byte)' '
            ? $"{CellText.Quote(cell)} is a time; write the day alone, as 2026-10-17."
        : $"{CellText.Quote(cell)} is not a date; write it as 2026-10-17.";

    private static bool TryParseDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }
}
