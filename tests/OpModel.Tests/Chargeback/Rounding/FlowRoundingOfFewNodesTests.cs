using System.Numerics;
using CsCheck;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Rounding;

public class FlowRoundingOfFewNodesTests
{
    private const int NodeCount = 7;

    // More than a forest that is walked step by step takes.
    private const int ManyNodes = 600;

    /// <summary>Circles of money, whose amounts have denominators of up to so many bits.</summary>
    private static readonly Gen<FlowArc[]> ShortFlows = Flows(bits: 6);
    private static readonly Gen<FlowArc[]> LongFlows = Flows(bits: 300);

    [Fact]
    public void Every_amount_is_rounded_down_or_up_and_every_node_balances() =>
        Gen.OneOf(ShortFlows, LongFlows).Sample(arcs =>
        {
            var rounded = FlowRounding.Round(NodeCount, arcs, digits: 2);

            var balances = new BigInteger[NodeCount];
            for (var arc = 0; arc < arcs.Length; arc++)
            {
                Assert.InRange(rounded[arc], arcs[arc].Amount.Floor(2), arcs[arc].Amount.Ceiling(2));
                balances[arcs[arc].To] += rounded[arc];
                balances[arcs[arc].From] -= rounded[arc];
            }

            Assert.All(balances, balance => Assert.True(balance.IsZero));
        });

    [Fact]
    public void Nodes_without_money_change_nothing() =>
        Gen.OneOf(ShortFlows, LongFlows).Sample(arcs =>
            Assert.Equal(FlowRounding.Round(ManyNodes, arcs, digits: 2), FlowRounding.Round(NodeCount, arcs, digits: 2)));

    [Fact]
    public void Money_that_flows_back_is_rounded_as_it_came() =>
        Gen.OneOf(ShortFlows, LongFlows).Sample(arcs =>
        {
            FlowArc[] back = [.. arcs.Select(arc => arc with { Amount = -arc.Amount })];

            Assert.Equal(
                FlowRounding.Round(NodeCount, arcs, digits: 2).Select(units => -units),
                FlowRounding.Round(NodeCount, back, digits: 2));
        });

    [Fact]
    public void Amount_too_near_to_a_whole_one_to_be_told_from_it_is_still_rounded_down_or_up()
    {
        var speck = ExactAmount.Ratio(1, BigInteger.Pow(7, 200));
        FlowArc[] arcs =
        [
            new(0, 1, ExactAmount.From(1.00m) + speck),
            new(1, 0, ExactAmount.From(0.60m)),
            new(1, 0, ExactAmount.From(0.40m) + speck),
        ];

        var rounded = FlowRounding.Round(2, arcs, digits: 2);

        Assert.Equal([100, 60, 40], rounded);
    }

    private static Gen<FlowArc[]> Flows(int bits)
    {
        var denominator = Gen.Int[1, bits].SelectMany(length => Gen.Byte.Array[(length / 8) + 1]).Select(bytes => new BigInteger(bytes, isUnsigned: true) + 1);
        var amount = Gen.Select(Gen.Int[-100_000, 100_000], denominator, (numerator, parts) => ExactAmount.From(numerator) / ExactAmount.Ratio(parts, 1 + (parts >> 7)));
        var circle = Gen.Select(Gen.Shuffle(Enumerable.Range(0, NodeCount).ToArray()), Gen.Int[2, NodeCount], amount);
        return circle.Array[1, 8].Select(circles => circles
            .SelectMany(each => Enumerable.Range(0, each.Item2).Select(step => (From: each.Item1[step], To: each.Item1[(step + 1) % each.Item2], Amount: each.Item3)))
            .GroupBy(arc => (arc.From, arc.To))
            .Select(arcs => new FlowArc(arcs.Key.From, arcs.Key.To, arcs.Aggregate(ExactAmount.Zero, (sum, arc) => sum + arc.Amount)))
            .ToArray());
    }
}
