using CsCheck;
using NodaTime;
using OpModel.Budgeting;
using OpModel.Measures;
using static OpModel.Tests.Budgeting.BudgetWorld;

namespace OpModel.Tests.Budgeting;

/// <summary>Lines are released in tranches: by day, by what was measured, and after one another.</summary>
public sealed class TrancheTests
{
    private static readonly LocalDate June = new(2026, 6, 30);

    private static readonly RecordedValues Readings = RecordedValues.Create(
    [
        Reading(3, "Checkout", 35),
        Reading(5, "Checkout", 25),
        Reading(10, "Checkout", 31),
        Reading(4, "Search", 12),
    ]).AsT0;

    private static readonly Tranche Half = new() { Part = EnvelopePart.Percent(50) };
    private static readonly Tranche Rest = new();

    /// <summary>The tranches of one line, with shares, a day, a wait and a measure each where chance says so.</summary>
    private static readonly Gen<Tranche[]> Schedule =
        from cuts in Gen.Int[0, 10_000].Array[0, 5]
        from months in Gen.Int[0, 12].Array[6]
        from waits in Gen.Bool.Array[6]
        from least in Gen.Int[0, 40].Array[6]
        let ends = cuts.Order().Append(10_000).ToArray()
        select ends.Select((end, at) => new Tranche
        {
            Name = $"T{at}",
            Part = EnvelopePart.Percent((end - (at == 0 ? 0 : ends[at - 1])) / 100m),
            From = months[at] == 0 ? null : new(2026, months[at], 1),
            After = at > 0 && waits[at] ? $"T{at - 1}" : null,
            When = least[at] < 20 ? null : new("NPS", MeasureComparison.AtLeast, least[at]),
        }).ToArray();

    [Fact]
    public void A_tranche_is_released_from_its_day_on()
    {
        Tranche[] tranches = [Half, Rest with { From = new(2026, 7, 1) }];

        Assert.Equal(["1 50.01 2026-01-01: from the beginning", "2 50.00 held: not before 2026-07-01"], Release(100.01m, June, tranches));
        Assert.Equal(["1 50.01 2026-01-01: from the beginning", "2 50.00 2026-07-01: from 2026-07-01"], Release(100.01m, new(2026, 7, 1), tranches));
    }

