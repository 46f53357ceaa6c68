namespace OpModel.Benchmarks.Rounding;

/// <summary>Rounding row by row as one would write it by hand: floors in cents, and the missing ones to the largest remainders.</summary>
internal static class LargestRemainder
{
    public static List<decimal[]> Round(IEnumerable<(int Row, decimal Amount)> cells) =>
        [.. cells.GroupBy(cell => cell.Row, cell => cell.Amount * 100).Select(row => Round([.. row]))];

    private static decimal[] Round(decimal[] amounts)
    {
        var units = Array.ConvertAll(amounts, Math.Floor);
        var missing = (int)(Math.Round(amounts.Sum()) - units.Sum());
        foreach (var i in Enumerable.Range(0, amounts.Length).OrderByDescending(i => amounts[i] - units[i]).Take(missing))
        {
            units[i]++;
        }

        return units;
    }
}
