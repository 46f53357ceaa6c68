using CsCheck;

namespace OpModel.Checking;

/// <summary>The circles of random graphs of up to eight nodes, against the closure of what leads to what.</summary>
public sealed class StronglyConnectedComponentsTests
{
    private const int Size = 8;

    private static readonly string[] Nodes = [.. Enumerable.Range(0, Size).Select(node => $"{node}")];

    private static readonly Gen<bool[]> Edges = Gen.Int[1, 6].SelectMany(scarcity => Gen.Int[0, scarcity].Select(drawn => drawn == 0).Array[Size * Size]);

    [Fact]
    public void Components_are_the_nodes_that_reach_one_another() => Edges.Sample(edges =>
    {
        var reaches = Closure(edges);
        var expected = Enumerable.Range(0, Size)
            .Where(node => reaches[node, node])
            .Select(node => string.Concat(Enumerable.Range(0, Size).Where(other => reaches[node, other] && reaches[other, node])))
            .Distinct()
            .Order(StringComparer.Ordinal);

        var found = StronglyConnectedComponents.WithCircles(Nodes, Successors(edges))
            .Select(component => string.Concat(component.Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, found);
    });

    [Fact]
    public void Shortest_circle_is_a_circle_and_none_is_shorter() => Edges.Sample(edges =>
    {
        for (var node = 0; node < Size; node++)
        {
            var circle = StronglyConnectedComponents.ShortestCircle(Nodes[node], Successors(edges)).Select(int.Parse).ToList();

            Assert.Equal(LengthOfShortestCircle(edges, node), circle.Count);
            Assert.Equal(circle.Count, circle.Distinct().Count());
            Assert.All(circle.Take(1), first => Assert.Equal(node, first));
            Assert.All(
                circle.Select((from, index) => (From: from, To: circle[(index + 1) % circle.Count])),
                step => Assert.True(edges[(step.From * Size) + step.To]));
        }
    });

    [Fact]
    public void Long_chain_that_closes_is_one_component()
    {
        const int Length = 100_000;
        string[] chain = [.. Enumerable.Range(0, Length).Select(node => $"{node}")];

        var found = StronglyConnectedComponents.WithCircles(chain, node => [$"{(int.Parse(node) + 1) % Length}"]);

        Assert.Equal(chain, Assert.Single(found));
    }

    private static Func<string, IEnumerable<string>> Successors(bool[] edges) =>
        node => Nodes.Where((_, other) => edges[(int.Parse(node) * Size) + other]);

    /// <summary>Warshall: what leads to what in one step or more.</summary>
    private static bool[,] Closure(bool[] edges)
    {
        var reaches = new bool[Size, Size];
        for (var edge = 0; edge < edges.Length; edge++)
        {
            reaches[edge / Size, edge % Size] = edges[edge];
        }

        for (var through = 0; through < Size; through++)
        {
            for (var pair = 0; pair < Size * Size; pair++)
            {
                reaches[pair / Size, pair % Size] |= reaches[pair / Size, through] && reaches[through, pair % Size];
            }
        }

        return reaches;
    }

    /// <summary>How many steps it takes from a node back to it; 0 where no number of steps does.</summary>
    private static int LengthOfShortestCircle(bool[] edges, int node)
    {
        HashSet<int> reached = [node];
        for (var steps = 1; steps <= Size; steps++)
        {
            reached = [.. reached.SelectMany(from => Enumerable.Range(0, Size).Where(to => edges[(from * Size) + to]))];
            if (reached.Contains(node))
            {
                return steps;
            }
        }

        return 0;
    }
}
