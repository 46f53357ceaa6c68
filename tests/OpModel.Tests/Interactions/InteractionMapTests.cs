using CsCheck;

namespace OpModel.Interactions;

public sealed class InteractionMapTests
{
    private static readonly Gen<int> Seed = Gen.Int[0, int.MaxValue - 1];

    [Fact]
    public void Map_without_a_line_is_an_empty_drawing()
    {
        var drawing = Networks.MapOf([]).Draw().AsT0;

        Assert.Empty(drawing.Participants);
        Assert.Equal((0, 0), (drawing.Width, drawing.Height));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Few_who_all_work_together_are_drawn(int count) => Crossings.AssertNone(Networks.MapOf(Networks.Complete(count)).Draw().AsT0);

    [Fact]
    public void All_networks_of_five_are_drawn_but_the_whole_one()
    {
        var pairs = Networks.Complete(5);
        for (var chosen = 0; chosen < (1 << pairs.Length) - 1; chosen++)
        {
            Crossings.AssertNone(Networks.MapOf(pairs.Where((_, index) => (chosen >> index & 1) == 1)).Draw().AsT0);
        }
    }

    [Fact]
    public void Network_with_all_the_lines_that_it_has_room_for_is_drawn() =>
        Seed.Sample(seed => DrawsWithoutCrossing(random => Networks.Triangulation(random.Next(3, 150), random), seed), iter: 300);

    [Fact]
    public void Tree_is_drawn() => Seed.Sample(seed => DrawsWithoutCrossing(random => Networks.Tree(random.Next(2, 150), random), seed), iter: 300);

    [Fact]
    public void Parts_beside_one_another_and_parts_that_share_somebody_are_drawn() => Seed.Sample(seed => DrawsWithoutCrossing(Networks.Parts, seed), iter: 1_000);

    [Fact]
    public void Ten_thousand_lines_are_drawn_without_a_crossing() =>
        Crossings.AssertNone(Networks.MapOf(Networks.Triangulation(3_336, new(7))).Draw().AsT0);

    [Fact]
    public void Grid_is_drawn() => Crossings.AssertNone(Networks.MapOf(Networks.Grid(30)).Draw().AsT0);

    [Fact]
    public void Network_that_cannot_be_drawn_has_a_witness()
    {
        AssertHasWitness(Networks.Complete(5), isOfK5: true);
        AssertHasWitness(Networks.Bipartite(3, 3), isOfK5: false);

        // The network of Petersen has no node of four lines, so it holds no K5 but K3,3.
        AssertHasWitness(Networks.Petersen(), isOfK5: false);
        AssertHasWitness(Networks.Complete(9), isOfK5: null);
        AssertHasWitness(Networks.Bipartite(4, 7), isOfK5: null);
    }

    [Fact]
    public void Subdivision_has_itself_as_witness() =>
        Seed.Sample(
            seed =>
            {
                Random random = new(seed);
                var isOfK5 = random.Next(2) == 0;
                AssertHasWitness(Networks.Subdivided(isOfK5 ? Networks.Complete(5) : Networks.Bipartite(3, 3), random), isOfK5);
            },
            iter: 200);

    [Fact]
    public void Random_network_is_drawn_or_has_a_witness_and_least_lines_to_leave_out() =>
        Seed.Sample(
            seed =>
            {
                Random random = new(seed);
                var edges = Networks.Complete(random.Next(5, 14)).Where(_ => random.Next(10) < 5).ToArray();
                random.Shuffle(edges);
                Networks.MapOf(edges).Draw().Switch(Crossings.AssertNone, _ => AssertHasWitness(edges, isOfK5: null));
            },
            iter: 200);

    [Fact]
    public void Line_stated_twice_or_from_both_sides_is_one_and_with_oneself_none()
    {
        var map = InteractionMap.Of("Map", [new("Ada", "Kay"), new("Kay", "Ada"), new("Ada", "Kay"), new("Ada", "Ada")]);

        Assert.Equal([new("Ada", "Kay")], map.Lines);
    }

    [Fact]
    public void Map_of_a_model_holds_its_roles_and_that_of_teams_its_teams()
    {
        var model = InteractionWorld.Model();

        Assert.Equal(["product owner - product analyst", "product owner - product marketer"], InteractionMap.Of(model).Lines.Select(line => line.ToString()));
        Assert.Equal(["Checkout - Payments"], InteractionMap.OfTeams(model).Lines.Select(line => line.ToString()));
        Assert.Equal("Acme: interactions of roles", InteractionMap.Of(model).Title);
    }

    private static void DrawsWithoutCrossing(Func<Random, (int, int)[]> network, int seed)
    {
        var edges = network(new(seed));
        var drawing = Networks.MapOf(edges).Draw().AsT0;
        Assert.Equal(edges.Length, drawing.Lines.Count);
        Crossings.AssertNone(drawing);
    }

    private static void AssertHasWitness((int One, int Other)[] edges, bool? isOfK5)
    {
        var map = Networks.MapOf(edges);
        var found = map.Draw().AsT1;
        var crossing = found.Crossing;
        Assert.Equal(isOfK5 ?? crossing.IsOfK5, crossing.IsOfK5);
        Assert.Equal(crossing.IsOfK5 ? 5 : 6, crossing.Between.Count);
        Assert.Equal(crossing.IsOfK5 ? 10 : 9, crossing.Paths.Count);

        // The paths are made of lines of the map, meet in their ends alone, and join these as K5 or K3,3 does.
        var lines = map.Lines.SelectMany(line => new[] { (line.One, line.Other), (line.Other, line.One) }).ToHashSet();
        Assert.All(crossing.Paths, path => Assert.All(path.Zip(path.Skip(1)), step => Assert.Contains(step, lines)));
        var between = crossing.Paths.SelectMany(path => path.Skip(1).SkipLast(1)).ToList();
        Assert.Equal(between.Count, between.Distinct().Count());
        Assert.Empty(between.Intersect(crossing.Between));
        var joined = crossing.Paths.SelectMany(path => new[] { (path[0], path[^1]), (path[^1], path[0]) }).ToHashSet();
        var opposite = crossing.Between.Where(other => joined.Contains((crossing.Between[0], other))).ToHashSet();
        Assert.Equal(2 * crossing.Paths.Count, joined.Count);
        Assert.All(joined, ends => Assert.True(crossing.IsOfK5 ? ends.Item1 != ends.Item2 : opposite.Contains(ends.Item1) != opposite.Contains(ends.Item2)));
        Assert.Equal(crossing.Lines.Count, crossing.Paths.Sum(path => path.Count - 1));

        // What is left out is least: without it the map is drawn, and with any one of its lines it is not.
        Crossings.AssertNone(found.Drawing);
        Assert.Equal(map.Lines.ToHashSet(), [.. found.Drawing.Lines, .. found.LeftOut]);
        Assert.NotEmpty(found.LeftOut);
        Assert.All(found.LeftOut, line => Assert.True(InteractionMap.Of("With it", [.. found.Drawing.Lines, line]).Draw().IsT1));
    }
}
