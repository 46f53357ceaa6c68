namespace OpModel.Accounting;

/// <summary>Why the cost of a service that was used differs from plan: price, quantity and mix add up to the difference.</summary>
/// <remarks>
/// <para>
/// The variances of standard costing, with what was planned in place of the standard: price or rate (v_a - v_p) q_a, and quantity, usage or efficiency (q_a - q_p) v_p, with a and p for actual and planned, q for quantities
/// and v for average prices (Horngren, Datar and Rajan, "Cost Accounting: A Managerial Emphasis", chapter on flexible budgets and direct-cost variances).
/// </para>
/// <para>
/// Where a value stream uses several services that are counted in the same unit, quantity is told apart from mix: (Q_a - Q_p) (q_p / Q_p) v_p and (q_a - Q_a q_p / Q_p) v_p, with Q for
/// the sums over these services; with materials the former is called yield (the same book, chapter on yield and mix). Services of different units are not added up, and have no mix.
/// </para>
/// </remarks>
/// <param name="Price">By what one of it cost: above zero where it cost more than was planned.</param>
/// <param name="Quantity">By how much was used, of all services in the same unit together where there are several.</param>
/// <param name="Mix">By what was used in place of what; zero where nothing else is counted in the same unit.</param>
public sealed record CostSplit(Money Price, Money Quantity, Money Mix);
