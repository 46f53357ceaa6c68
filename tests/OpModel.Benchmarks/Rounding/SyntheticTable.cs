using OpModel.Chargeback;

namespace OpModel.Benchmarks.Rounding;

/// <summary>Tables of services by consumers from a fixed seed, with amounts to a ten-thousandth of a cent.</summary>
internal static class SyntheticTable
{
    private const int Seed = 2026_10;

    public static TableCell[] Dense(int rows, int columns) => Make(rows, Enumerable.Range(0, columns).ToArray(), columns);

    public static TableCell[] Sparse(int rows, int columns, int cellsPerRow) => Make(rows, Enumerable.Range(0, columns).ToArray(), cellsPerRow);

    private static TableCell[] Make(int rows, int[] columns, int cellsPerRow)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, rows).SelectMany(row => Columns(random, columns, cellsPerRow).Select(column =>
            new TableCell(row, column, ExactAmount.FromUnscaled(random.NextInt64(1_000_000_000), 6))))];
    }

    private static int[] Columns(Random random, int[] columns, int count)
    {
        if (count == columns.Length)
        {
            return columns;
        }

        var chosen = new SortedSet<int>();
        while (chosen.Count < count)
        {
            chosen.Add(random.Next(columns.Length));
        }

        return [.. chosen];
    }
}
