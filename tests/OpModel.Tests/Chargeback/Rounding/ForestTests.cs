using CsCheck;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Rounding;

/// <summary>Both forests answer as a plain list of arcs does, whatever is done to them.</summary>
public class ForestTests
{
    private const int Full = 20;

    private static readonly Gen<Step> Steps = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, Full], Gen.Int[-9, 9], Gen.Enum<Way>(), (from, to, level, weight, way) =>
        new Step(from, to, level, weight, way));

    private enum Way
    {
        Walk,
        PushUp,
        PushDown,
        CutAtFull,
        CutAtNothing,
    }

    [Fact]
    public void A_forest_that_is_walked_step_by_step_is_a_list_of_arcs() =>
        Gen.Select(Gen.Int[1, 14], Steps.Array[0, 80]).Sample((nodes, steps) => AssertIsList(nodes, new SmallForest<int>(nodes, Full), steps));

    [Fact]
    public void A_forest_of_splay_trees_is_a_list_of_arcs() =>
        Gen.Select(Gen.Int[1, 14], Steps.Array[0, 80]).Sample((nodes, steps) => AssertIsList(nodes, new PathForest<int>(nodes, Full), steps));

    [Fact]
    public void A_long_path_is_walked_pushed_and_cut_from_either_end()
    {
        const int nodes = 600;
        Assert.All<IForest<int>>([new SmallForest<int>(nodes, Full), new PathForest<int>(nodes, Full)], forest =>
        {
            for (var node = 1; node < nodes; node++)
            {
                // Every third arc goes against the path.
                var (from, to) = node % 3 == 0 ? (node, node - 1) : (node - 1, node);
                forest.Link(from, to, node, node % 3 == 0 ? 15 : 5, weight: node % 3 == 0 ? -1 : 1);
            }

            Assert.Equal(new PathSums<int>(5, 5, 599), forest.Walk(0, 599));
            forest.Push(599, -5);
            Assert.Equal(new PathSums<int>(20, 20, -599), forest.Walk(599, 0));
            Assert.Equal((599, false), forest.CutAt(0, Full));
            Assert.Equal(new PathSums<int>(20, 20, -597), forest.Walk(597, 0));
            Assert.Equal((597, true), forest.CutAt(0, Full));
            Assert.Equal(Enumerable.Range(1, 598).Where(arc => arc != 597).Select(arc => (arc, arc % 3 == 0)), forest.Arcs().Order());
        });
    }

    private static void AssertIsList(int nodes, IForest<int> forest, Step[] steps)
    {
        var list = new ArcList(Full);
        foreach (var (step, arc) in steps.Select((step, arc) => (step, arc)))
        {
            var (from, to) = (step.From % nodes, step.To % nodes);
            if (from == to)
            {
                continue;
            }

            if (list.Path(from, to) is not { } path)
            {
                list.Link(from, to, arc, step.Level, step.Weight);
                forest.Link(from, to, arc, step.Level, step.Weight);
                continue;
            }

            var sums = list.Sums(path);
            Assert.Equal(sums, forest.Walk(from, to));
            if (step.Way == Way.Walk)
            {
                continue;
            }

            var isUp = step.Way is Way.PushUp or Way.CutAtFull;
            var isCut = step.Way is Way.CutAtFull or Way.CutAtNothing;
            var most = isUp ? Full - sums.Highest : sums.Lowest;
            var amount = (isCut ? most : most * step.Level / Full) * (isUp ? 1 : -1);
            ArcList.Push(path, amount);
            forest.Push(to, amount);
            if (isCut)
            {
                Assert.Equal(list.CutAt(path, isUp ? Full : 0), forest.CutAt(to, isUp ? Full : 0));
            }
        }

        // Of an arc that is neither full nor empty it is not told which.
        var arcs = forest.Arcs().OrderBy(each => each.Arc).ToList();
        Assert.Equal(list.Arcs.Select(each => each.Arc).Order(), arcs.Select(each => each.Arc));
        Assert.All(list.Arcs.Where(each => each.Level is 0 or Full), each => Assert.Contains((each.Arc, each.Level == Full), arcs));
    }

    private readonly record struct Step(int From, int To, int Level, int Weight, Way Way);

    private sealed record ListedArc(int From, int To, int Arc, int Weight)
    {
        public int Level { get; set; }
    }

    private sealed class ArcList(int full)
    {
        public List<ListedArc> Arcs { get; } = [];

        public void Link(int from, int to, int arc, int level, int weight) => Arcs.Add(new(from, to, arc, weight) { Level = level });

        /// <summary>The arcs from one node to another, each with whether it is walked along; nothing where there is no way.</summary>
        public List<(ListedArc Arc, bool IsAlong)>? Path(int from, int to, ListedArc? before = null)
        {
            if (from == to)
            {
                return [];
            }

            foreach (var arc in Arcs.Where(arc => arc != before && (arc.From == from || arc.To == from)))
            {
                var isAlong = arc.From == from;
                if (Path(isAlong ? arc.To : arc.From, to, arc) is { } rest)
                {
                    return [(arc, isAlong), .. rest];
                }
            }

            return null;
        }

        public PathSums<int> Sums(List<(ListedArc Arc, bool IsAlong)> path) => new(
            path.Min(Seen), path.Max(Seen), path.Sum(step => step.IsAlong ? step.Arc.Weight : -step.Arc.Weight));

        public static void Push(List<(ListedArc Arc, bool IsAlong)> path, int amount) =>
            path.ForEach(step => step.Arc.Level += step.IsAlong ? amount : -amount);

        public (int Arc, bool IsFull) CutAt(List<(ListedArc Arc, bool IsAlong)> path, int bound)
        {
            var cut = path.First(step => Seen(step) == bound).Arc;
            Arcs.Remove(cut);
            return (cut.Arc, cut.Level == full);
        }

        private int Seen((ListedArc Arc, bool IsAlong) step) => step.IsAlong ? step.Arc.Level : full - step.Arc.Level;
    }
}
