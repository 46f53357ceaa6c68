using System.Text;
using NodaTime;
using OpModel.Chargeback;
using OpModel.Tests.Input;
using static OpModel.Tests.Chargeback.Usage.UsageTexts;

namespace OpModel.Tests.Chargeback.Usage;

public sealed class UsageFileTests
{
    private static readonly UsageRecord Search = new()
    {
        Date = new LocalDate(2026, 10, 17),
        Consumer = "Search",
        Service = "Kubernetes",
        Quantity = 12.345m,
    };

    [Fact]
    public void A_line_is_a_record()
    {
        var usage = Read($"{Header}\n2026-10-17,Search,Kubernetes,12.345\n");

        Assert.Equal([Search], usage);
        Assert.Equal("usage.csv", usage.Name);
        Assert.Equal(2, usage.LineOf(0));
        Assert.Equal(new DateInterval(Search.Date, Search.Date), usage.Days);
    }

    [Theory]
    [InlineData("quantity,service,date,consumer\n12.345,Kubernetes,2026-10-17,Search\n")]
    [InlineData("\uFEFFdate,consumer,service,quantity\r\n2026-10-17,Search,Kubernetes,12.345\r\n")]
    [InlineData("Date, CONSUMER ,service,quantity\n\n2026-10-17,\"Search\", Kubernetes ,\"12.345\"")]
    [InlineData("date,consumer,service,quantity,correction\n2026-10-17,Search,Kubernetes,1.2345E1,no\n")]
    public void A_file_may_be_written_in_several_ways(string csv) => Assert.Equal([Search], Read(csv));

    [Fact]
    public void A_cell_in_quotes_may_hold_commas_quotes_and_line_breaks()
    {
        var usage = Read($"{Header}\n2026-10-17,\"Search, \"\"fast\"\"\",\"Kuber\nnetes\",1\n2026-10-18,Search,Kubernetes,2\n");

        Assert.Equal(["Search, \"fast\"", "Search"], usage.Select(record => record.Consumer));
        Assert.Equal([2L, 4L], Enumerable.Range(0, usage.Count).Select(usage.LineOf));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("TRUE")]
    public void A_correction_may_be_below_zero(string mark)
    {
        var usage = Read($"{Header},correction\n2026-10-17,Search,Kubernetes,-12.345,{mark}\n");

        Assert.Equal([Search with { Quantity = -12.345m, IsCorrection = true }], usage);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_makes_no_difference(string culture)
    {
        UnderCulture.Run(culture, () =>
        {
            Assert.Equal([Search], Read("DATE,CONSUMER,SERVICE,QUANTITY\n2026-10-17,Search,Kubernetes,12.345\n"));
            Assert.Equal(
                ["usage.csv, line 2, column quantity: \"12,345\" is not a number; write it as 12.345 or 12345, whichever is meant."],
                Problems($"{Header}\n2026-10-17,Search,Kubernetes,\"12,345\"\n"));
        });
    }

    [Fact]
    public void A_slow_stream_gives_the_same_records()
    {
        using var stream = new OneByteAtATimeStream(Encoding.UTF8.GetBytes($"{Header}\n2026-10-17,Search,Kubernetes,12.345"));

        Assert.Equal([Search], UsageFile.ReadStream(stream, "usage.csv").AsT0);
    }

    [Fact]
    public void Progress_is_told_every_few_thousand_lines_and_at_the_end()
    {
        var told = new List<ReadingProgress>();
        var csv = $"{Header}\n{string.Concat(Enumerable.Repeat("2026-10-17,Search,Kubernetes,1\n", 5_000))}";

        Read(csv, new InputFileOptions { Progress = new ToldProgress(told) });

        Assert.Equal([4096L, 5_000L], told.Select(progress => progress.Lines));
        Assert.Equal(csv.Length, told[^1].Bytes);
    }

    [Fact]
    public void Reading_can_be_ended_early()
    {
        var csv = $"{Header}\n{string.Concat(Enumerable.Repeat("2026-10-17,Search,Kubernetes,1\n", 5_000))}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));

        Assert.Throws<OperationCanceledException>(() => UsageFile.ReadStream(stream, "usage.csv", cancellationToken: new(canceled: true)));
    }

    [Fact]
    public void Broken_lines_can_be_set_aside_as_they_stand()
    {
        var usage = Read(
            $"{Header}\n2026-10-17,Search,Kubernetes,12.345\n2026-10-17,\"\",Queue,7\nwhat\n2026-10-40,A,B,x\n",
            new InputFileOptions { SetAsideBrokenLines = true });

        Assert.Equal([Search], usage);
        Assert.Equal(["2026-10-17,\"\",Queue,7", "what", "2026-10-40,A,B,x"], usage.SetAside.Select(line => line.Text));
        Assert.Equal([7m, null, null], usage.SetAside.Select(line => line.Quantity));
        Assert.Equal([3L, 4L, 5L], usage.SetAside.Select(line => line.Problem.Line));
        Assert.Equal(["consumer", null, "date"], usage.SetAside.Select(line => line.Problem.Column));
    }

    private sealed class ToldProgress(List<ReadingProgress> told) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => told.Add(value);
    }
}
