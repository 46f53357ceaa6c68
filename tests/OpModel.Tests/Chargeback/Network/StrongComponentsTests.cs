using CsCheck;

namespace OpModel.Chargeback.Network;

public class StrongComponentsTests
{
    [Fact]
    public void Groups_are_the_pools_that_reach_one_another_and_stand_behind_all_that_charge_them() =>
        NetworkGen.MaybeClosed(12).Sample(network =>
        {
            var reach = network.Reach();
            var components = StrongComponents.Of(network.ToNetwork());
            var groups = Enumerable.Range(0, components.Count).Select(component => components[component].ToArray()).ToList();

            Assert.Equal(Enumerable.Range(0, network.Count), components.Pools.ToArray().Order());
            Assert.Equal(components.Pools.ToArray(), groups.SelectMany(group => group));
            Assert.Equal(
                groups.Select(group => group.Length),
                Enumerable.Range(0, components.Count).Select(component => components.StartOf(component + 1) - components.StartOf(component)));
            for (var group = 0; group < groups.Count; group++)
            {
                Assert.All(groups[group], pool => Assert.All(groups[group], other => Assert.True(pool == other || reach[pool, other])));
                Assert.All(groups[group], pool => Assert.All(groups.Take(group).SelectMany(earlier => earlier), other => Assert.False(reach[pool, other])));
            }
        });

    [Fact]
    public void Within_a_circle_all_cost_but_what_closes_it_flows_forwards()
    {
        TestUse[] ring = [new(2, 4, 1), new(4, 0, 1), new(0, 3, 1), new(3, 1, 1), new(1, 2, 1)];

        var components = StrongComponents.Of(new TestNetwork(ring, [1, 1, 1, 1, 1], new ExactAmount[5]).ToNetwork());

        Assert.Equal([0, 3, 1, 2, 4], components[0].ToArray());
    }
}
