namespace OpModel.Accounting;

/// <summary>One line of cost in the account of a value stream.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The team, <c>sign-in of Identity</c>, or the shared cost pool.</param>
/// <param name="Amount">How much; negative where more came in than was spent.</param>
/// <param name="Reason">Why it is here; nothing where that is plain.</param>
public sealed record StreamCost(StreamCostKind Kind, string Name, Money Amount, string? Reason = null)
{
    /// <summary>How much was used of a service, net of corrections, in digits; nothing where it is no use. A part that has no end of digits is rounded to ten decimals.</summary>
    public string? Quantity => ExactQuantity is not { } exact ? null : exact.TryFormatDecimal(out var digits) ? digits : ExactAmount.FormatUnits(exact.Round(10), 10);

    /// <summary>What one of it is, in the singular; nothing where it is not stated, or where it is no use.</summary>
    public string? Unit { get; init; }

    /// <summary>How much was used, as a fraction: a team that is of two value streams splits its use between them.</summary>
    internal ExactAmount? ExactQuantity { get; init; }
}
