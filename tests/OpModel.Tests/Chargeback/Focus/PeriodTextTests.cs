using System.Text;
using NodaTime;

namespace OpModel.Chargeback.Focus;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2024-09-01", 2024, 9)]
    [InlineData(" 2024-09-30 ", 2024, 9)]
    [InlineData("0001-01-01", 1, 1)]
    [InlineData("9999-12-31", 9999, 12)]
    [InlineData("2024-02-29", 2024, 2)]
    [InlineData("2024-09-01 00:00", 2024, 9)]
    [InlineData("2024-09-01 00:00:00", 2024, 9)]
    [InlineData("2024-09-30T23:59:59Z", 2024, 9)]
    [InlineData("2024-09-30T23:59Z", 2024, 9)]
    [InlineData("2024-09-01T00:00:00.0", 2024, 9)]
    [InlineData("2024-09-01T00:00:00.123456789Z", 2024, 9)]
    [InlineData("2024-09-01 00:00:00.000000 UTC", 2024, 9)]
    [InlineData("2024-09-01 00:00 UTC", 2024, 9)]
    [InlineData("2024-09-01T00:00:00+00:00", 2024, 9)]
    [InlineData("2024-09-01T00:00:00.5-23:59", 2024, 9)]
    [InlineData("2024-09-01T00:00 +05:30:00", 2024, 9)]
    public void The_month_is_read_from_every_form_of_date_and_time(string text, int year, int month)
    {
        Assert.True(PeriodText.TryParseMonth(Encoding.UTF8.GetBytes(text), out var read));
        Assert.Equal(new YearMonth(year, month), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-09")]
    [InlineData("2024-09-1")]
    [InlineData("2024-9-01T00:00")]
    [InlineData("x024-09-01")]
    [InlineData("2024/09-01")]
    [InlineData("2024-09/01")]
    [InlineData("2024-0/-01")]
    [InlineData("2024-0:-01")]
    [InlineData("2024-09-0x")]
    [InlineData("0000-01-01")]
    [InlineData("2024-00-01")]
    [InlineData("2024-13-01")]
    [InlineData("2024-09-00")]
    [InlineData("2024-09-31")]
    [InlineData("2023-02-29")]
    [InlineData("01/09/2024 00:00")]
    [InlineData("2024-09-01Z")]
    [InlineData("2024-09-01x00:00")]
    [InlineData("2024-09-01T")]
    [InlineData("2024-09-01T00:0")]
    [InlineData("2024-09-01T0000:")]
    [InlineData("2024-09-01Tx0:00")]
    [InlineData("2024-09-01T00:x0")]
    [InlineData("2024-09-01T24:00")]
    [InlineData("2024-09-01T00:60")]
    [InlineData("2024-09-01T00:00:")]
    [InlineData("2024-09-01T00:00:0")]
    [InlineData("2024-09-01T00:00:0x")]
    [InlineData("2024-09-01T00:00:60")]
    [InlineData("2024-09-01T00:00:00:00")]
    [InlineData("2024-09-01T00:00:00.5x")]
    [InlineData("2024-09-01T00:00:00ZZ")]
    [InlineData("2024-09-01T00:00:00 oops")]
    [InlineData("2024-09-01T00:00:00+")]
    [InlineData("2024-09-01T00:00:00+24:00")]
    [InlineData("2024-09-01T00:00:00+00:60")]
    [InlineData("2024-09-01T00:00:00+00:00Z")]
    [InlineData("2024-09-01T00:00:00*00:00")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(PeriodText.TryParseMonth(Encoding.UTF8.GetBytes(text), out var month));
        Assert.Equal(default, month);
    }
}
