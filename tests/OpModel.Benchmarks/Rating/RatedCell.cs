namespace OpModel.Benchmarks.Rating;

/// <summary>What a consumer used of a service and what that costs.</summary>
internal readonly record struct RatedCell(string Consumer, string Service, decimal Quantity, decimal Amount, long Count);
