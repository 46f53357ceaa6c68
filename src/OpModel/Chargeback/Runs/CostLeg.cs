namespace OpModel.Chargeback;

/// <summary>A part of what passes on a node's cost: to whom, for what, and what it weighs among the parts of that node.</summary>
/// <param name="Row">For what.</param>
/// <param name="Target">To whom.</param>
/// <param name="Weight">What it weighs, above zero.</param>
/// <param name="Measure">What is weighed, such as authorisations or heads.</param>
/// <param name="Use">The use behind it; nothing where it is no use.</param>
/// <param name="AtRates">What was charged at rates before the true-up; nothing where there is none.</param>
internal sealed record CostLeg(
    ChargeRow Row, CostNode Target, ExactAmount Weight, CostMeasure Measure, ServiceUsage? Use = null, ExactAmount? AtRates = null);
