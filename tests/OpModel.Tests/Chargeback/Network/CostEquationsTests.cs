using System.Numerics;
using CsCheck;
using OpModel.Tests;

namespace OpModel.Chargeback.Network;

/// <summary>Equations in doubles are held against the network that they are of, in fractions.</summary>
public class CostEquationsTests
{
    private static readonly ExactAmount Roundoff = ExactAmount.Ratio(BigInteger.One, BigInteger.Pow(2, 53));

    [Fact]
    public void A_row_has_first_what_comes_from_groups_before_then_what_stands_before_it_in_its_own_then_what_stands_behind() =>
        NetworkGen.Open(14).Sample(network =>
        {
            var (equations, told) = EquationsGen.Equations(network);
            var components = equations.Components;
            // Of whole rates and weights sums are exact.
            double[] rates = [.. Enumerable.Range(0, network.Count).Select(row => (double)((7 * row) - 20))];

            Assert.Equal(network.Count, equations.Count);
            for (var component = 0; component < components.Count; component++)
            {
                for (var row = components.StartOf(component); row < components.StartOf(component + 1); row++)
                {
                    Assert.Equal(Charged(row, 0, components.StartOf(component)), equations.FromEarlierGroups(row, rates));
                    Assert.Equal(Charged(row, components.StartOf(component), row), equations.FromBefore(row, rates));
                    Assert.Equal(Charged(row, row, network.Count), equations.FromBehind(row, rates));
                    Assert.Equal(
                        Enumerable.Range(0, network.Count).Count(source => EquationsGen.Weight(equations, told, source, row).Sign > 0),
                        equations.ChargeCount(row));
                }
            }

            double Charged(int row, int first, int end) =>
                Enumerable.Range(first, end - first).Sum(source => rates[source] * (double)EquationsGen.Weight(equations, told, source, row));
        });

    [Fact]
    public void Where_everybody_serves_everybody_sums_are_the_same_as_elsewhere()
    {
        // From two pools to thirteen: with and without a rest beside what is taken four at once.
        foreach (var count in Enumerable.Range(2, 12))
        {
            TestUse[] uses =
            [
                .. from source in Enumerable.Range(0, count)
                   from user in Enumerable.Range(0, count)
                   where source != user
                   select new TestUse(source, user, (source * 31) + (user * 17) + 1),
            ];
            var network = new TestNetwork(uses, [.. Enumerable.Repeat(BigInteger.One, count)], new ExactAmount[count]);
            var (equations, told) = EquationsGen.Equations(network);
            double[] rates = [.. Enumerable.Range(0, count).Select(row => (double)((5 * row) - 11))];

            for (var row = 0; row < count; row++)
            {
                Assert.Equal(0, equations.FromEarlierGroups(row, rates));
                Assert.Equal(
                    Enumerable.Range(0, count).Sum(source => rates[source] * (double)EquationsGen.Weight(equations, told, source, row)),
                    equations.FromBefore(row, rates) + equations.FromBehind(row, rates));
            }
        }
    }

    [Fact]
    public void A_full_cost_is_all_use_times_its_rate() => EquationsGen.Network.Sample(network =>
    {
        var (equations, told) = EquationsGen.Equations(network);
        for (var row = 0; row < network.Count; row++)
        {
            var total = ExactAmount.FromUnscaled(EquationsGen.Total(equations, told, row), 0);
            var rate = equations.Rate(row, new(123_456_789, 0));

            Assert.Equal((double)total.Numerator, equations.Total(row), (double)total.Numerator / (1L << 52));
            AssertNear(ExactAmount.From(123_456_789) / total, TrueValue.Of(rate), 32);
            AssertNear(total * TrueValue.Of(rate), TrueValue.Of(equations.Amount(row, rate)), 32);
        }
    });

    [Fact]
    public void A_pool_that_nobody_uses_has_its_cost_as_rate()
    {
        var (equations, _) = EquationsGen.Equations(new([new(0, 1, 3)], [2, 0], new ExactAmount[2]));

        Assert.Equal([5.0, 1.0], [equations.Total(0), equations.Total(1)]);
        Assert.Equal(new DoubleDouble(7, 0), equations.Rate(1, new(7, 0)));
    }

    [Fact]
    public void How_far_an_equation_fails_is_known_within_its_slack() =>
        Gen.Select(EquationsGen.Network, Gen.Double[-1, 1].Array[12], Gen.Int[-60, 60], Gen.Bool).Sample((network, parts, exponent, isNear) =>
        {
            var (equations, told) = EquationsGen.Equations(network);
            double[] rates = [.. Enumerable.Range(0, network.Count).Select(row => Math.ScaleB(parts[row % 12], exponent))];
            double[] lows = [.. rates.Select((rate, row) => rate * parts[(row + 5) % 12] / (1L << 54))];
            for (var row = 0; row < network.Count; row++)
            {
                List<ExactAmount> terms = [];
                for (var source = 0; source < network.Count; source++)
                {
                    var weight = source == row
                        ? -EquationsGen.Total(equations, told, row)
                        : EquationsGen.Weight(equations, told, source, row);
                    terms.Add((TrueValue.Of(rates[source]) + TrueValue.Of(lows[source])) * ExactAmount.FromUnscaled(weight, 0));
                }

                // Where the rates are nearly right, all that is left are the last bits of long numbers that cancel.
                var ownCost = isNear ? Near(-MoneyGen.Sum(terms)) : DoubleDouble.Sum(parts[0] * 1e6, parts[1] / (1L << 40));
                terms.Add(TrueValue.Of(ownCost));

                var (difference, slack) = equations.Residual(row, ownCost, rates, lows);

                // 8 (n + 4)² u² of all terms, and four roundings of what is told.
                var count = equations.ChargeCount(row) + 4;
                var most = (ExactAmount.From(8 * count * count) * Roundoff * Roundoff * MoneyGen.Sum(terms.Select(TrueValue.Size)))
                    + (ExactAmount.From(4) * Roundoff * TrueValue.Size(TrueValue.Of(difference)));
                Assert.True(FullCostsTests.Distance(MoneyGen.Sum(terms), TrueValue.Of(difference)) <= TrueValue.Of(slack));
                Assert.True(FullCostsTests.Distance(most, TrueValue.Of(slack)) <= most * ExactAmount.From(1e-9m));
            }
        });

    private static DoubleDouble Near(ExactAmount amount)
    {
        var high = (double)amount.Numerator / (double)amount.Denominator;
        var rest = amount - TrueValue.Of(high);
        return DoubleDouble.Sum(high, (double)rest.Numerator / (double)rest.Denominator);
    }

    // Within so many times 2^-106.
    private static void AssertNear(ExactAmount expected, ExactAmount actual, int bits) =>
        Assert.True(FullCostsTests.Distance(expected, actual) <= TrueValue.Size(expected) * Roundoff * Roundoff * ExactAmount.From(bits));
}
