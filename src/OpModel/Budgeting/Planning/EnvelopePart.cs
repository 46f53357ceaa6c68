using System.Globalization;

namespace OpModel.Budgeting;

/// <summary>A part of an envelope: an amount, or a percentage.</summary>
/// <remarks>
/// A percentage of a reserve or of a carry-over is one of the envelope's amount and carry-over, or of its amount; that of a floor or a cap is one of what is left to
/// allocate behind the reserve.
/// </remarks>
public readonly record struct EnvelopePart
{
    private EnvelopePart(Money? amount, decimal? percent) => (Amount, InPercent) = (amount, percent);

    /// <summary>The amount; nothing where it is a percentage.</summary>
    public Money? Amount { get; }

    /// <summary>The percentage, from 0 to 100; nothing where it is an amount.</summary>
    public decimal? InPercent { get; }

    /// <summary>No part: as a reserve, one that takes nothing but the rest.</summary>
    public static EnvelopePart None => Percent(0);

    /// <summary>An amount as a part.</summary>
    /// <param name="amount">The amount, in whole minor units.</param>
    public static implicit operator EnvelopePart(Money amount) => Of(amount);

    /// <summary>An amount as a part.</summary>
    /// <param name="amount">The amount, in whole minor units.</param>
    /// <returns>The part.</returns>
    public static EnvelopePart Of(Money amount) => new(amount, null);

    /// <summary>A percentage as a part.</summary>
    /// <param name="percent">The percentage, from 0 to 100.</param>
    /// <returns>The part.</returns>
    public static EnvelopePart Percent(decimal percent) => new(null, percent);

    /// <summary>The part in words: <c>5 %</c>, <c>20000.00 EUR</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Amount is { } amount ? amount.ToString() : string.Create(CultureInfo.InvariantCulture, $"{InPercent ?? 0:0.############################} %");
}
