namespace OpModel.Chargeback;

/// <summary>What a placement rule asks of one column. Case, and spaces around a value, make no difference: people type tags.</summary>
/// <param name="Column">The column.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Values">With what; any of them will do.</param>
internal sealed record Condition(CostColumn Column, Comparison Comparison, IReadOnlyList<string> Values)
{
    /// <summary>Tells whether a value of the column satisfies the condition.</summary>
    /// <param name="value">The value without spaces around it; nothing where the line has none.</param>
    public bool IsMetBy(string? value) => Comparison switch
    {
        Comparison.IsMissing => value is null,
        Comparison.IsPresent => value is not null,
        Comparison.StartsWith => value is not null && Values.Any(prefix => value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)),
        _ => value is not null && Values.Any(other => value.Equals(other, StringComparison.OrdinalIgnoreCase)),
    };

    public override string ToString() => Comparison switch
    {
        Comparison.IsMissing => $"{Column} is missing",
        Comparison.IsPresent => $"{Column} names a team",
        Comparison.StartsWith => $"{Column} starts with {Quoted}",
        _ => $"{Column} is {Quoted}",
    };

    private string Quoted => string.Join(" or ", Values.Select(value => $"\"{value}\""));
}
