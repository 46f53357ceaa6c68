using System.Numerics;
using CsCheck;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Rounding;

/// <summary>The parts of which roundings are made, each by itself.</summary>
public class RoundingPartsTests
{
    private static readonly Gen<ExactAmount> Amount = Gen.OneOf(
        MoneyGen.Exact,
        Gen.Select(Gen.Long, Gen.Long[1, 1000], (numerator, denominator) => ExactAmount.Ratio((BigInteger)numerator * numerator * numerator, denominator)),
        Gen.Select(Gen.Int, Gen.ULong, (numerator, denominator) => ExactAmount.Ratio(numerator, ((BigInteger)denominator * 7) + 1)));

    [Fact]
    public void An_amount_is_its_floor_and_a_number_of_common_parts() =>
        Gen.Select(Amount.Array[1, 6], Gen.OneOf(Gen.Int[0, 4], Gen.Int[17, 30])).Sample((amounts, digits) =>
        {
            var denominators = new UnitDenominator(digits);
            foreach (var amount in amounts)
            {
                denominators.Include(amount);
            }

            var splitter = new UnitSplitter<BigInteger>(denominators);

            Assert.Equal(BigInteger.Pow(10, digits), denominators.UnitsPerOne);
            Assert.Equal(denominators.PartsPerUnit, splitter.Unit);
            Assert.Equal(
                amounts.Select(amount => (amount * ExactAmount.FromUnscaled(denominators.UnitsPerOne, 0)).Denominator)
                    .Aggregate(BigInteger.One, (all, one) => all * one / BigInteger.GreatestCommonDivisor(all, one)),
                denominators.PartsPerUnit);
            Assert.All((IEnumerable<ExactAmount>)[.. amounts, .. amounts.Reverse(), .. amounts.Select(amount => -amount)], amount =>
            {
                var floor = splitter.Split(amount, out var fraction);

                Assert.Equal(amount.Floor(digits), floor);
                Assert.Equal(
                    (amount - ExactAmount.FromUnscaled(floor, digits)) * ExactAmount.FromUnscaled(denominators.UnitsPerOne, 0),
                    ExactAmount.Ratio(fraction, denominators.PartsPerUnit));
            });
        });

    [Theory]
    [InlineData(1, 0, 6)]
    [InlineData(1, 1, 7)]
    [InlineData(3, 1, 8)]
    [InlineData(3, 6, 9)]
    [InlineData(3, 7, 10)]
    public void A_sum_of_measures_has_the_bits_of_its_parts_and_of_their_count(int denominator, int count, long bits)
    {
        var denominators = new UnitDenominator(2);
        denominators.Include(ExactAmount.Ratio(1, denominator));

        Assert.Equal(bits, denominators.BitsFor(count));
    }

