namespace OpModel.Chargeback;

/// <summary>Rates that come nearer to the solution step by step: each step measures by how much the equations fail, in twice the precision, and corrects.</summary>
/// <remarks>
/// Iterative refinement: J. H. Wilkinson, "Rounding errors in algebraic processes", 1963; N. J. Higham, "Accuracy and stability of numerical
/// algorithms", 2nd edition, 2002, chapter 12. However rough a correction is, the residual after it is measured anew and true, so that the
/// error can be bounded from it alone.
/// </remarks>
internal sealed class RateRefinement
{
    private readonly CostEquations _equations;
    private readonly RateCorrection _correction;
    private readonly bool[] _isKnown;
    private readonly DoubleDouble[] _ownCost;
    private readonly double[] _rightSide;
    private double[] _rates;
    private double[] _rateLows;

    /// <param name="equations">The equations.</param>
    /// <param name="correction">What solves them roughly.</param>
    /// <param name="isKnown">The rows whose rates are given and stay.</param>
    /// <param name="ownCost">The right side, a number a row.</param>
    /// <param name="rates">Where to begin: the given rates, and zero elsewhere.</param>
    public RateRefinement(CostEquations equations, RateCorrection correction, bool[] isKnown, DoubleDouble[] ownCost, DoubleDouble[] rates)
    {
        _equations = equations;
        _correction = correction;
        _isKnown = isKnown;
        _ownCost = ownCost;
        _rightSide = new double[equations.Count];
        _rates = Array.ConvertAll(rates, rate => rate.High);
        _rateLows = Array.ConvertAll(rates, rate => rate.Low);
        Residuals = new double[equations.Count];
        Slacks = new double[equations.Count];
        Measure();
    }

    /// <summary>By how much each equation fails; zero for rows that are known.</summary>
    public double[] Residuals { get; }

    /// <summary>How far each residual is from the true one at most.</summary>
    public double[] Slacks { get; }

    /// <summary>The full cost of the pool of a row as it stands.</summary>
    public DoubleDouble Amount(int row) => _equations.Amount(row, new(_rates[row], _rateLows[row]));

    /// <summary>Corrects the rates until a measure of them is small enough, or stops getting smaller.</summary>
    /// <param name="measure">The measure, from the residuals; the smaller the better.</param>
    /// <param name="enough">The measure to reach.</param>
    /// <param name="goal">How long the residual of a group may stay.</param>
    /// <param name="cancellation">Asked all along.</param>
    /// <returns>The measure of the rates, which are the best that were found.</returns>
    public double Refine(Func<RateRefinement, double> measure, double enough, double goal, CancellationToken cancellation)
    {
        const double PartThatACorrectionLeaves = 1e-11;
        var best = measure(this);
        while (!(best <= enough))
        {
            var (rates, lows) = ((double[])_rates.Clone(), (double[])_rateLows.Clone());
            Residuals.CopyTo(_rightSide, 0);
            Add(_correction.Solve(_rightSide, goal, PartThatACorrectionLeaves, cancellation));
            var reached = measure(this);
            if (!(reached < best))
            {
                (_rates, _rateLows) = (rates, lows);
                Measure();
                break;
            }

            var isSlow = reached > best / 2;
            best = reached;
            if (isSlow)
            {
                break;
            }
        }

        return best;
    }

    private void Add(double[] correction)
    {
        for (var row = 0; row < correction.Length; row++)
        {
            (_rates[row], _rateLows[row]) = new DoubleDouble(_rates[row], _rateLows[row]) + correction[row];
        }

        Measure();
    }

    private void Measure()
    {
        for (var row = 0; row < _isKnown.Length; row++)
        {
            if (!_isKnown[row])
            {
                (Residuals[row], Slacks[row]) = _equations.Residual(row, _ownCost[row], _rates, _rateLows);
            }
        }
    }
}
