using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpModel.Chargeback;
using OpModel.Tests.Chargeback.Runs;

namespace OpModel.Tests.Chargeback.Telemetry;

public sealed class ChargebackTelemetryTests
{
    private static readonly ServiceWorld World = new ServiceWorld()
        .Provider("Payments", ServiceWorld.Offer("card-authorisation", "0.50 EUR"))
        .Consumer("Checkout")
        .Cost("Payments", 100m)
        .Use("Checkout", "card-authorisation", 10m)
        .Use("Checkout", "card-authorisation", 20m);

    [Fact]
    public void Run_is_a_span_that_tells_of_what_and_how_it_ended()
    {
        var span = Assert.Single(Listen(() => World.Charge(ChargingMethod.AtRates)).Spans);

        Assert.Equal(("charge", "2026-10", "EUR"), (span.DisplayName, span.GetTagItem(ChargebackTelemetry.Period), span.GetTagItem(ChargebackTelemetry.Currency)));
        Assert.Equal((1, 1), (span.GetTagItem(ChargebackTelemetry.Consumers), span.GetTagItem(ChargebackTelemetry.Providers)));
        Assert.Equal("charged", span.GetTagItem(ChargebackTelemetry.Outcome));
    }

    [Fact]
    public void Run_is_measured_in_seconds_records_and_problems()
    {
        var measured = Listen(() => World.Charge(ChargingMethod.AtRates)).Measured;

        Assert.Equal(
            [(ChargebackTelemetry.RunDuration, "s", "charged"), (ChargebackTelemetry.UsageRecords, "{record}", "charged")],
            measured.Select(each => (each.Name, each.Unit, each.Outcome)).Order());
        Assert.Equal(2, measured.Single(each => each.Name == ChargebackTelemetry.UsageRecords).Value);
        Assert.InRange(measured.Single(each => each.Name == ChargebackTelemetry.RunDuration).Value, 0.000_000_1, 60);
    }

    [Fact]
    public void Refused_input_is_counted_by_its_problems()
    {
        var wrong = World.Input() with { Usage = UsageRecords.From([Record("Chekout"), Record("Serch")]) };

        var (spans, measured) = Listen(() => World.Policy().Build().AsT0.Charge(wrong));

        Assert.Equal("refused", Assert.Single(spans).GetTagItem(ChargebackTelemetry.Outcome));
        Assert.Equal(2, measured.Single(each => each.Name == ChargebackTelemetry.Problems).Value);
    }

    [Fact]
    public void Cancelled_run_is_an_error_of_the_span()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        var span = Assert.Single(Listen(() => Assert.ThrowsAny<OperationCanceledException>(
            () => World.Policy().Build().AsT0.Charge(World.Input(), decimals: null, cancellationToken: cancellation.Token))).Spans);

        Assert.Equal((ActivityStatusCode.Error, "cancelled"), (span.Status, span.GetTagItem(ChargebackTelemetry.Outcome)));
        Assert.Equal(typeof(OperationCanceledException).FullName, span.GetTagItem("error.type"));
    }

    [Fact]
    public void What_fails_otherwise_is_told_as_it_is()
    {
        var (spans, measured) = Listen(() => RunTelemetry.Start(World.Policy().Build().AsT0, World.Input()).End(new InvalidOperationException("a defect")));

        var span = Assert.Single(spans);
        Assert.Equal((ActivityStatusCode.Error, "a defect", "failed"), (span.Status, span.StatusDescription, span.GetTagItem(ChargebackTelemetry.Outcome)));
        Assert.Equal("System.InvalidOperationException", span.GetTagItem("error.type"));
        Assert.All(measured, each => Assert.Equal("failed", each.Outcome));
    }

    [Fact]
    public void A_span_that_is_only_passed_on_tells_nothing_but_how_it_ended()
    {
        var span = Assert.Single(Listen(() => World.Charge(ChargingMethod.AtRates), ActivitySamplingResult.PropagationData).Spans);

        Assert.Equal([ChargebackTelemetry.Outcome], span.TagObjects.Select(tag => tag.Key));
    }

    [Fact]
    public void A_run_without_problems_counts_none() =>
        Assert.DoesNotContain(Listen(() => World.Charge(ChargingMethod.AtRates)).Measured, each => each.Name == ChargebackTelemetry.Problems);

    [Fact]
    public void Where_nobody_listens_a_run_is_the_same_and_fails_the_same()
    {
        Assert.NotEmpty(World.Charge(ChargingMethod.AtRates).Statements);
        RunTelemetry.Start(World.Policy().Build().AsT0, World.Input()).End(new InvalidOperationException("a defect"));
    }

    private static UsageRecord Record(string consumer) =>
        new() { Date = new(2026, 10, 1), Consumer = consumer, Service = "card-authorisation", Quantity = 1 };

    private static (List<Activity> Spans, List<(string Name, string? Unit, double Value, string? Outcome)> Measured) Listen(
        Action work, ActivitySamplingResult sampling = ActivitySamplingResult.AllDataAndRecorded)
    {
        // Other tests charge at the same time; their spans have other parents, and their measurements other contexts.
        using var parent = new Activity("test").Start();
        List<Activity> spans = [];
        List<(string, string?, double, string?)> measured = [];
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ChargebackTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent.TraceId == parent.TraceId ? sampling : ActivitySamplingResult.None,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == ChargebackTelemetry.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        meters.Start();
        work();
        return (spans, measured);

        void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var current = Activity.Current;
            if (current?.TraceId == parent.TraceId)
            {
                measured.Add((instrument.Name, instrument.Unit, value, tags.Length > 0 ? tags[0].Value as string : null));
            }
        }
    }
}
