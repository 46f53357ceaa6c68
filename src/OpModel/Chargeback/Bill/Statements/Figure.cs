namespace OpModel.Chargeback;

/// <summary>A figure of a run: the exact amount, and the rounded one that stands in the statement.</summary>
/// <remarks>
/// The rounded one is the exact one rounded down or up to the grain of the run, never further, such that the figures of a statement add up
/// to its total and the totals to the bill.
/// </remarks>
public readonly struct Figure : IEquatable<Figure>
{
    internal Figure(ExactAmount exact, Money rounded) => (ExactValue, Rounded) = (exact, rounded);

    /// <summary>The amount that stands in the statement.</summary>
    public Money Rounded { get; }

    /// <summary>The exact amount in digits, or as a fraction where it has no end as a decimal: <c>20.52022672899</c>, <c>1/3</c>.</summary>
    public string Exact => ExactValue.ToString();

    internal ExactAmount ExactValue { get; }

    /// <summary>Tells whether both figures have the same exact and rounded amount.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other figure.</param>
    /// <returns><see langword="true"/> where they have.</returns>
    public static bool operator ==(Figure left, Figure right) => left.Equals(right);

    /// <summary>Tells whether two figures differ in the exact or the rounded amount.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other figure.</param>
    /// <returns><see langword="true"/> where they do.</returns>
    public static bool operator !=(Figure left, Figure right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Figure other) => ExactValue == other.ExactValue && Rounded == other.Rounded;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ExactValue, Rounded);

    /// <summary>The rounded amount with its currency.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Rounded.ToString();
}
