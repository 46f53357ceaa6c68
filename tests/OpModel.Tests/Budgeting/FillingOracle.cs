using OpModel.Budgeting;

namespace OpModel.Tests.Budgeting;

/// <summary>What lines get, by trying every level at which a line meets a bound, in fractions.</summary>
internal static class FillingOracle
{
    public static IReadOnlyList<ExactAmount> Fill(LineDemand[] lines, Int128 amount)
    {
        var given = lines.Select(line => Of(line.Floor)).ToArray();
        foreach (var tier in Enumerable.Range(0, lines.Length).GroupBy(line => (lines[line].Priority, !lines[line].IsAsk)).OrderBy(tier => tier.Key))
        {
            var open = Of(amount) - ExactSum.Of(given.Where((_, line) => !tier.Contains(line)));
            var wanted = tier.ToDictionary(line => line, line => Wanted(lines[line], amount));
            ExactAmount At(int line, ExactAmount level) => Clamp(wanted[line].Weight * level, Of(lines[line].Floor), wanted[line].Most);
            ExactAmount SumAt(ExactAmount level) => ExactSum.Of(tier.Select(line => At(line, level)));
            if (ExactSum.Of(wanted.Values.Select(each => each.Most)) <= open)
            {
                foreach (var line in tier)
                {
                    given[line] = wanted[line].Most;
                }

                continue;
            }

            var levels = tier.Where(line => wanted[line].Weight.Sign > 0)
                .SelectMany(line => new[] { Of(lines[line].Floor) / wanted[line].Weight, wanted[line].Most / wanted[line].Weight })
                .Append(ExactAmount.Zero)
                .OrderBy(level => level)
                .ToList();
            var below = levels.FindLastIndex(level => SumAt(level) <= open);
            var (low, high) = (levels[below], levels[Math.Min(below + 1, levels.Count - 1)]);
            var rise = SumAt(high) - SumAt(low);
            var level = rise.Sign == 0 ? low : low + ((high - low) * (open - SumAt(low)) / rise);
            foreach (var line in tier)
            {
                given[line] = At(line, level);
            }
        }

        return given;
    }

    // An ask is shared in proportion to itself; without a weight nobody gets more than the floor.
    private static (ExactAmount Weight, ExactAmount Most) Wanted(LineDemand line, Int128 amount)
    {
        var (floor, cap) = (Of(line.Floor), Of(line.Cap));
        var asked = line.Ask is { } ask ? Of(ask) : line.Share is { } share ? Of(amount) * ExactAmount.From(share) / ExactAmount.From(100) : (ExactAmount?)null;
        return asked is { } wanted ? (Clamp(wanted, floor, cap), Clamp(wanted, floor, cap)) : (ExactAmount.From(line.Weight), line.Weight == 0 ? floor : cap);
    }

    private static ExactAmount Clamp(ExactAmount value, ExactAmount low, ExactAmount high) => value < low ? low : value > high ? high : value;

    private static ExactAmount Of(Int128 units) => ExactAmount.FromUnscaled(units, 0);
}
