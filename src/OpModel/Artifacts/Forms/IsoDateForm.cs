using System.Globalization;
using System.Text.Unicode;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>The form of dates: <c>2026-10-31</c>.</summary>
internal sealed class IsoDateForm : IsoForm<LocalDate>
{
    public override string Expected => "a date, as in \"2026-10-31\"";

    public override bool TryParse(string text, out LocalDate value)
    {
        value = default;
        if (text is not { Length: 10 } || text[4] != '-' || text[7] != '-'
            || !IsoDigits.TryRead(text, 0, 4, out var year) || !IsoDigits.TryRead(text, 5, 2, out var month) || !IsoDigits.TryRead(text, 8, 2, out var day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        value = new(year, month, day);
        return true;
    }

    protected override int Write(LocalDate value, Span<byte> text)
    {
        Utf8.TryWrite(text, CultureInfo.InvariantCulture, $"{value.Year:0000}-{value.Month:00}-{value.Day:00}", out var length);
        return length;
    }
}
