using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OpModel.Chargeback;

/// <summary>Tells of one run, if anybody listens.</summary>
internal readonly struct RunTelemetry
{
    private const string Charged = "charged";
    private const string Refused = "refused";
    private const string Cancelled = "cancelled";
    private const string Failed = "failed";

    private static readonly ActivitySource Source = new(ChargebackTelemetry.Name);
    private static readonly Meter Meter = new(ChargebackTelemetry.Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(ChargebackTelemetry.RunDuration, "s", "How long a run takes.");
    private static readonly Counter<long> Records = Meter.CreateCounter<long>(ChargebackTelemetry.UsageRecords, "{record}", "Usage records that runs were given.");
    private static readonly Counter<long> Problems = Meter.CreateCounter<long>(ChargebackTelemetry.Problems, "{problem}", "Problems that runs found with their input.");

    private readonly Activity? _activity;
    private readonly long _start;
    private readonly int _records;

    private RunTelemetry(Activity? activity, int records) => (_activity, _start, _records) = (activity, Stopwatch.GetTimestamp(), records);

    /// <summary>Begins the span of a run.</summary>
    public static RunTelemetry Start(ChargebackPolicy policy, ChargebackInput input)
    {
        var activity = Source.StartActivity(ChargebackTelemetry.RunActivity);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag(ChargebackTelemetry.Period, input.Period.Name);
            activity.SetTag(ChargebackTelemetry.Currency, policy.Model.Currency.Code);
        }

        return new(activity, input.Usage.Count);
    }

    /// <summary>Ends it with what came of the run.</summary>
    public void End(ChargebackRun? run, int problems)
    {
        if (_activity is { IsAllDataRequested: true } && run is not null)
        {
            _activity.SetTag(ChargebackTelemetry.Consumers, run.Statements.Count);
            _activity.SetTag(ChargebackTelemetry.Providers, run.Providers.Count);
        }

        if (problems > 0)
        {
            Problems.Add(problems);
        }

        End(run is null ? Refused : Charged);
    }

    /// <summary>Ends it without a run.</summary>
    public void End(Exception exception)
    {
        _activity?.SetTag("error.type", exception.GetType().FullName);
        _activity?.SetStatus(ActivityStatusCode.Error, exception.Message);
        End(exception is OperationCanceledException ? Cancelled : Failed);
    }

    private void End(string outcome)
    {
        var tag = new KeyValuePair<string, object?>(ChargebackTelemetry.Outcome, outcome);
        _activity?.SetTag(tag.Key, tag.Value);
        Duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, tag);
        Records.Add(_records, tag);
        _activity?.Dispose();
    }
}
