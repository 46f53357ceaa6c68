using CsCheck;

namespace OpModel.Checking.Planarity;

public sealed class LeftRightEmbeddingTests
{
    private static readonly Gen<int> Seed = Gen.Int[0, int.MaxValue - 1];

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void All_small_planar_graphs_are_embedded_and_no_other(int nodeCount)
    {
        var pairs = Graphs.Complete(nodeCount);
        for (var chosen = 0; chosen < 1 << pairs.Length; chosen++)
        {
            UndirectedGraph graph = new(nodeCount, [.. pairs.Where((_, index) => (chosen >> index & 1) == 1)]);
            var rotation = LeftRightTest.EmbeddingOf(graph);
            Assert.Equal(LeftRightTest.IsPlanar(graph), rotation is not null);
            if (rotation is not null)
            {
                AssertIsEmbedding(graph, rotation);
            }
        }
    }

    [Fact]
    public void Random_planar_graph_is_embedded() =>
        Seed.Sample(
            seed =>
            {
                Random random = new(seed);
                var nodeCount = random.Next(5, 200);
                var share = random.Next(1, 11);
                UndirectedGraph graph = new(nodeCount + 2, [.. Graphs.Triangulation(nodeCount, random).Where(_ => random.Next(10) < share)]);
                AssertIsEmbedding(graph, LeftRightTest.EmbeddingOf(graph));
            },
            iter: 1_000);

    [Fact]
    public void Grid_of_ten_thousand_nodes_is_embedded()
    {
        UndirectedGraph graph = new(10_000, Graphs.Grid(100));
        AssertIsEmbedding(graph, LeftRightTest.EmbeddingOf(graph));
    }

    /// <summary>Each half stands once around its node, and there are as many faces as Euler's formula asks for, V - E + F = 1 + C: so it is of the plane and of no torus.</summary>
    private static void AssertIsEmbedding(UndirectedGraph graph, RotationSystem? rotation)
    {
        Assert.NotNull(rotation);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            HashSet<int> around = [];
            for (var half = rotation.FirstAt(node); half >= 0 && around.Add(half); half = rotation.Clockwise(half))
            {
                Assert.Equal(node, rotation.Origin(half));
                Assert.Equal(half, rotation.Counterclockwise(rotation.Clockwise(half)));
            }

            Assert.Equal(graph.DegreeOf(node), around.Count);
        }

        HashSet<int> walked = [];
        var faces = 0;
        for (var half = 0; half < 2 * graph.Edges.Count; half++)
        {
            faces += walked.Contains(half) ? 0 : 1;
            for (var next = half; walked.Add(next);)
            {
                next = rotation.NextOnFace(next);
            }
        }

        // Of parts that are drawn apart, the outer face is one, but is walked once a part that has edges.
        var roots = new DepthFirstOrientation(graph).Roots;
        var partsWithEdges = roots.Count(root => graph.DegreeOf(root) > 0);
        Assert.Equal(1 + roots.Count, graph.NodeCount - graph.Edges.Count + faces - Math.Max(0, partsWithEdges - 1) + (partsWithEdges == 0 ? 1 : 0));
    }
}
