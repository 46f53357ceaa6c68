using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Parts exact amounts into whole units below and the fraction above them, as a number of equal parts of a unit.</summary>
/// <remarks>Almost all amounts have numerators and denominators within a machine word, and few denominators; both are made use of.</remarks>
internal sealed class UnitSplitter<T>(UnitDenominator denominators)
    where T : IBinaryInteger<T>
{
    private readonly Dictionary<BigInteger, Scale> _scales = [];
    private readonly long _largestShort = (long)(long.MaxValue / BigInteger.Min(denominators.UnitsPerOne, long.MaxValue));
    private BigInteger _denominator;
    private Scale _scale;

    /// <summary>The fraction that is a unit.</summary>
    public T Unit { get; } = T.CreateChecked(denominators.PartsPerUnit);

    /// <summary>Parts an amount.</summary>
    /// <param name="amount">The amount, whose denominator is included in the common one.</param>
    /// <param name="fraction">How far it is above the floor.</param>
    /// <returns>Its floor in units.</returns>
    public BigInteger Split(in ExactAmount amount, out T fraction)
    {
        Select(amount.Denominator);
        var numerator = amount.Numerator;
        if (_scale.IsShort && BigInteger.Abs(numerator) <= _largestShort)
        {
            var (floor, rest) = Math.DivRem((long)numerator * _scale.ShortUnits, _scale.ShortDenominator);
            var isBelow = rest < 0;
            fraction = T.CreateTruncating((isBelow ? rest + _scale.ShortDenominator : rest) / _scale.ShortDivisor) * _scale.Factor;
            return isBelow ? floor - 1 : floor;
        }

        var quotient = BigInteger.DivRem(numerator * denominators.UnitsPerOne, _denominator, out var remainder);
        fraction = T.CreateTruncating((remainder.Sign < 0 ? remainder + _denominator : remainder) / _scale.Divisor) * _scale.Factor;
        return remainder.Sign < 0 ? quotient - BigInteger.One : quotient;
    }

    private void Select(BigInteger denominator)
    {
        if (denominator == _denominator)
        {
            return;
        }

        if (!_scales.TryGetValue(denominator, out _scale))
        {
            _scale = _scales[denominator] = new(denominator, denominators);
        }

        _denominator = denominator;
    }

    // A remainder is a multiple of the divisor, and after it is divided by that, the factor makes it a number of the common parts.
    private readonly struct Scale
    {
        public Scale(BigInteger denominator, UnitDenominator denominators)
        {
            Divisor = BigInteger.GreatestCommonDivisor(denominator, denominators.UnitsPerOne);
            Factor = T.CreateChecked(denominators.PartsPerUnit / (denominator / Divisor));
            IsShort = denominator <= long.MaxValue && denominators.UnitsPerOne <= long.MaxValue;
            if (IsShort)
            {
                (ShortDenominator, ShortDivisor, ShortUnits) = ((long)denominator, (long)Divisor, (long)denominators.UnitsPerOne);
            }
        }

        public BigInteger Divisor { get; }

        public T Factor { get; }

        public bool IsShort { get; }

        public long ShortDenominator { get; }

        public long ShortDivisor { get; }

        public long ShortUnits { get; }
    }
}
