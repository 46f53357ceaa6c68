using NodaTime;
using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.Usage.UsageTexts;

namespace OpModel.Tests.Chargeback.Usage;

public sealed class UsageRecordsTests
{
    private static readonly UsageRecord Record = new()
    {
        Date = new LocalDate(2026, 10, 17),
        Consumer = "Search",
        Service = "Queue",
        Quantity = 1.50m,
    };

    [Fact]
    public void Records_of_all_sources_are_the_same_columns()
    {
        UsageRecord[] records = [Record, Record with { Consumer = "Checkout", Quantity = 2 }];

        Assert.Equal(records, UsageRecords.From(records.Select(record => record)));
        Assert.Equal(records, UsageRecords.From(records.ToList()));
        Assert.Equal(records, UsageRecords.From(records.AsSpan()));
    }

    [Fact]
    public async Task Records_may_come_as_a_stream()
    {
        var usage = await UsageRecords.FromAsync(Stream());

        Assert.Equal([Record, Record], usage);

        static async IAsyncEnumerable<UsageRecord> Stream()
        {
            yield return Record;
            await Task.Yield();
            yield return Record;
        }
    }

    [Fact]
    public async Task A_stream_can_be_ended_early()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => UsageRecords.FromAsync(Endless(), new(canceled: true)));

        static async IAsyncEnumerable<UsageRecord> Endless()
        {
            while (true)
            {
                await Task.Yield();
                yield return Record;
            }
        }
    }

    [Fact]
    public void Bad_records_are_problems_with_their_numbers()
    {
        var usage = UsageRecords.From([Record, Record with { Quantity = -1 }, Record with { Consumer = " " }, Record with { Service = null! }, Record with { Quantity = 0 }]);

        Assert.Equal([Record, Record with { Quantity = 0 }], usage);
        Assert.Equal(
            [
                "usage, line 2, column quantity: the quantity -1 is below zero; mark the record as a correction (correction: yes) if it takes back what was charged before.",
                "usage, line 3, column consumer: there is no consumer; name the team or value stream that used the service.",
                "usage, line 4, column service: there is no service; name the service that was used.",
            ],
            usage.Problems.Select(problem => problem.ToString()));
        Assert.Equal([1L, 5L], Enumerable.Range(0, usage.Count).Select(usage.LineOf));
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_record_is_told_and_of_more_than_a_hundred_problems_the_number()
    {
        UsageRecord[] bad = [.. Enumerable.Repeat(Record with { Consumer = "", Service = " ", Quantity = -2.50m }, 50)];

        var problems = UsageRecords.From(bad).Problems.Select(problem => problem.ToString()).ToList();

        Assert.Equal(
            [
                "usage, line 1, column consumer: there is no consumer; name the team or value stream that used the service.",
                "usage, line 1, column service: there is no service; name the service that was used.",
                "usage, line 1, column quantity: the quantity -2.50 is below zero; mark the record as a correction (correction: yes) if it takes back what was charged before.",
                "usage, line 2, column consumer: there is no consumer; name the team or value stream that used the service.",
            ],
            problems.Take(4));
        Assert.Equal("usage: there are 50 more problems; mend these first.", problems[^1]);
        Assert.Equal(101, problems.Count);
    }

    [Fact]
    public async Task No_stream_at_all_is_a_programmers_mistake() =>
        await Assert.ThrowsAsync<ArgumentNullException>("records", () => UsageRecords.FromAsync(null!));

    [Fact]
    public void Records_are_found_by_their_place_in_whichever_chunk_that_is()
    {
        // Four chunks: the kind of quantity changes, and one of them is full.
        UsageRecord[] records =
        [
            Record,
            Record with { Quantity = decimal.MaxValue, Date = Record.Date.PlusDays(-40) },
            Record with { Quantity = decimal.MaxValue, Consumer = "Checkout" },
            .. Enumerable.Range(0, UsageChunk.Capacity + 1).Select(number => Record with { Quantity = number, Date = Record.Date.PlusDays(number % 3) }),
        ];

        var usage = UsageRecords.From(records.Select(record => record));

        Assert.True(usage.Chunks.Count > 2);
        Assert.Equal(records.Length, usage.Count);
        Assert.Equal(records, Enumerable.Range(0, usage.Count).Select(place => usage[place]));
        Assert.Equal(Enumerable.Range(1, usage.Count).Select(line => (long)line), Enumerable.Range(0, usage.Count).Select(usage.LineOf));
        Assert.Equal(new DateInterval(Record.Date.PlusDays(-40), Record.Date.PlusDays(2)), usage.Days);
        Assert.Equal([2], usage.IndicesOf(1));
        Assert.Equal(Enumerable.Range(0, usage.Count).Where(place => place != 2), usage.IndicesOf(0));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => usage[-1]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => usage[usage.Count]);
    }

    [Fact]
    public void No_records_are_no_days()
    {
        var usage = UsageRecords.From([]);

        Assert.Empty(usage);
        Assert.Null(usage.Days);
        Assert.Empty(UsageSums.Of(usage).All());
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var julian = Record.Date.WithCalendar(CalendarSystem.Julian);

        Assert.Equal([Record], UsageRecords.From([Record with { Date = julian }]));
    }

    [Fact]
    public void Records_of_a_consumer_and_service_are_found()
    {
        var usage = UsageRecords.From([Record, Record with { Consumer = "Checkout" }, Record]);

        Assert.Equal([0, 2], usage.IndicesOf(0));
        Assert.Equal([1], usage.IndicesOf(1));
    }

    [Fact]
    public void Records_with_a_flaw_are_set_aside_as_lines_of_their_file()
    {
        var usage = Read("service,consumer,quantity,date\n\"Queue, large\",Search,1.50,2026-10-17\nQueue,Nobody,2,2026-10-18\n\"Queue, large\",Nobody,3,2026-10-19\n");

        LineFlaw? Unknown(int consumer, int service, LocalDate day) =>
            usage.Consumers[consumer] == "Nobody" && day.Day > 18 ? new LineFlaw("consumer", "there is no such team.") : null;
        var kept = usage.Without(Unknown);

        Assert.Equal(["usage.csv, line 4, column consumer: there is no such team."], usage.FindProblems(Unknown).Select(problem => problem.ToString()));
        Assert.Equal([1.50m, 2m], kept.Select(record => record.Quantity));
        Assert.Equal("service,consumer,quantity,date", kept.Header);
        var aside = Assert.Single(kept.SetAside);
        Assert.Equal(("\"Queue, large\",Nobody,3,2026-10-19", 3m), (aside.Text, aside.Quantity));
        Assert.Same(usage, usage.Without((_, _, _) => null));
    }
}