    [Fact]
    public void A_condition_is_met_on_the_first_day_on_which_the_last_reading_meets_it_and_what_is_released_stays_so()
    {
        var condition = new TrancheCondition("NPS", MeasureComparison.AtLeast, 30);

        Assert.Equal(
            ["1 50.00 2026-03-31: net-promoter-score of Checkout is 35.0 points on 2026-03-31, at least 30.0 points", "2 50.00 held: net-promoter-score of Checkout is 25.0 points on 2026-05-30, and has to be at least 30.0 points"],
            Release(100, June, Half with { When = condition }, Rest with { When = condition, From = new(2026, 6, 1) }));
        Assert.EndsWith("2026-10-30: from 2026-06-01, net-promoter-score of Checkout is 31.0 points on 2026-10-30, at least 30.0 points", Release(100, new(2026, 12, 31), Half, Rest with { When = condition, From = new(2026, 6, 1) })[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_before_the_day_of_a_tranche_holds_on_it() =>
        Assert.StartsWith("1 100.00 2026-04-15: from 2026-04-15, ", Release(100, June, Rest with { When = new("NPS", MeasureComparison.MoreThan, 34), From = new(2026, 4, 15) })[0], StringComparison.Ordinal);

    [Fact]
    public void A_measure_may_be_of_somebody_else_and_nobody_may_have_measured()
    {
        Assert.Contains("net-promoter-score of Search is 12.0 points", Release(100, June, Rest with { When = new("NPS", MeasureComparison.LessThan, 13, "search") })[0], StringComparison.Ordinal);
        Assert.Equal(
            ["1 100.00 held: no change-failure-rate of Checkout is recorded up to 2026-06-30, and it has to be at most 10.0 %"],
            Release(100, June, Rest with { When = new("change failure rate", MeasureComparison.AtMost, 0.1m) }));
    }

    // Checkout's NPS is 35 from 31 March on, 25 from 30 May, and is not measured on other days.
    [Fact]
    public void A_reading_counts_on_its_day_and_each_comparison_has_its_words()
    {
        string On(LocalDate day, MeasureComparison comparison, decimal value) => Release(100, day, Rest with { When = new("NPS", comparison, value), From = new(2026, 3, 31) })[0];

        Assert.Equal(
            "1 100.00 2026-03-31: from 2026-03-31, net-promoter-score of Checkout is 35.0 points on 2026-03-31, more than 34.0 points",
            On(new(2026, 3, 31), MeasureComparison.MoreThan, 34));
        Assert.Equal(
            "1 100.00 2026-05-30: from 2026-03-31, net-promoter-score of Checkout is 25.0 points on 2026-05-30, less than 26.0 points",
            On(June, MeasureComparison.LessThan, 26));
        Assert.Equal(
            "1 100.00 held: net-promoter-score of Checkout is 35.0 points on 2026-03-31, and has to be at most 34.0 points",
            On(new(2026, 5, 29), MeasureComparison.AtMost, 34));
    }

    [Fact]
    public void A_tranche_of_a_team_waits_for_all_lines_that_have_the_other_one()
    {
        var envelope = Products(300, Weight("Checkout", 1), Weight("Search", 1), Weight("Marketplace", 1) with { Tranches = [Rest with { After = "proof" }] }) with
        {
            Tranches = [Half, Rest with { Name = "proof", When = new("NPS", MeasureComparison.AtLeast, 10) }],
        };

        Assert.Equal(["waits for proof of Products"], Lines(envelope, new(2026, 4, 29))[2].Tranches.Select(tranche => tranche.Why));
        Assert.Equal([new LocalDate(2026, 4, 30)], Lines(envelope, June)[2].Tranches.Select(tranche => tranche.ReleasedOn));
    }

    [Fact]
    public void Tranches_of_the_line_of_an_envelope_hold_for_the_lines_in_it()
    {
        var allocation = Plan(
            Products(100, BudgetLine.ForEnvelope("Serving", AllocationBasis.Weight(1)) with { Tranches = [Half, Rest with { From = new(2026, 7, 1) }] }),
            new Envelope { Name = "Serving", Lines = [Weight("Payments", 1), Weight("Search", 3) with { Tranches = [Rest] }] }).Allocate(Model, June).AsT0;

        Assert.Equal([12.50m, 75m], allocation.Envelopes[1].Lines.Select(line => line.Released.Amount));
        Assert.Equal((87.50m, 12.50m), (allocation.Released.Amount, allocation.Envelopes[1].Lines[0].HeldBack.Amount));
    }

    [Fact]
    public void Tranches_add_up_to_the_line_and_each_is_its_share_rounded() => Gen.Select(Schedule, Gen.Int[0, 100_000]).Sample((schedule, cents) =>
    {
        var line = Lines(Products(cents / 100m, Weight("Checkout", 1) with { Tranches = [.. schedule] }), June)[0];

        Assert.Equal(line.Allocated.Rounded.Amount, line.Tranches.Sum(tranche => tranche.Amount.Amount));
        Assert.Equal(line.Allocated.Rounded, line.Released + line.HeldBack);
        Assert.All(line.Tranches, tranche => Assert.True(Math.Abs(tranche.Amount.Amount - (cents / 100m * tranche.Tranche.Part!.Value.InPercent!.Value / 100)) < 0.01m));
    });

    [Fact]
    public void More_is_released_as_days_go_by_and_never_less() => Gen.Select(Schedule, Gen.Int[0, 364], Gen.Int[0, 364]).Sample((schedule, one, other) =>
    {
        var envelope = Products(1_000, Weight("Checkout", 1) with { Tranches = [.. schedule] });
        var (earlier, later) = (Year.Days.Start.PlusDays(Math.Min(one, other)), Year.Days.Start.PlusDays(Math.Max(one, other)));
        var (before, after) = (Lines(envelope, earlier)[0], Lines(envelope, later)[0]);

        Assert.All(before.Tranches.Zip(after.Tranches), pair => Assert.True(pair.First.ReleasedOn is null ? pair.Second.ReleasedOn is null || pair.Second.ReleasedOn > earlier : pair.First.ReleasedOn == pair.Second.ReleasedOn));
    });

    [Fact]
    public void The_order_of_tranches_makes_no_difference() => Gen.Select(Schedule, Gen.Int[1, 5]).Sample((schedule, turn) =>
    {
        Tranche[] turned = [.. schedule.Skip(turn % schedule.Length), .. schedule.Take(turn % schedule.Length)];
        var (one, other) = (Lines(Products(10_000, Weight("Checkout", 1) with { Tranches = [.. schedule] }), June)[0], Lines(Products(10_000, Weight("Checkout", 1) with { Tranches = [.. turned] }), June)[0]);

        Assert.Equal(one.Tranches.OrderBy(tranche => tranche.Name, StringComparer.Ordinal), other.Tranches.OrderBy(tranche => tranche.Name, StringComparer.Ordinal));
    });

    [Fact]
    public void A_chain_of_any_length_is_followed()
    {
        Tranche[] chain = [.. Enumerable.Range(0, 50_000).Select(at => new Tranche { Name = $"T{at}", Part = EnvelopePart.Percent(at == 0 ? 100 : 0), After = at == 49_999 ? null : $"T{at + 1}" })];

        Assert.Equal("after T1", Lines(Products(1, Weight("Checkout", 1) with { Tranches = [.. chain] }), June)[0].Tranches[0].Why);
    }

    [Theory]
    [InlineData("NPS >= 30", "NPS", MeasureComparison.AtLeast, "30")]
    [InlineData("change failure rate<5 %", "change failure rate", MeasureComparison.LessThan, "0.05")]
    [InlineData("profit-margin > -0.5", "profit-margin", MeasureComparison.MoreThan, "-0.5")]
    [InlineData("CES ≤ 3", "CES", MeasureComparison.AtMost, "3")]
    [InlineData("CES <= 3", "CES", MeasureComparison.AtMost, "3")]
    [InlineData("NPS≥12.5%", "NPS", MeasureComparison.AtLeast, "0.125")]
    public void A_condition_is_measure_sign_and_number(string text, string measure, MeasureComparison comparison, string value)
    {
        Assert.True(TrancheCondition.TryParse(text, out var condition));
        Assert.Equal(new(measure, comparison, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)), condition);
    }

    [Theory]
    [InlineData(MeasureComparison.AtLeast, "NPS >= 30", false, true, true)]
    [InlineData(MeasureComparison.AtMost, "NPS <= 30", true, true, false)]
    [InlineData(MeasureComparison.MoreThan, "NPS > 30", false, false, true)]
    [InlineData(MeasureComparison.LessThan, "NPS < 30", true, false, false)]
    public void A_condition_is_met_below_at_or_above_its_number(MeasureComparison comparison, string text, bool below, bool at, bool above)
    {
        TrancheCondition condition = new("NPS", comparison, 30);

        Assert.Equal(text, condition.ToString());
        Assert.Equal((below, at, above), (condition.IsMetBy(29), condition.IsMetBy(30), condition.IsMetBy(31)));
    }

    [Theory]
    [InlineData("NPS = 30")]
    [InlineData("NPS >= thirty")]
    [InlineData(">= 30")]
    [InlineData("NPS >= 30 <= 40")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_no_condition(string? text) => Assert.False(TrancheCondition.TryParse(text, out _));

    private static RecordedValue Reading(int month, string subject, decimal value) => new() { Date = new(2026, month, month == 3 ? 31 : 30), Subject = subject, Measure = Measure.NetPromoterScore, Value = value };

    private static IReadOnlyList<LineAllocation> Lines(Envelope envelope, LocalDate day) =>
        Plan(envelope).Allocate(Model, day, Readings).Match(allocation => allocation.Envelopes[0].Lines, problems => throw new InvalidOperationException(string.Join('\n', problems)));

    private static IReadOnlyList<string> Release(decimal amount, LocalDate day, params Tranche[] tranches) =>
        [.. Lines(Products(amount, Weight("Checkout", 1) with { Tranches = [.. tranches] }), day)[0].Tranches.Select(tranche => FormattableString.Invariant($"{tranche.Name} {tranche.Amount.Amount:F2} {(tranche.ReleasedOn is { } on ? $"{on:uuuu-MM-dd}" : "held")}: {tranche.Why}"))];
}
