using CsCheck;

namespace OpModel.Checking.Planarity;

public sealed class KuratowskiSubdivisionTests
{
    private static readonly Gen<int> Seed = Gen.Int[0, int.MaxValue - 1];

    [Fact]
    public void Random_graph_that_is_not_planar_has_a_witness() =>
        Seed.Sample(
            seed =>
            {
                Random random = new(seed);
                var nodeCount = random.Next(5, 30);
                var edges = Graphs.Complete(nodeCount).Where(_ => random.Next(10) < 4).ToArray();
                random.Shuffle(edges);
                UndirectedGraph graph = new(nodeCount, edges);
                if (KuratowskiSubdivision.In(graph) is { } witness)
                {
                    AssertIsSubdivision(graph, witness);
                    Assert.True(LeftRightTest.IsPlanar(new(nodeCount, edges[..witness.Edges[^1]])));
                }
                else
                {
                    Assert.True(LeftRightTest.IsPlanar(graph));
                }
            },
            iter: 500);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Subdivision_with_other_edges_hung_on_is_found_alone(bool isOfK5) =>
        Seed.Sample(
            seed =>
            {
                var (nodeCount, edges) = Graphs.Subdivided(isOfK5 ? Graphs.Complete(5) : Graphs.ThreeWithThree(), 30, new(seed));
                UndirectedGraph graph = new(nodeCount, edges);
                var witness = KuratowskiSubdivision.In(graph);
                Assert.NotNull(witness);
                Assert.Equal(isOfK5, witness.IsOfK5);
                Assert.Equal(Enumerable.Range(0, isOfK5 ? 5 : 6), witness.BranchNodes);
                AssertIsSubdivision(graph, witness);
            },
            iter: 200);

    [Fact]
    public void Planar_graph_has_none() => Assert.Null(KuratowskiSubdivision.In(new(100, Graphs.Grid(10))));

    /// <summary>Draws each path together to one edge and compares what is left with K5 and K3,3.</summary>
    private static void AssertIsSubdivision(UndirectedGraph graph, KuratowskiSubdivision witness)
    {
        Dictionary<int, List<int>> neighbours = [];
        foreach (var (one, other) in witness.Edges.SelectMany(edge => new[] { graph.Edges[edge], (graph.Edges[edge].Other, graph.Edges[edge].One) }))
        {
            neighbours.TryAdd(one, []);
            neighbours[one].Add(other);
        }

        foreach (var (between, ends) in neighbours.Where(node => node.Value.Count == 2).ToArray())
        {
            neighbours[ends[0]][neighbours[ends[0]].IndexOf(between)] = ends[1];
            neighbours[ends[1]][neighbours[ends[1]].IndexOf(between)] = ends[0];
            neighbours.Remove(between);
        }

        Assert.Equal(witness.BranchNodes, neighbours.Keys.Order());
        var opposite = neighbours[witness.BranchNodes[0]].ToHashSet();
        Assert.All(neighbours, node => Assert.Equal(
            witness.IsOfK5 ? neighbours.Keys.Where(other => other != node.Key).Order() : neighbours.Keys.Where(other => opposite.Contains(other) != opposite.Contains(node.Key)).Order(),
            node.Value.Order()));
        Assert.Equal(witness.IsOfK5 ? 4 : 3, opposite.Count);
    }
}
