using MathNet.Numerics.LinearAlgebra;
using OpModel.Chargeback;

namespace OpModel.Benchmarks.Allocating;

/// <summary>Full costs as one would write them by hand: the whole matrix in doubles, and its factors L and U, by MathNet.Numerics.</summary>
internal static class DenseFullCosts
{
    // What a figure in doubles may be off by: digits of a double less those that the size of the system takes.
    private const double Tolerance = 1e-9;

    /// <summary>The matrix and the right side of x = c + Sᵀ x.</summary>
    public static (Matrix<double> Matrix, Vector<double> OwnCost) Equations(SyntheticNetwork network)
    {
        var count = network.Outside.Length;
        var totals = Array.ConvertAll(network.Outside, weight => (double)weight);
        for (var use = 0; use < network.From.Length; use++)
        {
            totals[network.From[use]] += network.Weights[use];
        }

        var matrix = Matrix<double>.Build.DenseIdentity(count);
        for (var use = 0; use < network.From.Length; use++)
        {
            matrix[network.To[use], network.From[use]] -= network.Weights[use] / totals[network.From[use]];
        }

        return (matrix, Vector<double>.Build.DenseOfEnumerable(network.OwnCost.Select(ToDouble)));
    }

    public static Vector<double> Solve((Matrix<double> Matrix, Vector<double> OwnCost) equations) => equations.Matrix.LU().Solve(equations.OwnCost);

    /// <summary>Checks that both find the same: times of different results say nothing.</summary>
    public static void RequireSame(FullCosts ours, Vector<double> theirs)
    {
        if (ours.Amounts.Zip(theirs, (our, their) => Math.Abs(ToDouble(our) - their) / their).Max() > Tolerance)
        {
            throw new InvalidOperationException("The full costs differ between what is compared, so the comparison would say nothing.");
        }
    }

    private static double ToDouble(ExactAmount amount) => (double)amount.Numerator / (double)amount.Denominator;
}
