namespace OpModel.Accounting;

/// <summary>One line of cost in the account of a value stream.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The team, <c>sign-in of Identity</c>, or the shared cost pool.</param>
/// <param name="Amount">How much; negative where more came in than was spent.</param>
/// <param name="Reason">Why it is here; nothing where that is plain.</param>
public sealed record StreamCost(StreamCostKind Kind, string Name, Money Amount, string? Reason = null);
