using OpModel.Budgeting;

namespace OpModel.Benchmarks.Budgeting;

/// <summary>
/// Sharing between bounds as one would write it by hand: in proportion, clamp, share what is over or missing among those between their bounds, again until nothing moves;
/// then each to the cent by itself.
/// </summary>
internal static class IterativeClamp
{
    private const decimal Tolerance = 0.005m;
    private const int MostRounds = 200;

    public static List<decimal> Share(decimal amount, IReadOnlyList<BudgetLine> lines)
    {
        var floors = lines.Select(line => line.Floor?.Amount?.Amount ?? 0).ToList();
        var caps = lines.Select(line => line.Cap?.Amount?.Amount ?? amount).ToList();
        var weights = lines.Select(line => line.Basis.Number!.Value).ToList();
        var all = weights.Sum();
        var shares = weights.Select((weight, line) => Math.Clamp(amount * weight / all, floors[line], caps[line])).ToList();
        for (var round = 0; round < MostRounds; round++)
        {
            var over = amount - shares.Sum();
            if (Math.Abs(over) < Tolerance)
            {
                break;
            }

            var open = Enumerable.Range(0, shares.Count).Where(line => over > 0 ? shares[line] < caps[line] : shares[line] > floors[line]).ToList();
            var weight = open.Sum(line => weights[line]);
            foreach (var line in open)
            {
                shares[line] = Math.Clamp(shares[line] + (over * weights[line] / weight), floors[line], caps[line]);
            }
        }

        return [.. shares.Select(share => Math.Round(share, 2))];
    }
}
