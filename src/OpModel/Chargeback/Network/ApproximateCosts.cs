using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Full costs as decimals, of the pools that <see cref="ExactCosts"/> leaves open, with a proven bound of their error.</summary>
/// <remarks>
/// <para>All is counted in <em>parts</em> of the last decimal of the result, so small that rounding to whole parts tells nothing.</para>
/// <para>Floating point is meant here: elimination of a hundred thousand pools as fractions would take numbers of as many digits. No figure
/// stays in it. What comes out is a decimal with a proven bound of its error, and a run closes its books on the decimals.</para>
/// </remarks>
internal sealed class ApproximateCosts
{
    private const int DecimalsBeyondLimit = 3;
    private const int DecimalsOfAPart = 15;
    private const long PartsOfLastDecimal = 1_000_000_000_000_000;

    // Refined so far below the last decimal that this is nearly always the true one.
    private const double EnoughOfLastDecimal = 0.001;

    // A double ends at 1e308, and products with rates and weights must stay below. No money comes near: decimal ends at 1e28.
    private const double LargestAmount = 1e200;

    private readonly CostEquations _equations;
    private readonly ExactCosts _exact;
    private readonly int _decimals;
    private readonly bool[] _isKnown;
    private readonly DoubleDouble[] _ownCost;
    private readonly DoubleDouble[] _rates;
    private readonly double[] _uncertainty;

    private ApproximateCosts(
        ProviderNetwork network, StrongComponents components, IReadOnlyList<ExactAmount> ownCost, ExactCosts exact, ExactAmount errorLimit)
    {
        _equations = new(network, components);
        _exact = exact;
        _decimals = DecimalsWithin(errorLimit) + DecimalsBeyondLimit;
        _isKnown = new bool[network.Count];
        _ownCost = new DoubleDouble[network.Count];
        _rates = new DoubleDouble[network.Count];
        _uncertainty = new double[network.Count];
        for (var row = 0; row < network.Count; row++)
        {
            var pool = components.Pools[row];
            _isKnown[row] = !exact.IsOpen(pool);
            _ownCost[row] = InParts(ownCost[pool]);
            _rates[row] = _isKnown[row] ? _equations.Rate(row, InParts(exact.Amounts[pool])) : default;
            // Own cost is less than a part off, and so is each known full cost that is charged here.
            _uncertainty[row] = 1 + _equations.ChargeCount(row);
        }
    }

    /// <summary>Fills in what is open.</summary>
    /// <returns>How far an amount that was filled in is from the true one at most.</returns>
    /// <exception cref="OverflowException">An amount has more than some 170 digits.</exception>
    public static ExactAmount FillIn(
        ProviderNetwork network,
        StrongComponents components,
        IReadOnlyList<ExactAmount> ownCost,
        ExactCosts exact,
        ExactAmount errorLimit,
        CancellationToken cancellation)
    {
        var costs = new ApproximateCosts(network, components, ownCost, exact, errorLimit);
        var correction = new RateCorrection(costs._equations, costs._isKnown);
        var bound = ErrorBound.Of(costs._equations, correction, costs._isKnown, cancellation);
        var refinement = new RateRefinement(costs._equations, correction, costs._isKnown, costs._ownCost, costs._rates);
        var enough = EnoughOfLastDecimal * PartsOfLastDecimal;
        var error = refinement.Refine(
            each => bound.Of(each, costs._uncertainty), enough, enough / bound.Amplification / 4, cancellation);
        var largest = costs.Write(refinement);
        return bound.IsProven && double.IsFinite(error)
            ? costs.WithRounding(InWholeParts(error), largest)
            : costs.WithRounding(BoundWithoutProof(network, exact, refinement, costs._uncertainty), largest);
    }

    // Returns the largest amount.
    private double Write(RateRefinement refinement)
    {
        var largest = 0.0;
        for (var row = 0; row < _isKnown.Length; row++)
        {
            if (!_isKnown[row])
            {
                var amount = refinement.Amount(row);
                largest = Math.Max(largest, Math.Abs(amount.High));
                _exact.Amounts[_equations.Components.Pools[row]] = ExactAmount.FromUnscaled(ToLastDecimal(amount), _decimals);
            }
        }

        return largest;
    }

    // Half away from zero. Nearly all amounts fit 128 bits, which is much quicker.
    private static BigInteger ToLastDecimal(DoubleDouble parts)
    {
        const double Short = 1e38;
        var half = Math.Sign(parts.High) * (PartsOfLastDecimal / 2);
        return Math.Abs(parts.High) < Short
            ? ((Int128)parts.High + (Int128)parts.Low + half) / PartsOfLastDecimal
            : (new BigInteger(parts.High) + new BigInteger(parts.Low) + half) / PartsOfLastDecimal;
    }

    // To the bound come half of the last decimal, what multiplying by all use rounds, and making it whole.
    // The bound of the doubles is rounded up with what their own rounding may have lost, so that the exact number is never too small.
    private ExactAmount WithRounding(BigInteger parts, double largestAmount)
    {
        var rounding = InWholeParts(largestAmount * 32 * DoubleDouble.UnitRoundoff * DoubleDouble.UnitRoundoff) + 2;
        return ExactAmount.FromUnscaled(parts + rounding + (PartsOfLastDecimal / 2), _decimals + DecimalsOfAPart);
    }

    // An element of the inverse is at most the number of times that cost comes by at a pool. From any pool there is a way out without coming
    // by anywhere twice, and cost takes it with at least one part in the product of all use along it. True, and of little use.
    private static BigInteger BoundWithoutProof(ProviderNetwork network, ExactCosts exact, RateRefinement refinement, double[] uncertainty)
    {
        var bits = Enumerable.Range(0, network.Count).Where(exact.IsOpen).Sum(pool => network.Total(pool).GetBitLength());
        var residual = uncertainty.Select((parts, row) => parts + Math.Abs(refinement.Residuals[row]) + refinement.Slacks[row]).Sum();
        return InWholeParts(residual) << checked((int)bits);
    }

    private static BigInteger InWholeParts(double parts) => new(Math.Ceiling(parts * (1 + (1.0 / (1L << 30)))));

    private DoubleDouble InParts(ExactAmount amount)
    {
        var parts = DoubleDouble.From(amount.Floor(_decimals + DecimalsOfAPart));
        return Math.Abs(parts.High) <= LargestAmount
            ? parts
            : throw new OverflowException("An amount is too long for the full costs of a large network.");
    }

    private static int DecimalsWithin(ExactAmount limit)
    {
        var decimals = 0;
        while (limit < ExactAmount.FromUnscaled(BigInteger.One, decimals))
        {
            decimals++;
        }

        return decimals;
    }
}
