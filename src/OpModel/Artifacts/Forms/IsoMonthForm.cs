using System.Globalization;
using System.Text.Unicode;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>The form of months: <c>2026-10</c>.</summary>
internal sealed class IsoMonthForm : IsoForm<YearMonth>
{
    public override string Expected => "a month, as in \"2026-10\"";

    public override bool TryParse(string text, out YearMonth value)
    {
        value = default;
        if (text is not { Length: 7 } || text[4] != '-'
            || !IsoDigits.TryRead(text, 0, 4, out var year) || !IsoDigits.TryRead(text, 5, 2, out var month)
            || year == 0 || month is 0 or > 12)
        {
            return false;
        }

        value = new(year, month);
        return true;
    }

    protected override int Write(YearMonth value, Span<byte> text)
    {
        Utf8.TryWrite(text, CultureInfo.InvariantCulture, $"{value.Year:0000}-{value.Month:00}", out var length);
        return length;
    }
}
