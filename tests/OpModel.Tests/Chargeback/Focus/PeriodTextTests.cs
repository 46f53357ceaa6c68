using System.Text;
using NodaTime;

namespace OpModel.Chargeback.Focus;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2024-09-01 00:00:00")]
    [InlineData("2024-09-01T00:00:00Z")]
    [InlineData("2024-09-01T00:00Z")]
    [InlineData("2024-09-01T00:00:00.000Z")]
    [InlineData("2024-09-01 00:00:00.000000 UTC")]
    [InlineData("2024-09-01T00:00:00+00:00")]
    [InlineData(" 2024-09-30 ")]
    public void The_month_is_read_from_every_form_of_date_and_time(string text)
    {
        Assert.True(PeriodText.TryParseMonth(Encoding.UTF8.GetBytes(text), out var month));
        Assert.Equal(new YearMonth(2024, 9), month);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-09")]
    [InlineData("2024-13-01")]
    [InlineData("2024-02-30")]
    [InlineData("01/09/2024 00:00")]
    [InlineData("2024-09-01Z")]
    [InlineData("2024-09-01 25:00:00")]
    [InlineData("2024-09-01 00:00:00 oops")]
    [InlineData("0000-01-01")]
    public void Anything_else_is_refused(string text) =>
        Assert.False(PeriodText.TryParseMonth(Encoding.UTF8.GetBytes(text), out _));
}
