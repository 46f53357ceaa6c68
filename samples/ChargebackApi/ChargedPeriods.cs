using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using OpModel;
using OpModel.Chargeback;

namespace ChargebackApi;

/// <summary>The last run of each period, to be explained. A run never changes, so that all requests may read it.</summary>
public sealed class ChargedPeriods
{
    private readonly ConcurrentDictionary<ReportingPeriod, ChargebackRun> _runs = new();

    public void Keep(ChargebackRun run) => _runs[run.Period] = run;

    public bool TryFind(ReportingPeriod period, [NotNullWhen(true)] out ChargebackRun? run) => _runs.TryGetValue(period, out run);
}
