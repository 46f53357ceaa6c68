using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>The least common denominator of amounts in units of 10^-digits.</summary>
/// <param name="digits">How many decimals a unit has.</param>
internal sealed class UnitDenominator(int digits)
{
    private readonly HashSet<BigInteger> _seen = [];
    private BigInteger _last;

    /// <summary>Of how many parts a unit consists, so that each amount is a whole number of them.</summary>
    public BigInteger PartsPerUnit { get; private set; } = BigInteger.One;

    /// <summary>How many units there are in one.</summary>
    public BigInteger UnitsPerOne { get; } = BigInteger.Pow(10, digits);

    public void Include(in ExactAmount amount)
    {
        var denominator = amount.Denominator;
        if (denominator != _last && _seen.Add(denominator))
        {
            var parts = denominator / BigInteger.GreatestCommonDivisor(denominator, UnitsPerOne);
            PartsPerUnit *= parts / BigInteger.GreatestCommonDivisor(parts, PartsPerUnit);
        }

        _last = denominator;
    }

    /// <summary>How many bits a number needs that holds the sum of all measures of so many fractions.</summary>
    public long BitsFor(int count) => PartsPerUnit.GetBitLength() + BitOperations.Log2((uint)count + 1) + 5;
}
