namespace OpModel.Chargeback;

/// <summary>An amount of a two-way table, such as what a service costs a consumer.</summary>
/// <param name="Row">The number of its row, from 0.</param>
/// <param name="Column">The number of its column, from 0.</param>
/// <param name="Amount">The exact amount.</param>
internal readonly record struct TableCell(int Row, int Column, ExactAmount Amount);
