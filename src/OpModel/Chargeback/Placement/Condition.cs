namespace OpModel.Chargeback;

/// <summary>What a placement rule asks of one column. Case, and spaces around a value, make no difference: people type tags.</summary>
/// <param name="Column">The column.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Values">With what; any of them will do.</param>
internal sealed record Condition(CostColumn Column, Comparison Comparison, IReadOnlyList<string> Values)
{
    public override string ToString() => Comparison switch
    {
        Comparison.IsMissing => $"{Column} is missing",
        Comparison.IsPresent => $"{Column} names a team",
        Comparison.StartsWith => $"{Column} starts with {Quoted}",
        _ => $"{Column} is {Quoted}",
    };

    private string Quoted => string.Join(" or ", Values.Select(value => $"\"{value}\""));
}
