using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>A two-way table in whole units whose sums agree.</summary>
/// <param name="Cells">The cells in the order in which they were given.</param>
/// <param name="RowTotals">Per row the sum of its cells.</param>
/// <param name="ColumnTotals">Per column the sum of its cells.</param>
/// <param name="GrandTotal">The sum of all cells.</param>
internal sealed record RoundedTable(
    ReadOnlyMemory<BigInteger> Cells,
    ReadOnlyMemory<BigInteger> RowTotals,
    ReadOnlyMemory<BigInteger> ColumnTotals,
    BigInteger GrandTotal);
