namespace OpModel.Chargeback;

/// <summary>The small problem within GMRES: which combination of the vectors so far leaves the shortest residual.</summary>
/// <remarks>Solved column by column by Givens rotations, so that the length of the residual is known after each: Saad and Schultz, section 3.2.</remarks>
internal sealed class HessenbergLeastSquares
{
    private readonly List<double[]> _columns = [];
    private readonly double[] _cosines;
    private readonly double[] _sines;
    private readonly double[] _rightSide;

    /// <param name="capacity">The most columns.</param>
    /// <param name="length">The length of the residual before the first.</param>
    public HessenbergLeastSquares(int capacity, double length)
    {
        _cosines = new double[capacity];
        _sines = new double[capacity];
        _rightSide = new double[capacity + 1];
        _rightSide[0] = length;
    }

    /// <summary>The most columns.</summary>
    public int Capacity => _cosines.Length;

    /// <summary>How many columns there are.</summary>
    public int Count { get; private set; }

    /// <summary>The length of the shortest residual.</summary>
    public double Residual => Math.Abs(_rightSide[Count]);

    /// <summary>A column to be filled down to its diagonal, and then added.</summary>
    public double[] NextColumn()
    {
        var column = new double[Count + 1];
        _columns.Add(column);
        return column;
    }

    /// <summary>Adds the column that was filled.</summary>
    /// <param name="belowDiagonal">Its last element, below the diagonal.</param>
    public void Add(double belowDiagonal)
    {
        var column = _columns[Count];
        for (var row = 0; row < Count; row++)
        {
            (column[row], column[row + 1]) = (
                (_cosines[row] * column[row]) + (_sines[row] * column[row + 1]),
                (_cosines[row] * column[row + 1]) - (_sines[row] * column[row]));
        }

        var length = Math.Sqrt((column[Count] * column[Count]) + (belowDiagonal * belowDiagonal));
        (_cosines[Count], _sines[Count]) = length == 0 ? (1, 0) : (column[Count] / length, belowDiagonal / length);
        column[Count] = length;
        _rightSide[Count + 1] = -_sines[Count] * _rightSide[Count];
        _rightSide[Count] *= _cosines[Count];
        Count++;
    }

    /// <summary>The factors of the vectors.</summary>
    public double[] Solve()
    {
        var factors = _rightSide.AsSpan(0, Count).ToArray();
        for (var row = Count - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < Count; column++)
            {
                factors[row] -= _columns[column][row] * factors[column];
            }

            factors[row] = _columns[row][row] == 0 ? 0 : factors[row] / _columns[row][row];
        }

        return factors;
    }
}
