namespace OpModel.Chargeback;

/// <summary>Bounds the errors of full costs, whatever way they were found, from the residuals of their equations.</summary>
/// <remarks>
/// The matrix M of full cost, the identity less the transposed shares, is an M-matrix: its inverse exists and has no negative element (R. S.
/// Varga, "Matrix iterative analysis", 1962, theorem 3.18). Let v be any vector with M v &gt; 0. Where the residual r of an approximation
/// is at most ρ M v, element by element, its error is |M⁻¹ r| ≤ M⁻¹ |r| ≤ ρ M⁻¹ M v = ρ v. So one vector v proves a bound for any right
/// side, through all groups at once and whatever one hands on to the next. The nearer M v is to 1, the sharper: v is then what the pools
/// would cost in full if each had an own cost of one. It is searched in floating point, and M v measured with all rounding counted.
/// </remarks>
internal sealed class ErrorBound
{
    // Roundings of the few operations that follow on a sound bound, with a wide margin.
    private const double Outwards = 1 + (1.0 / (1L << 40));
    private const double MostUneven = 0.5;

    private readonly bool[] _isKnown;
    private readonly RateRefinement _weights;
    private readonly double _largestWeight;
    private readonly double _unevenness;

    private ErrorBound(bool[] isKnown, RateRefinement weights, double unevenness)
    {
        _isKnown = isKnown;
        _weights = weights;
        _unevenness = unevenness;
        for (var row = 0; row < isKnown.Length; row++)
        {
            // Rows that are known weigh nothing.
            _largestWeight = Math.Max(_largestWeight, weights.Amount(row).High * Outwards);
        }
    }

    /// <summary>Whether a vector was found that proves bounds.</summary>
    public bool IsProven => _unevenness < 1 && double.IsFinite(_largestWeight);

    /// <summary>The error at most for each unit of the largest residual.</summary>
    public double Amplification => _largestWeight / (1 - _unevenness) * Outwards;

    /// <summary>Searches the vector.</summary>
    public static ErrorBound Of(CostEquations equations, RateCorrection correction, bool[] isKnown, CancellationToken cancellation)
    {
        var ones = new DoubleDouble[equations.Count];
        Array.Fill(ones, new(1, 0));
        var weights = new RateRefinement(equations, correction, isKnown, ones, new DoubleDouble[equations.Count]);
        var unevenness = weights.Refine(Unevenness, MostUneven, MostUneven / 4, cancellation);
        return new(isKnown, weights, unevenness);
    }

    /// <summary>How far the full cost of any pool is from the true one at most; where nothing is proven, just the largest residual.</summary>
    /// <param name="refinement">The full costs.</param>
    /// <param name="uncertainty">How far the right side of each row is off at most.</param>
    public double Of(RateRefinement refinement, double[] uncertainty)
    {
        var ratio = 0.0;
        for (var row = 0; row < _isKnown.Length; row++)
        {
            if (!_isKnown[row])
            {
                var residual = Math.Abs(refinement.Residuals[row]) + refinement.Slacks[row] + uncertainty[row];
                ratio = Math.Max(ratio, IsProven ? residual / (1 - _weights.Residuals[row] - _weights.Slacks[row]) : residual);
            }
        }

        return IsProven ? ratio * _largestWeight * Outwards : ratio;
    }

    // 1 − M v is the residual for a right side of ones; rows that are known have none.
    private static double Unevenness(RateRefinement weights)
    {
        var most = 0.0;
        for (var row = 0; row < weights.Residuals.Length; row++)
        {
            most = Math.Max(most, Math.Abs(weights.Residuals[row]) + weights.Slacks[row]);
        }

        return most;
    }
}
