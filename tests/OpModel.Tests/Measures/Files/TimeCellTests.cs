using System.Text;
using CsCheck;
using NodaTime;
using NodaTime.Text;
using OpModel.Measures;

namespace OpModel.Tests.Measures.Files;

public sealed class TimeCellTests
{
    [Theory]
    [InlineData("2026-10-17T12:30Z", 12, 30, 0)]
    [InlineData("2026-10-17T12:30:05Z", 12, 30, 5)]
    [InlineData("2026-10-17T14:30+02:00", 12, 30, 0)]
    [InlineData("2026-10-17T14:30:05+02:00", 12, 30, 5)]
    public void Times_have_their_offset(string text, int hour, int minute, int second)
    {
        Assert.True(TimeCell.TryParse(Encoding.UTF8.GetBytes(text), out var time));
        Assert.Equal(Instant.FromUtc(2026, 10, 17, hour, minute, second), time);
    }

    [Theory]
    [InlineData("2026-10-17T12:60Z")]
    [InlineData("2026-10-17T12:30:60Z")]
    [InlineData("2026-10-17T1a:30Z")]
    [InlineData("2026-02-29T12:30Z")]
    [InlineData("2026-10-17T12:30")]
    [InlineData("2026-10-17 12:30Z")]
    [InlineData("2026-10-17")]
    [InlineData("2026-10-17T12:30ZZ")]
    [InlineData("")]
    public void What_is_no_time_with_its_offset_is_refused(string text) => Assert.False(TimeCell.TryParse(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void Every_time_is_read_as_it_is_written() => Gen.Long[0, 253_402_300_799_999].Sample(millisecond =>
    {
        var time = Instant.FromUnixTimeMilliseconds(millisecond);
        var whole = Instant.FromUnixTimeSeconds(millisecond / 1000);

        Assert.True(TimeCell.TryParse(Encoding.UTF8.GetBytes(InstantPattern.ExtendedIso.Format(time)), out var read));
        Assert.True(TimeCell.TryParse(Encoding.UTF8.GetBytes(InstantPattern.ExtendedIso.Format(whole)), out var readWhole));
        Assert.Equal((time, whole), (read, readWhole));
    });
}
