using OpModel.Chargeback;

namespace OpModel.Tool.Rules;

/// <summary>A condition on a column or a tag.</summary>
/// <param name="Column">What it looks at.</param>
/// <param name="Comparison">How it compares.</param>
/// <param name="Values">With what; one of them must fit.</param>
internal sealed record ConditionEntry(CostColumn Column, Comparison Comparison, IReadOnlyList<string> Values);
