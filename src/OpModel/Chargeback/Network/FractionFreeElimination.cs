using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Solves linear equations of whole numbers exactly.</summary>
/// <remarks>
/// E. H. Bareiss, "Sylvester's identity and multistep integer-preserving Gaussian elimination", Mathematics of Computation 22, 1968: each
/// element on the way is the determinant of a part of the matrix, so that dividing by the pivot before leaves no remainder, and numbers grow
/// no longer than determinants are. Nothing is reduced on the way and no fraction is made before the end.
/// <para>
/// Pivots are taken as they come. The equations of full cost are those of an M-matrix, whose leading principal minors are all positive (A. Berman
/// and R. J. Plemmons, "Nonnegative matrices in the mathematical sciences", 1979, chapter 6).
/// </para>
/// </remarks>
internal static class FractionFreeElimination
{
    /// <summary>Solves the equations, in place.</summary>
    /// <param name="rows">The matrix, with the right side as one more column.</param>
    /// <param name="cancellation">Asked at every pivot.</param>
    /// <returns>The numerators of the solution, in the last column of <paramref name="rows"/>, and the denominator of them all.</returns>
    public static BigInteger Solve(BigInteger[][] rows, CancellationToken cancellation)
    {
        var earlierPivot = BigInteger.One;
        for (var pivot = 0; pivot < rows.Length; pivot++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var row = pivot + 1; row < rows.Length; row++)
            {
                Eliminate(rows[pivot], rows[row], pivot, earlierPivot);
            }

            earlierPivot = rows[pivot][pivot];
        }

        // The last pivot is the determinant.
        SubstituteBack(rows, earlierPivot);
        return earlierPivot;
    }

    private static void Eliminate(BigInteger[] pivotRow, BigInteger[] row, int pivot, BigInteger earlierPivot)
    {
        var factor = row[pivot];
        for (var column = pivot + 1; column < row.Length; column++)
        {
            var product = row[column].IsZero ? BigInteger.Zero : row[column] * pivotRow[pivot];
            if (!factor.IsZero && !pivotRow[column].IsZero)
            {
                product -= factor * pivotRow[column];
            }

            row[column] = product.IsZero || earlierPivot.IsOne ? product : product / earlierPivot;
        }
    }

    // By Cramer's rule the solution times the determinant is whole, so what is divided here leaves no remainder either.
    private static void SubstituteBack(BigInteger[][] rows, BigInteger determinant)
    {
        var count = rows.Length;
        for (var row = count - 1; row >= 0; row--)
        {
            var rest = rows[row][count] * (row == count - 1 ? BigInteger.One : determinant);
            for (var column = row + 1; column < count; column++)
            {
                rest -= rows[row][column] * rows[column][count];
            }

            rows[row][count] = row == count - 1 ? rest : rest / rows[row][row];
        }
    }
}
