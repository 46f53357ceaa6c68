using System.Numerics;

namespace OpModel;

/// <summary>Adds amounts up, and brings the sum to lowest terms once, when it is asked for.</summary>
/// <remarks>The greatest common divisor is what costs most where numbers are long; amounts that are added up mostly have their denominators in common.</remarks>
internal struct ExactSum
{
    private BigInteger _numerator;

    // Zero, as long as nothing was added.
    private BigInteger _denominator;

    public static ExactAmount Of(IEnumerable<ExactAmount> amounts)
    {
        var sum = default(ExactSum);
        foreach (var amount in amounts)
        {
            sum.Add(amount);
        }

        return sum.ToAmount();
    }

    public void Add(in ExactAmount amount)
    {
        if (amount.Sign == 0)
        {
            return;
        }

        var denominator = amount.Denominator;
        if (_denominator.IsZero)
        {
            (_numerator, _denominator) = (amount.Numerator, denominator);
        }
        else if (_denominator == denominator)
        {
            _numerator += amount.Numerator;
        }
        else
        {
            AddWithOther(amount.Numerator, denominator);
        }
    }

    public readonly ExactAmount ToAmount() => _numerator.IsZero ? ExactAmount.Zero : ExactAmount.Ratio(_numerator, _denominator);

    private void AddWithOther(in BigInteger numerator, in BigInteger denominator)
    {
        var factor = BigInteger.DivRem(_denominator, denominator, out var rest);
        if (rest.IsZero)
        {
            _numerator += numerator * factor;
            return;
        }

        var shared = BigInteger.GreatestCommonDivisor(rest, denominator);
        var missing = denominator / shared;
        _numerator = (_numerator * missing) + (numerator * (_denominator / shared));
        _denominator *= missing;
    }
}
