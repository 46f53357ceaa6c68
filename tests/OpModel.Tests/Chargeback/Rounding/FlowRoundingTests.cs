using System.Numerics;
using CsCheck;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Rounding;

public class FlowRoundingTests
{
    [Fact]
    public void Cost_of_a_cent_goes_by_a_service_to_one_of_three_teams_and_back()
    {
        var third = ExactAmount.Ratio(1, 300);
        FlowArc[] arcs =
        [
            new(0, 1, ExactAmount.Ratio(1, 100)),
            new(1, 2, third), new(1, 3, third), new(1, 4, third),
            new(2, 0, third), new(3, 0, third), new(4, 0, third),
        ];

        var units = FlowRounding.Round(5, arcs, digits: 2);

        Assert.Equal(1, units[0]);
        Assert.Equal(1, MoneyGen.Sum(units[1..4]));
        Assert.Equal(units[1..4], units[4..]);
    }

    [Fact]
    public void Every_arc_is_its_floor_or_its_ceiling_and_every_node_balances() =>
        Gen.Select(RoundingGen.Flow, RoundingGen.Digits).Sample((flow, digits) =>
        {
            var units = FlowRounding.Round(flow.NodeCount, flow.Arcs, digits);

            Assert.All(flow.Arcs.Zip(units), pair => Assert.InRange(pair.Second, pair.First.Amount.Floor(digits), pair.First.Amount.Ceiling(digits)));
            Assert.All(Enumerable.Range(0, flow.NodeCount), node => Assert.Equal(
                MoneyGen.Sum(flow.Arcs.Zip(units).Where(pair => pair.First.From == node).Select(pair => pair.Second)),
                MoneyGen.Sum(flow.Arcs.Zip(units).Where(pair => pair.First.To == node).Select(pair => pair.Second))));
        });

    [Fact]
    public void The_measure_is_at_most_what_rounding_by_lot_has_on_average() =>
        Gen.Select(RoundingGen.Flow, RoundingGen.Digits).Sample((flow, digits) =>
        {
            var exact = Array.ConvertAll(flow.Arcs, arc => arc.Amount);

            var units = FlowRounding.Round(flow.NodeCount, flow.Arcs, digits);

            Assert.True(Deviation.Of(exact, units, digits) <= Deviation.ByLot(exact, digits));
        });

    [Fact]
    public void The_order_of_the_arcs_does_not_matter() =>
        Gen.Select(RoundingGen.Flow, RoundingGen.Digits, Gen.Int).Sample((flow, digits, seed) =>
        {
            var shuffled = flow.Arcs.ToArray();
            new Random(seed).Shuffle(shuffled);

            Assert.Equal(Sorted(flow.NodeCount, flow.Arcs, digits), Sorted(flow.NodeCount, shuffled, digits));
        });

    [Fact]
    public void Opposite_amounts_round_to_the_opposite_where_ends_tell_arcs_apart() =>
        Gen.Select(RoundingGen.Flow.Where(flow => flow.Arcs.DistinctBy(arc => (arc.From, arc.To)).Count() == flow.Arcs.Length), RoundingGen.Digits)
            .Sample((flow, digits) =>
            {
                var opposite = Array.ConvertAll(flow.Arcs, arc => arc with { Amount = -arc.Amount });

                Assert.Equal(
                    FlowRounding.Round(flow.NodeCount, flow.Arcs, digits),
                    FlowRounding.Round(flow.NodeCount, opposite, digits).Select(units => -units));
            });

    [Fact]
    public void What_stays_at_its_node_is_rounded_to_the_nearest()
    {
        Assert.Equal([1, 2, -1], FlowRounding.Round(1, [Self(0.012m), Self(0.016m), Self(-0.012m)], digits: 2));
        Assert.Equal([2, 1], FlowRounding.Round(1, [Self(0.015m), Self(0.005m)], digits: 2));
        Assert.Equal([-2, -1], FlowRounding.Round(1, [Self(-0.015m), Self(-0.005m)], digits: 2));
    }

    [Fact]
    public void Where_amounts_are_alike_neither_their_order_nor_their_sign_decides() =>
        Gen.Select(RoundingGen.AlikeFlow, Gen.Int).Sample(
            (flow, seed) =>
            {
                var shuffled = flow.Arcs.ToArray();
                new Random(seed).Shuffle(shuffled);
                var opposite = Array.ConvertAll(shuffled, arc => arc with { Amount = -arc.Amount });

                var expected = Sorted(flow.NodeCount, flow.Arcs, digits: 0);

                Assert.Equal(expected, Sorted(flow.NodeCount, shuffled, digits: 0));
                Assert.Equal(
                    expected,
                    Sorted(flow.NodeCount, opposite, digits: 0).Select(arc => (arc.From, arc.To, -arc.Amount, -arc.Units)).Order());
            },
            iter: 300);

    [Fact]
    public void No_arcs_are_no_units() => Assert.Empty(FlowRounding.Round(0, [], digits: 2));

    [Fact]
    public void Amounts_that_do_not_balance_are_a_programmers_mistake_at_a_node()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            FlowRounding.Round(3, [new(0, 1, ExactAmount.From(1)), new(1, 0, ExactAmount.From(0.99m)), Self(5)], digits: 2));

        Assert.Equal("Node 0 does not balance: 0.01 leaves and did not enter.", error.Message);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    public void An_arc_to_nowhere_is_a_programmers_mistake(int from, int to) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FlowRounding.Round(1, [new(from, to, ExactAmount.Zero)], digits: 2));

    private static FlowArc Self(decimal amount) => new(0, 0, ExactAmount.From(amount));

    private static (int From, int To, ExactAmount Amount, BigInteger Units)[] Sorted(int nodeCount, FlowArc[] arcs, int digits) =>
    [
        .. arcs.Zip(FlowRounding.Round(nodeCount, arcs, digits), (arc, units) => (arc.From, arc.To, arc.Amount, units))
            .Order(),
    ];
}
