namespace OpModel.Chargeback;

/// <summary>The names by which a run tells of itself through System.Diagnostics, after OpenTelemetry's conventions. They stay as they are.</summary>
/// <remarks>Listen with <c>tracing.AddSource(ChargebackTelemetry.Name)</c> and <c>metrics.AddMeter(ChargebackTelemetry.Name)</c>. Where nobody listens, a run spends nothing on it.</remarks>
public static class ChargebackTelemetry
{
    /// <summary>The activity source and the meter.</summary>
    public const string Name = "OpModel.Chargeback";

    /// <summary>The span of a run.</summary>
    public const string RunActivity = "charge";

    /// <summary>How long a run takes: a histogram in seconds, by outcome.</summary>
    public const string RunDuration = "opmodel.chargeback.run.duration";

    /// <summary>How many usage records runs were given: a counter, by outcome.</summary>
    public const string UsageRecords = "opmodel.chargeback.usage.records";

    /// <summary>How many problems runs found with their input: a counter.</summary>
    public const string Problems = "opmodel.chargeback.problems";

    /// <summary>How a run ended: <c>charged</c>, <c>refused</c> with problems, <c>cancelled</c>, or <c>failed</c>. On the span and on the metrics.</summary>
    public const string Outcome = "opmodel.chargeback.outcome";

    /// <summary>The period of a run, such as 2026-10. On the span.</summary>
    public const string Period = "opmodel.chargeback.period";

    /// <summary>The currency of the books by its code. On the span.</summary>
    public const string Currency = "opmodel.chargeback.currency";

    /// <summary>How many consumers are charged. On the span of a run that charged.</summary>
    public const string Consumers = "opmodel.chargeback.consumers";

    /// <summary>How many providers and shared pools have an account. On the span of a run that charged.</summary>
    public const string Providers = "opmodel.chargeback.providers";
}
