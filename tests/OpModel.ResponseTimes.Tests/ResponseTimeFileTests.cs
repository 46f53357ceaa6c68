using System.Globalization;
using System.Text;
using NodaTime;
using OneOf;
using OpModel.Measures;

namespace OpModel.ResponseTimes;

public sealed class ResponseTimeFileTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Parse("2026-10");
    private static readonly string[] Both = ["compute", "PAYOUT"];

    [Fact]
    public void Days_and_services_are_merged()
    {
        var records = Read(
            "time,subject,milliseconds,calls\n2026-09-30T23:59:59.999Z,compute,1,1000\n2026-10-01T00:00Z,compute,0.5,60\n2026-10-31T23:59:59Z,Compute,1.5,\n2026-10-02T01:00+02:00,payout,2,39\n2026-11-01T00:00Z,payout,1,1000\n").AsT0;

        Assert.Equal(61, records.HistogramOf("compute", October).Calls);
        Assert.Equal(0.5m, records.HistogramOf("compute", October).Percentile(0.95m));
        Assert.Equal((2m, 100), Value(records.Compute(Measure.ResponseTime95, Both, October, MeasuringOptions.Default)));
        Assert.Equal((0.5m, 100), Value(records.Compute(Measure.ResponseTimeMedian, Both, October, MeasuringOptions.Default)));
    }

    [Fact]
    public void Records_of_a_program_are_those_of_a_file()
    {
        var made = ResponseTimeRecords.Create([new() { Subject = "compute", Answered = Instant.FromUtc(2026, 10, 1, 12, 0), Milliseconds = 250.5m, Calls = 3 }]).AsT0;
        var read = Read("subject,time,milliseconds,calls\ncompute,2026-10-01T12:00Z,250.5,3\n").AsT0;

        Assert.Equal(read.HistogramOf("compute", October), made.HistogramOf("compute", October));
        Assert.Equal(["compute"], made.Subjects);
    }

    [Fact]
    public void Far_more_lines_than_are_sorted_at_once_are_counted_once_each()
    {
        const int Lines = 1_100_000;
        StringBuilder text = new("time,subject,milliseconds\n");
        for (var line = 0; line < Lines; line++)
        {
            text.Append(CultureInfo.InvariantCulture, $"2026-10-{1 + (line % 31):00}T12:00Z,s{line % 7},{line % 1_000}\n");
        }

        var records = Read(text.ToString()).AsT0;

        var all = ResponseTimeHistogram.Merge(records.Subjects.Select(subject => records.HistogramOf(subject, October)));
        Assert.Equal(Lines, all.Calls);
        Assert.Equal(Lines / 7, records.HistogramOf("s6", October).Calls);
        Assert.InRange(all.Percentile(0.5m)!.Value, 499, 499 * 1.001m);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_its_place() => Assert.Equal(
        [
            "in.csv, line 2, column time: \"2026-10-01T12:00\" is not a time; write it with its offset from UTC, as 2026-10-17T12:30Z or 2026-10-17T14:30+02:00.",
            "in.csv, line 2, column subject: there is no subject; name a service, a team, a value stream or the organisation.",
            "in.csv, line 2, column milliseconds: there is no time of the answer; write milliseconds, or take the line out where no answer came.",
            "in.csv, line 3, column milliseconds: an answer cannot take -1 milliseconds; write 0 or more.",
            "in.csv, line 4, column milliseconds: 3600001 milliseconds are more than an hour; write milliseconds, and leave out calls that were given up.",
            "in.csv, line 5, column time: there is no time; write it with its offset from UTC, as 2026-10-17T12:30Z or 2026-10-17T14:30+02:00.",
            "in.csv, line 5, column milliseconds: \"fast\" is not a number; write digits with a point before the decimals, such as 12.30.",
            "in.csv, line 6, column calls: 0 is no number of calls; write a whole number from 1 to 1000000000000, or leave it out for 1.",
            "in.csv, line 7, column calls: \"1.5\" is no number of calls; write a whole number from 1 on, or leave it empty for 1.",
        ],
        Read(
            "time,subject,milliseconds,calls\n2026-10-01T12:00,,,\n2026-10-01T12:00Z,compute,-1,\n2026-10-01T12:00Z,compute,3600001,\n,compute,fast,\n2026-10-01T12:00Z,compute,1,0\n2026-10-01T12:00Z,compute,1,1.5\n")
            .AsT1.Select(problem => problem.ToString()));

    [Theory]
    [InlineData("", "in.csv: the file is empty; it should begin with a line that names the columns.")]
    [InlineData("time,subject,milliseconds\n", "in.csv: the file has a header and no lines; there is no response time to measure.")]
    public void A_file_of_nothing_says_so(string text, string problem) => Assert.Equal(problem, Read(text).AsT1.Single().ToString());

    [Fact]
    public void Wrong_records_of_a_program_are_told_by_place() => Assert.Equal(
        "response times, line 1, column subject: there is no subject; name a service, a team, a value stream or the organisation.",
        ResponseTimeRecords.Create([new() { Subject = " ", Answered = default, Milliseconds = 1 }]).AsT1.Single().ToString());

    private static (decimal Value, long? Calls) Value(OneOf<MeasuredValue, NotEnoughData> outcome) => (outcome.AsT0.Value, outcome.AsT0.SampleSize);

    private static OneOf<ResponseTimeRecords, IReadOnlyList<InputProblem>> Read(string text) =>
        ResponseTimeFile.ReadStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), "in.csv");
}
