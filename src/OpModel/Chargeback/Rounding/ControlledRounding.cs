using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Rounds a two-way table so that cells, row totals, column totals and the grand total still agree.</summary>
/// <remarks>
/// <para>Each of them is the floor or the ceiling of its exact amount, and one that is whole stays as it is: a zero-restricted controlled
/// rounding, see Causey, Cox and Ernst, "Applications of Transportation Theory to Statistical Problems", Journal of the American
/// Statistical Association 80, 1985. Rounding every cell alone does not do that: the sums differ by a cent here and there.</para>
/// <para>The totals make the table a circulation: from the grand total to the rows, by the cells to the columns and back.
/// <see cref="CycleCancelling{T}"/> says which of the valid roundings it is. The opposite amounts give the opposite. The numbers of
/// rows and columns decide between equals, so number them by something that does not depend on the order of input, such as names.</para>
/// </remarks>
internal static class ControlledRounding
{
    /// <summary>Rounds a table of which only some cells are there.</summary>
    /// <param name="rowCount">How many rows there are.</param>
    /// <param name="columnCount">How many columns there are.</param>
    /// <param name="cells">The cells in any order, fastest row by row. All others are empty.</param>
    /// <param name="digits">How many decimals a unit has.</param>
    /// <param name="grandTotal">The grand total in units of 10^-digits where it was rounded before; nothing where either way will do.</param>
    /// <returns>The rounded table in units of 10^-digits.</returns>
    /// <exception cref="ArgumentException">The grand total is neither the floor nor the ceiling of the sum.</exception>
    public static RoundedTable Round(
        int rowCount, int columnCount, ReadOnlySpan<TableCell> cells, int digits, BigInteger? grandTotal = null)
    {
        var denominators = new UnitDenominator(digits);
        foreach (ref readonly var cell in cells)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)cell.Row, (uint)rowCount, nameof(cells));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)cell.Column, (uint)columnCount, nameof(cells));
            denominators.Include(cell.Amount);
        }

        var order = TableOrder.Of(cells);
        return denominators.BitsFor(cells.Length + rowCount + columnCount + 1) switch
        {
            <= 63 => Round<long>(cells),
            <= 127 => Round<Int128>(cells),
            _ => Round<BigInteger>(cells),
        };

        RoundedTable Round<T>(ReadOnlySpan<TableCell> cells)
            where T : IBinaryInteger<T>
        {
            var table = new TableCirculation<T>(rowCount, columnCount, cells.Length, denominators);
            for (var i = 0; i < cells.Length; i++)
            {
                var place = order is null ? i : order[i];
                table.Add(place, cells[place].Row, cells[place].Column, cells[place].Amount);
            }

            return table.Round(grandTotal);
        }
    }

    /// <summary>Rounds a table of which all cells are there.</summary>
    /// <param name="rowCount">How many rows there are.</param>
    /// <param name="columnCount">How many columns there are.</param>
    /// <param name="cells">The amounts row by row.</param>
    /// <param name="digits">How many decimals a unit has.</param>
    /// <param name="grandTotal">The grand total in units of 10^-digits where it was rounded before; nothing where either way will do.</param>
    /// <returns>The rounded table in units of 10^-digits.</returns>
    /// <exception cref="ArgumentException">
    /// There are not as many amounts as cells, or the grand total is neither the floor nor the ceiling of the sum.
    /// </exception>
    public static RoundedTable Round(
        int rowCount, int columnCount, ReadOnlySpan<ExactAmount> cells, int digits, BigInteger? grandTotal = null)
    {
        if (cells.Length != (long)rowCount * columnCount)
        {
            throw new ArgumentException($"{rowCount} rows of {columnCount} cells are not {cells.Length} cells.", nameof(cells));
        }

        var denominators = new UnitDenominator(digits);
        foreach (ref readonly var cell in cells)
        {
            denominators.Include(cell);
        }

        return denominators.BitsFor(cells.Length + rowCount + columnCount + 1) switch
        {
            <= 63 => Round<long>(cells),
            <= 127 => Round<Int128>(cells),
            _ => Round<BigInteger>(cells),
        };

        RoundedTable Round<T>(ReadOnlySpan<ExactAmount> cells)
            where T : IBinaryInteger<T>
        {
            var table = new TableCirculation<T>(rowCount, columnCount, cells.Length, denominators);
            for (var i = 0; i < cells.Length; i++)
            {
                table.Add(i, i / columnCount, i % columnCount, cells[i]);
            }

            return table.Round(grandTotal);
        }
    }
}
