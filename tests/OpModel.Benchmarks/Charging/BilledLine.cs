using OpModel.Chargeback;

namespace OpModel.Benchmarks.Charging;

/// <summary>A line of a bill as an application would hold it: an object with texts and a decimal.</summary>
/// <param name="SubAccountName">The account.</param>
/// <param name="TeamTag">The tag "team", parsed already.</param>
/// <param name="ServiceName">The service.</param>
/// <param name="BilledCost">The amount.</param>
internal sealed record BilledLine(string SubAccountName, string? TeamTag, string ServiceName, decimal BilledCost)
{
    private static readonly Dictionary<string, string> NoTags = [];

    /// <summary>The same line as the engine takes it.</summary>
    public CostLine ToCostLine() => new()
    {
        SubAccountName = SubAccountName,
        ServiceName = ServiceName,
        Amount = BilledCost,
        Tags = TeamTag is null ? NoTags : new Dictionary<string, string> { ["team"] = TeamTag },
    };
}
