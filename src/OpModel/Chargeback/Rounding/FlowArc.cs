namespace OpModel.Chargeback;

/// <summary>An amount that goes from one node of a circulation to another, such as from a service to its consumer.</summary>
/// <param name="From">The number of the node that it leaves, from 0.</param>
/// <param name="To">The number of the node that it reaches; the same as <paramref name="From"/> for what stays where it is.</param>
/// <param name="Amount">The exact amount. A negative one is a flow the other way, and is rounded as the number that it is.</param>
internal readonly record struct FlowArc(int From, int To, ExactAmount Amount);
