namespace OpModel.Benchmarks.Charging;

/// <summary>Cost by team and service.</summary>
/// <param name="Team">The team; nothing for shared cost.</param>
/// <param name="Service">The service.</param>
/// <param name="Amount">The sum.</param>
/// <param name="LineCount">How many lines.</param>
internal sealed record LinqCost(string? Team, string Service, decimal Amount, long LineCount);
