namespace OpModel.Chargeback;

/// <summary>Solves the equations of rates in doubles, group by group in the order in which cost flows: near, and told how near elsewhere.</summary>
/// <remarks>
/// A pool alone takes one division. A circle is solved by GMRES (Y. Saad and M. H. Schultz, SIAM Journal on Scientific and Statistical
/// Computing 7, 1986), preconditioned from the right by a sweep of Gauss and Seidel, which is a splitting that converges for these
/// matrices already by itself (R. S. Varga, "Matrix iterative analysis", 1962, section 3.6), yet slowly where little leaves the circle at
/// each round. Then few eigenvalues are near 1, and GMRES takes each out in an iteration or two. A sweep and what it leaves of the matrix
/// together cost one pass over the arcs (S. C. Eisenstat, "Efficient implementation of a class of preconditioned conjugate gradient
/// methods", same journal 2, 1981).
/// </remarks>
internal sealed class RateCorrection
{
    private const int MostVectors = 60;
    private const int MostRestarts = 30;

    // What a cycle of iterations must leave of the residual at most for another to be worth it.
    private const double Progress = 0.9;

    private readonly CostEquations _equations;
    private readonly bool[] _isKnown;
    private readonly double[] _correction;
    private readonly double[] _swept;
    private readonly List<double[]> _basis = [];
    private readonly int _largest;

    /// <param name="equations">The equations.</param>
    /// <param name="isKnown">The rows that are solved already: their correction is zero.</param>
    public RateCorrection(CostEquations equations, bool[] isKnown)
    {
        _equations = equations;
        _isKnown = isKnown;
        _correction = new double[equations.Count];
        _swept = new double[equations.Count];
        _largest = Enumerable.Range(0, equations.Components.Count).Select(component => equations.Components[component].Length).DefaultIfEmpty().Max();
    }

    /// <summary>Solves for a right side.</summary>
    /// <param name="rightSide">One number a row; overwritten.</param>
    /// <param name="goal">How long the residual of a group may stay, as the root of the sum of its squares.</param>
    /// <param name="relativeGoal">The same, in relation to the right side; the larger of the two holds.</param>
    /// <param name="cancellation">Asked at every iteration.</param>
    /// <returns>The solution, which holds until the next call.</returns>
    public double[] Solve(double[] rightSide, double goal, double relativeGoal, CancellationToken cancellation)
    {
        Array.Clear(_correction);
        for (var component = 0; component < _equations.Components.Count; component++)
        {
            var (start, end) = (_equations.Components.StartOf(component), _equations.Components.StartOf(component + 1));
            if (_isKnown[start])
            {
                continue;
            }

            for (var row = start; row < end; row++)
            {
                rightSide[row] += _equations.FromEarlierGroups(row, _correction);
            }

            if (end - start == 1)
            {
                _correction[start] = rightSide[start] / _equations.Total(start);
            }
            else
            {
                SolveCircle(start, rightSide.AsSpan(start..end), goal, relativeGoal, cancellation);
            }
        }

        return _correction;
    }

    private void SolveCircle(int start, Span<double> residual, double goal, double relativeGoal, CancellationToken cancellation)
    {
        var length = Vectors.Length(residual);
        goal = Math.Max(goal, relativeGoal * length);
        for (var restart = 0; restart < MostRestarts && length > goal; restart++)
        {
            var before = length;
            Cycle(start, residual, length, goal, cancellation);
            length = Vectors.Length(residual);
            if (!(length < Progress * before))
            {
                return;
            }
        }
    }

    private void Cycle(int start, Span<double> residual, double length, double goal, CancellationToken cancellation)
    {
        var size = residual.Length;
        var leastSquares = new HessenbergLeastSquares(Math.Min(MostVectors, size), length);
        Vectors.Scale(residual, 1 / length, Basis(0, size));
        while (leastSquares.Count < leastSquares.Capacity && leastSquares.Residual > goal)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = Basis(leastSquares.Count + 1, size);
            ApplyAfterSweep(start, Basis(leastSquares.Count, size), next);
            var column = leastSquares.NextColumn();
            for (var index = 0; index <= leastSquares.Count; index++)
            {
                column[index] = Vectors.Dot(Basis(index, size), next);
                Vectors.AddScaled(next, -column[index], Basis(index, size));
            }

            var rest = Vectors.Length(next);
            leastSquares.Add(rest);
            if (rest == 0)
            {
                break;
            }

            Vectors.Scale(next, 1 / rest, next);
        }

        Correct(start, residual, leastSquares.Solve());
    }

    // The residual is computed anew: what GMRES makes of it drifts away from the true one.
    private void Correct(int start, Span<double> residual, ReadOnlySpan<double> factors)
    {
        var combined = Basis(factors.Length, residual.Length);
        combined.Clear();
        for (var index = 0; index < factors.Length; index++)
        {
            Vectors.AddScaled(combined, factors[index], Basis(index, residual.Length));
        }

        Sweep(start, combined);
        for (var index = 0; index < residual.Length; index++)
        {
            var row = start + index;
            _correction[row] += _swept[row];
            residual[index] -= combined[index] - _equations.FromBehind(row, _swept);
        }
    }

    private void ApplyAfterSweep(int start, ReadOnlySpan<double> vector, Span<double> result)
    {
        Sweep(start, vector);
        for (var index = 0; index < vector.Length; index++)
        {
            result[index] = vector[index] - _equations.FromBehind(start + index, _swept);
        }
    }

    private void Sweep(int start, ReadOnlySpan<double> vector)
    {
        for (var index = 0; index < vector.Length; index++)
        {
            var row = start + index;
            _swept[row] = (vector[index] + _equations.FromBefore(row, _swept)) / _equations.Total(row);
        }
    }

    private Span<double> Basis(int index, int size)
    {
        while (_basis.Count <= index)
        {
            _basis.Add(new double[_largest]);
        }

        return _basis[index].AsSpan(0, size);
    }
}
