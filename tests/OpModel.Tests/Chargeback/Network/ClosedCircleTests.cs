using CsCheck;

namespace OpModel.Chargeback.Network;

public class ClosedCircleTests
{
    [Fact]
    public void Two_pools_that_charge_nobody_else_are_a_closed_circle()
    {
        var circle = Assert.Single(Circles(new([new(2, 1, 1), new(1, 2, 1), new(0, 1, 1)], [5, 0, 0], new ExactAmount[3])));

        Assert.Equal([1, 2], circle.Members);
        Assert.Equal([1, 2], circle.Cycle);
    }

    [Fact]
    public void The_circle_is_told_in_the_order_of_use_from_the_smallest_number_on()
    {
        // 0 is used by 3, 3 by 1, 1 by 2, 2 by 0; 4 and 1 serve each other beside.
        var circle = Assert.Single(Circles(new(
            [new(0, 3, 1), new(3, 1, 1), new(1, 2, 1), new(2, 0, 1), new(1, 4, 1), new(4, 1, 1)], [0, 0, 0, 0, 0], new ExactAmount[5])));

        Assert.Equal([0, 3, 1, 2], circle.Cycle);
        Assert.Equal([0, 3, 1, 2, 4], circle.Members);
    }

    [Fact]
    public void The_smallest_number_is_first_also_where_cost_enters_elsewhere() =>
        Assert.Equal(
            [1, 2, 3],
            Assert.Single(Circles(new([new(0, 3, 1), new(3, 1, 1), new(1, 2, 1), new(2, 3, 1)], [1, 0, 0, 0], new ExactAmount[4]))).Members);

    [Fact]
    public void Circles_of_the_same_pools_in_the_same_order_are_equal()
    {
        var circle = new ClosedCircle([0, 1, 2], [0, 1]);

        Assert.Equal(circle, new ClosedCircle([0, 1, 2], [0, 1]));
        Assert.Equal(circle.GetHashCode(), new ClosedCircle([0, 1, 2], [0, 1]).GetHashCode());
        Assert.NotEqual(circle, new ClosedCircle([0, 1, 3], [0, 1]));
        Assert.NotEqual(circle, new ClosedCircle([0, 1, 2], [0, 2]));
        Assert.False(circle.Equals(null));
    }

    [Fact]
    public void All_closed_circles_are_told_at_once() =>
        Assert.Equal(
            [0, 2],
            Circles(new([new(3, 2, 1), new(2, 3, 1), new(1, 0, 1), new(0, 1, 1)], [0, 0, 0, 0], new ExactAmount[4]))
                .Select(circle => circle.Cycle[0]));

    [Fact]
    public void A_circle_that_charges_somebody_outside_is_none_however_little_that_is()
    {
        TestUse[] uses = [new(0, 1, 1_000_000_000), new(1, 0, 1_000_000_000)];

        Assert.Single(Circles(new(uses, [0, 0], new ExactAmount[2])));
        Assert.True(FullCosts.Solve(new TestNetwork(uses, [0, 1], new ExactAmount[2]).ToNetwork(), new ExactAmount[2], TestNetwork.Limit, default).IsT0);
    }

    [Fact]
    public void A_way_out_through_another_pool_is_a_way_out()
    {
        var network = new TestNetwork(
            [new(0, 1, 1), new(1, 0, 1), new(1, 2, 1)], [0, 0, 0], [ExactAmount.From(10), ExactAmount.Zero, ExactAmount.Zero]);

        Assert.Equal([ExactAmount.From(20), ExactAmount.From(20), ExactAmount.From(10)], network.Solve().Amounts);
    }

    [Fact]
    public void Closed_circles_are_those_whose_members_reach_one_another_and_nobody_else() =>
        NetworkGen.MaybeClosed(9).Sample(network =>
        {
            var reach = network.Reach();
            var pools = Enumerable.Range(0, network.Count).ToList();
            var expected = pools
                .Where(pool => reach[pool, pool])
                .Select(pool => pools.Where(other => reach[pool, other]).ToList())
                .Where(reached => reached.All(pool => network.Outside[pool].IsZero && reached.All(other => reach[pool, other])))
                .DistinctBy(reached => reached[0])
                .OrderBy(reached => reached[0]);

            var circles = Circles(network);

            Assert.Equal(expected, circles.Select(circle => circle.Members.Order().ToList()));
            Assert.All(circles, circle => Assert.Equal(circle.Members.Min(), circle.Cycle[0]));
            Assert.All(circles, circle => Assert.Equal(circle.Cycle, circle.Members.Take(circle.Cycle.Count)));
            Assert.All(
                circles.SelectMany(circle => circle.Cycle.Zip(circle.Cycle.Skip(1).Append(circle.Cycle[0]))),
                step => Assert.Contains(network.Uses, use => use.From == step.First && use.To == step.Second && use.Weight.Sign > 0));
        });

    private static IReadOnlyList<ClosedCircle> Circles(TestNetwork network) =>
        FullCosts.Solve(network.ToNetwork(), network.OwnCost, TestNetwork.Limit, CancellationToken.None).Match(_ => [], circles => circles);
}