    [Fact]
    public void Nodes_hang_together_that_were_joined() =>
        Gen.Int[1, 12].SelectMany(count => Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1]).Array[0, 20].Select(joins => (count, joins))).Sample((count, joins) =>
        {
            var groups = new NodeGroups(count);
            int[] labels = [.. Enumerable.Range(0, count)];
            foreach (var (first, second) in joins)
            {
                Assert.Equal(labels[first] != labels[second], groups.Join(first, second));
                labels = Array.ConvertAll(labels, label => label == labels[first] ? labels[second] : label);
            }
        });

    [Fact]
    public void A_path_weighs_what_its_ends_differ_by()
    {
        // 0 → 1 → 2 ← 3 and apart from them 4 → 5; the arc from 0 to 3 is not in the forest.
        FractionalArc<int>[] arcs = [new(0, 1, 1, 10), new(1, 2, 1, -3), new(3, 2, 1, 7), new(0, 3, 1, 100), new(4, 5, 1, 2)];
        var potentials = new NodePotentials<int>(6);

        potentials.Update(arcs, [true, true, true, false, true]);
        Assert.Equal([10, 7, 0, -10, 2, -2], [Between(0, 1), Between(0, 2), Between(0, 3), Between(1, 0), Between(4, 5), Between(5, 4)]);

        potentials.Update(arcs, [false, true, true, true, true]);
        Assert.Equal([110, 107, 100], [Between(0, 1), Between(0, 2), Between(0, 3)]);

        int Between(int from, int to) => potentials.Between(from, to);
    }

    [Theory]
    [InlineData("1", "0.99", "Node 0 does not balance: 0.01 leaves and did not enter.")]
    [InlineData("0.99", "1", "Node 0 does not balance: 0.01 enters and does not leave.")]
    [InlineData("0.004", "0.001", "Node 0 does not balance: 0.003 leaves and did not enter.")]
    [InlineData("-2.5", "0.5", "Node 0 does not balance: 3 enters and does not leave.")]
    public void What_is_left_at_a_node_is_told(string there, string back, string problem)
    {
        FlowArc[] arcs = [new(0, 1, Exact(there)), new(1, 0, Exact(back)), new(1, 1, Exact("7"))];

        Assert.Equal(problem, Assert.Throws<ArgumentException>(() => FlowRounding.Round(2, arcs, digits: 2)).Message);
    }

    [Fact]
    public void Fractions_of_long_numbers_are_near_and_still_balance() =>
        Gen.Select(Gen.Shuffle(Enumerable.Range(0, 6).ToArray()), Gen.Int[2, 6], Gen.Int[1, 99]).Array[1, 6].Sample(circles =>
        {
            var parts = 100 * BigInteger.Pow(3, 200);
            FlowArc[] arcs =
            [
                .. circles
                    .SelectMany(circle => Enumerable.Range(0, circle.Item2).Select(step =>
                        (From: circle.Item1[step], To: circle.Item1[(step + 1) % circle.Item2], Amount: ExactAmount.Ratio(circle.Item3 * parts / 100, parts))))
                    .GroupBy(arc => (arc.From, arc.To))
                    .Select(same => new FlowArc(same.Key.From, same.Key.To, MoneyGen.Sum(same.Select(arc => arc.Amount)))),
                new(3, 3, ExactAmount.Ratio(1, parts)),
                new(2, 4, ExactAmount.Zero),
            ];
            BigInteger[] fractions = [.. arcs.Select(arc => (arc.Amount - ExactAmount.FromUnscaled(arc.Amount.Floor(0), 0)) * ExactAmount.FromUnscaled(parts, 0)).Select(each => each.Numerator)];

            var near = NearFractions.Of(6, arcs, fractions, parts)!;

            var unit = ExactAmount.FromUnscaled((BigInteger)near.Unit, 0);
            var left = new BigInteger[6];
            for (var arc = 0; arc < arcs.Length; arc++)
            {
                var exact = ExactAmount.Ratio(fractions[arc], parts) * unit;
                Assert.InRange((BigInteger)near.Values[arc], exact.Floor(0) - arcs.Length, exact.Ceiling(0) + arcs.Length);
                left[arcs[arc].To] += (BigInteger)near.Values[arc];
                left[arcs[arc].From] -= (BigInteger)near.Values[arc];
            }

            Assert.Equal(0, near.Values[^1]);
            Assert.Equal(Int128.One << (120 - BitOperations.Log2((uint)arcs.Length + 1)), near.Unit);
            Assert.All(left, each => Assert.True((each % (BigInteger)near.Unit).IsZero));
        }, iter: 200);

    [Fact]
    public void A_fraction_that_cannot_be_told_from_nothing_or_from_full_has_none_that_is_near()
    {
        var parts = BigInteger.Pow(3, 200);
        FlowArc[] circle = [new(0, 1, ExactAmount.Zero), new(1, 0, ExactAmount.Zero)];
        FlowArc[] staying = [new(0, 0, ExactAmount.Zero), new(1, 1, ExactAmount.Zero)];
        var least = parts >> 119;

        Assert.Null(NearFractions.Of(2, circle, [1, 1], parts));
        Assert.Null(NearFractions.Of(2, circle, [parts - 1, parts - 1], parts));
        Assert.Equal([1, 1], NearFractions.Of(2, circle, [least, least], parts)!.Values);
        Assert.Equal([(Int128.One << 119) - 1, (Int128.One << 119) - 1], NearFractions.Of(2, circle, [parts - least, parts - least], parts)!.Values);
        Assert.NotNull(NearFractions.Of(2, staying, [1, parts - 1], parts));
    }

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(1, 1, false)]
    [InlineData(-1, 1, true)]
    [InlineData(0, -1, true)]
    [InlineData(0, 0, true)]
    public void Cells_in_their_order_need_no_other(int rowStep, int columnStep, bool isSorted)
    {
        TableCell[] cells = [new(1, 1, ExactAmount.From(5)), new(1 + rowStep, 1 + columnStep, ExactAmount.From(3))];

        Assert.Equal(isSorted ? "1, 0" : null, TableOrder.Of(cells) is { } order ? string.Join(", ", order) : null);
    }

    [Fact]
    public void Cells_of_one_place_stand_in_the_order_of_their_amounts()
    {
        TableCell[] cells = [new(1, 0, Exact("2")), new(0, 1, Exact("9")), new(1, 0, Exact("1")), new(0, 0, Exact("7"))];

        Assert.Equal([3, 1, 2, 0], TableOrder.Of(cells)!);
    }

    private static ExactAmount Exact(string amount) => ExactAmount.From(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));
}
