using CsCheck;
using NodaTime;
using OpModel.Measures;
using OpModel.Organization;

namespace OpModel.Tests.Measures.Scorecards;

public sealed class ScorecardReportTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Parse("2026-10");

    private static readonly RecordedValue[] OfCheckout =
    [
        .. Both("Checkout", Measure.NetPromoterScore, 30, 40),
        .. Both("Checkout", Measure.DeploymentFrequency, 1, 2),
        .. Both("Checkout", Measure.TeamSatisfaction, 4, 4),
    ];

    [Fact]
    public void Measures_of_three_families_have_a_verdict()
    {
        var scorecard = Of("Checkout", OfCheckout);

        Assert.Equal([MeasureFamily.CustomerSatisfaction, MeasureFamily.OperationalEfficiency, MeasureFamily.Team], scorecard.Families);
        Assert.Equal(ScorecardVerdict.Sound, scorecard.Verdict);
    }

    [Fact]
    public void Measures_of_two_families_have_none()
    {
        var scorecard = Of("Checkout", [.. OfCheckout.Take(4)]);

        Assert.Equal((false, ScorecardVerdict.None), (scorecard.IsBalanced, scorecard.Verdict));
    }

    [Fact]
    public void What_others_are_computed_from_makes_no_family() =>
        Assert.Equal(ScorecardVerdict.None, Of("Checkout", [.. OfCheckout.Take(4), Value(10, "Checkout", Measure.Headcount, 8)]).Verdict);

    [Fact]
    public void What_got_worse_worries() =>
        Assert.Equal(ScorecardVerdict.Mixed, Of("Checkout", [.. OfCheckout.Skip(2), .. Both("Checkout", Measure.NetPromoterScore, 40, 30)]).Verdict);

    [Fact]
    public void What_got_worse_in_most_families_worries_on_the_whole()
    {
        var scorecard = Of("Checkout", [.. OfCheckout.Skip(4), .. Both("Checkout", Measure.NetPromoterScore, 40, 30), .. Both("Checkout", Measure.DeploymentFrequency, 2, 1)]);

        Assert.Equal(ScorecardVerdict.Worrying, scorecard.Verdict);
        Assert.Equal([MeasureFamily.CustomerSatisfaction, MeasureFamily.OperationalEfficiency], scorecard.WorryingFamilies);
    }

    [Theory]
    [InlineData(25, 40, ScorecardVerdict.Sound)]
    [InlineData(45, 40, ScorecardVerdict.Mixed)]
    public void A_target_decides_where_there_is_one(int target, int value, ScorecardVerdict verdict)
    {
        MeasureTarget[] targets = [new("checkout", Measure.NetPromoterScore, TargetBound.AtLeast, target)];

        var scorecard = Of("Checkout", [.. OfCheckout.Skip(2), .. Both("Checkout", Measure.NetPromoterScore, 50, value)], targets);

        Assert.Equal(verdict, scorecard.Verdict);
        Assert.Equal(target < value, scorecard.Lines[0].IsTargetMet);
    }

    [Fact]
    public void More_deployments_of_which_more_fail_contradict_each_other()
    {
        var scorecard = Of("Checkout", [.. OfCheckout, .. Both("Checkout", Measure.ChangeFailureRate, 0.05m, 0.15m)]);

        Assert.Equal(
            "deployment frequency is better, change failure rate is worse: more is deployed than can be tested.", Assert.Single(scorecard.Contradictions).ToString());
    }

    [Fact]
    public void What_chance_may_have_made_contradicts_nothing()
    {
        MeasureSources sources = new()
        {
            Deployments = Deployments.Create([Deployed(9, 1), Deployed(9, 2), .. Enumerable.Range(1, 4).Select(day => Deployed(10, day) with { Failed = day == 1 })]).AsT0,
        };

        var scorecard = Assert.Single(Report(sources).Scorecards, scorecard => scorecard.Subject == "Checkout");
        var rate = Assert.Single(scorecard.Lines, line => line.Measure == Measure.ChangeFailureRate);

        Assert.Equal((MeasureTrend.Worse, true), (rate.Change!.Trend, rate.Change.IsWithinNoise));
        Assert.Empty(scorecard.Contradictions);
    }

    [Fact]
    public void Every_pair_of_contradictions_is_one_that_can_be()
    {
        Assert.All(Contradictions.All, pair => Assert.True(
            pair.Better.Direction != MeasureDirection.Neither && pair.Worse.Direction != MeasureDirection.Neither && pair.Better != pair.Worse));
        Assert.Equal(Contradictions.All.Count, Contradictions.All.Select(pair => (pair.Better, pair.Worse)).Distinct().Count());
    }

    [Fact]
    public void What_happened_to_its_teams_happened_to_a_value_stream()
    {
        MeasureSources sources = new()
        {
            Deployments = Deployments.Create([Deployed(10, 1), Deployed(10, 2), Deployed(10, 3) with { Subject = "Search" }]).AsT0,
        };

        Assert.Equal(3m / 31, ValueOf(Report(sources), "Buy online", Measure.DeploymentFrequency));
        Assert.Equal(2m / 31, ValueOf(Report(sources), "Checkout", Measure.DeploymentFrequency));
    }

    // Of 10 and 6 the difference of 4 has arms of 7.1 and 4.6, together 8.4, and may be chance; of 40 and 10, 30 has 8.4 and 10.6, together 13.5, and is not.
    [Theory]
    [InlineData(10, 6, true)]
    [InlineData(40, 10, false)]
    public void A_count_that_declines_within_chance_worries_nobody(int before, int now, bool isNoise)
    {
        var work = Enumerable.Repeat(new LocalDate(2026, 9, 30), before).Concat(Enumerable.Repeat(new LocalDate(2026, 10, 1), now))
            .Select(day => new WorkItem { Subject = "Checkout", Finished = day, Kind = WorkKind.Feature });

        var line = Report(new() { Work = WorkItems.Create(work).AsT0 }).Scorecards.Single(scorecard => scorecard.Subject == "Checkout").Lines.Single(line => line.Measure == Measure.FeaturesLaunched);

        Assert.Equal((MeasureTrend.Worse, isNoise), (line.Change!.Trend, line.Change.IsWithinNoise));
        Assert.Equal(!isNoise, line.IsWorrying);
    }

    [Fact]
    public void What_happened_to_a_service_happened_to_its_team()
    {
        MeasureSources sources = new()
        {
            Deployments = Deployments.Create([Deployed(10, 1), Deployed(10, 2) with { Subject = "card-authorisation" }, Deployed(10, 3) with { Subject = "search" }]).AsT0,
        };

        // Checkout provides a service "search" too, and what is called as a team is that team.
        Assert.Equal(2m / 31, ValueOf(Report(sources), "Checkout", Measure.DeploymentFrequency));
        Assert.Equal(1m / 31, ValueOf(Report(sources), "Search", Measure.DeploymentFrequency));
        Assert.Equal(3m / 31, ValueOf(Report(sources), "Buy online", Measure.DeploymentFrequency));
    }

    [Fact]
    public void Records_of_another_kind_give_their_measures()
    {
        MeasureSources sources = new() { Others = [new Latencies("Checkout", 120), new Latencies("Search", 80)] };

        Assert.Equal(120, ValueOf(Report(sources), "Checkout", Measure.ResponseTime95));
        Assert.Equal(80, ValueOf(Report(sources), "Search", Measure.ResponseTime95));
    }

    [Fact]
    public void A_pitfall_is_watched_by_a_measure_with_a_value_or_told_as_unwatched()
    {
        var own = Measure.Own("largest product", MeasureFamily.Revenue);
        var report = Report(new() { Readings = RecordedValues.Create([.. OfCheckout, .. Both("Acme", own, 0.5m, 0.4m)]).AsT0 });

        Assert.Equal(
            [(Pitfall.MarketIndifference, false), (Pitfall.CustomerNeglect, true), (Pitfall.HighCost, false), (Pitfall.Complacency, false), (Pitfall.NoDiversification, true)],
            report.Pitfalls.Select(watch => (watch.Pitfall, watch.IsWatched)));
    }

    [Fact]
    public void A_stated_measure_without_data_says_so()
    {
        var scorecard = Of("Board", OfCheckout);

        Assert.Equal("not enough data: no largest product was recorded in 2026-10; record it.", scorecard.Lines.Single().Reading.Outcome.AsT1.ToString());
    }

    [Fact]
    public void Every_name_that_the_organisation_does_not_know_is_told()
    {
        MeasureSources sources = new()
        {
            Readings = RecordedValues.Create([.. Both("Chekout", Measure.Uptime, 1, 1)]).AsT0,
            Deployments = Deployments.Create([Deployed(10, 1) with { Subject = "card-authorization" }]).AsT0,
        };

        var problems = Create(sources, subject: "Serch").AsT1;

        Assert.Equal(
            [
                "readings: Acme has no team, value stream or scorecard \"Chekout\"; did you mean \"Checkout\"?",
                "--subject: Acme has no team, value stream or scorecard \"Serch\"; did you mean \"Search\"?",
                "deployments: Acme has no team, service, value stream or scorecard \"card-authorization\"; did you mean \"card-authorisation\"?",
            ],
            problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_stated_measure_with_several_definitions_is_told()
    {
        var model = Model(new MeasureUse { Name = "CSAT", Family = MeasureFamily.CustomerSatisfaction }, new MeasureUse { Name = "uptime", Family = MeasureFamily.Revenue });

        var problems = ScorecardReport.Create(model, new() { Window = October, Sources = new() }).AsT1;

        Assert.Equal(
            [
                "measures of Board: \"CSAT\" has several definitions; write customer-satisfaction-average or customer-satisfaction-top-box.",
                "measures of Board: uptime is stated to be of revenue, and is of platform; state that.",
            ],
            problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void The_order_of_readings_makes_no_difference() => Gen.Shuffle(OfCheckout).Sample(shuffled => Assert.Equal(
        Text(Report(new() { Readings = RecordedValues.Create(OfCheckout).AsT0 })), Text(Report(new() { Readings = RecordedValues.Create(shuffled).AsT0 }))));

    [Fact]
    public void Markdown_and_text_say_the_same_sentences()
    {
        var report = Report(new() { Readings = RecordedValues.Create(OfCheckout).AsT0 });
        using StringWriter markdown = new();
        ScorecardMarkdown.Write(report, markdown);

        Assert.Contains("- sound: it draws on customer satisfaction, operational efficiency, team.", markdown.ToString(), StringComparison.Ordinal);
        Assert.Contains("  sound: it draws on customer satisfaction, operational efficiency, team.", Text(report), StringComparison.Ordinal);
    }

    private static IEnumerable<RecordedValue> Both(string subject, Measure measure, decimal before, decimal now) =>
        [Value(9, subject, measure, before), Value(10, subject, measure, now)];

    private static RecordedValue Value(int month, string subject, Measure measure, decimal value) =>
        new() { Date = new LocalDate(2026, month, 30), Subject = subject, Measure = measure, Value = value };

    private static Deployment Deployed(int month, int day) => new() { Subject = "Checkout", Deployed = Instant.FromUtc(2026, month, day, 12, 0) };

    private static Scorecard Of(string subject, RecordedValue[] values, MeasureTarget[]? targets = null) =>
        Assert.Single(Create(new() { Readings = RecordedValues.Create(values).AsT0 }, targets, subject).AsT0.Scorecards);

    private static ScorecardReport Report(MeasureSources sources) => Create(sources).AsT0;

    private static OneOf.OneOf<ScorecardReport, IReadOnlyList<InputProblem>> Create(MeasureSources sources, MeasureTarget[]? targets = null, string? subject = null) =>
        ScorecardReport.Create(
            Model(new MeasureUse { Name = "largest product", Family = MeasureFamily.Revenue, Watches = Pitfall.NoDiversification }),
            new() { Window = October, Sources = sources, Targets = targets ?? [], Subject = subject });

    private static decimal? ValueOf(ScorecardReport report, string subject, Measure measure) =>
        report.Scorecards.Single(scorecard => scorecard.Subject == subject).Lines.Single(line => line.Measure == measure).Reading.Value;

    private static string Text(ScorecardReport report)
    {
        using StringWriter text = new();
        ScorecardText.Write(report, text);
        return text.ToString();
    }

    private static OperatingModel Model(params MeasureUse[] measures) => OperatingModel.Create(
        [
            new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
            new ValueStreamDefinition { Key = "BuyOnline", Name = "Buy online" },
            Team("Checkout") with { Provides = [new ServiceOffer { Service = "card-authorisation" }, new ServiceOffer { Service = "search" }] },
            Team("Search"),
            new ScorecardDefinition { Key = "Board", Name = "Board", Measures = [.. measures] },
        ]).AsT0;

    private static TeamDefinition Team(string name) =>
        new() { Key = name, Name = name, Type = TeamType.ProductTeam, AlignedTo = [new Alignment { ValueStream = "BuyOnline" }] };

    /// <summary>Response times of one subject, as a package of its own computes them.</summary>
    private sealed record Latencies(string Subject, decimal Milliseconds) : IMeasureSource
    {
        public string Name => "latencies";

        public IReadOnlyList<Measure> Measures { get; } = [Measure.ResponseTime95];

        public IReadOnlyList<string> Subjects { get; } = [Subject];

        public OneOf.OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure, IReadOnlyCollection<string> subjects, ReportingPeriod window, MeasuringOptions options) =>
            subjects.Contains(Subject) ? new MeasuredValue { Value = Milliseconds } : new NotEnoughData(NotEnoughReason.NothingRecorded, "nothing was recorded.");
    }
}
