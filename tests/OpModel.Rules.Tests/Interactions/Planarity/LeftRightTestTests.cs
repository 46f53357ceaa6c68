using CsCheck;

namespace OpModel.Checking.Planarity;

public sealed class LeftRightTestTests
{
    private static readonly Gen<int> Seed = Gen.Int[0, int.MaxValue - 1];

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void All_small_graphs_are_decided_as_by_their_minors(int nodeCount)
    {
        var pairs = Graphs.Complete(nodeCount);
        MinorSearch minors = new();
        for (var chosen = 0; chosen < 1 << pairs.Length; chosen++)
        {
            (int, int)[] edges = [.. pairs.Where((_, index) => (chosen >> index & 1) == 1)];
            Assert.Equal(minors.FindsNone(edges), LeftRightTest.IsPlanar(new(nodeCount, edges)));
        }
    }

    [Fact]
    public void Random_graphs_of_eight_nodes_are_decided_as_by_their_minors() =>
        Seed.Sample(
            seed =>
            {
                Random random = new(seed);
                var edges = Graphs.Complete(8).Where(_ => random.Next(2) == 0).ToArray();
                random.Shuffle(edges);
                Assert.Equal(new MinorSearch().FindsNone(edges), LeftRightTest.IsPlanar(new(8, edges)));
            },
            iter: 300);

    [Fact]
    public void Triangulation_is_planar_and_with_any_edge_more_it_is_not() =>
        Seed.Sample(
            seed =>
            {
                Random random = new(seed);
                var nodeCount = random.Next(5, 60);
                var edges = Graphs.Triangulation(nodeCount, random);
                var more = Graphs.Complete(nodeCount).Except(edges).First();
                Assert.Equal((3 * nodeCount) - 6, edges.Length);
                Assert.True(LeftRightTest.IsPlanar(new(nodeCount, edges)));
                Assert.False(LeftRightTest.IsPlanar(new(nodeCount + 3, [.. edges, more])));
            },
            iter: 300);

    [Fact]
    public void Map_of_a_hundred_thousand_interactions_is_walked() =>
        Assert.True(LeftRightTest.IsPlanar(new(224 * 224, Graphs.Grid(224))));

    [Fact]
    public void Path_of_a_hundred_thousand_interactions_is_walked() =>
        Assert.True(LeftRightTest.IsPlanar(new(100_001, [.. Enumerable.Range(0, 100_000).Select(node => (node, node + 1))])));
}
