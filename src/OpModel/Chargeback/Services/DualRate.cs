namespace OpModel.Chargeback;

/// <summary>
/// That a part of a provider's cost is charged by the capacity that each consumer budgeted for, whatever was used of it, and the rest by use.
/// </summary>
/// <remarks>
/// Horngren, Datar and Rajan, "Cost Accounting", 14th edition, 2012, chapter 15: the dual-rate method. Fixed cost arises for capacity that is kept ready;
/// by use alone, a consumer who uses less would raise the charge of the others.
/// </remarks>
/// <param name="Provider">The provider.</param>
/// <param name="FixedPercent">How much of its cost is fixed, in percent from 0 to 100.</param>
/// <param name="Capacity">What each consumer budgeted for, in any one unit.</param>
internal sealed record DualRate(Team Provider, decimal FixedPercent, IReadOnlyList<(CostObject Consumer, decimal Amount)> Capacity);
