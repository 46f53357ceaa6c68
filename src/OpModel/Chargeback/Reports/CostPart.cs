namespace OpModel.Chargeback;

/// <summary>A part of a cost, by where it ends.</summary>
/// <param name="Target">With whom it ends; nothing for what nobody is charged.</param>
/// <param name="Ratio">How much of the cost it is, above 0 and up to 1.</param>
/// <param name="Measure">What it is split by; nothing where it came by more than one step.</param>
/// <param name="Quantity">How much of that the target has.</param>
internal readonly record struct CostPart(CostNode? Target, ExactAmount Ratio, string? Measure = null, ExactAmount Quantity = default);
