using CsCheck;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Rounding;

/// <summary>Random tables and circulations for the laws of rounding.</summary>
internal static class RoundingGen
{
    public static readonly Gen<int> Digits = Gen.Int[0, 4];

    private static readonly Gen<ExactAmount> Parts =
        Gen.OneOf(ExactAmount.Ratio(1, 3), ExactAmount.Ratio(2, 3), ExactAmount.Ratio(1, 2), ExactAmount.Ratio(-1, 3), ExactAmount.Ratio(-1, 2));

    /// <summary>Tables in which about every third cell is empty; some amounts are whole, some negative, some have no end as a decimal.</summary>
    public static readonly Gen<SampleTable> Table = Tables(0, 6, MoneyGen.Exact);

    /// <summary>Tables small enough to try all roundings of, in tenths.</summary>
    public static readonly Gen<SampleTable> SmallTable =
        Tables(1, 3, Gen.Int[-30, 30].Select(tenths => ExactAmount.Ratio(tenths, 10)));

    /// <summary>Closed walks laid over one another: what enters a node leaves it.</summary>
    public static readonly Gen<SampleFlow> Flow =
        from nodeCount in Gen.Int[1, 8]
        from walks in Gen.Select(Gen.Int[0, nodeCount - 1].Array[1, 6], MoneyGen.Exact).Array[0, 10]
        select new SampleFlow(nodeCount, LaidOver(walks));

    /// <summary>Circulations of halves and thirds, of which many roundings are as near; two arcs with the same ends are of two sizes.</summary>
    public static readonly Gen<SampleFlow> AlikeFlow =
        from nodeCount in Gen.Int[2, 5]
        from walks in Gen.Select(Gen.Int[0, nodeCount - 1].Array[2, 5], Parts).Array[1, 6]
        let arcs = LaidOver(walks)
        where arcs.DistinctBy(arc => (arc.From, arc.To, arc.Amount * arc.Amount)).Count() == arcs.Length
        select new SampleFlow(nodeCount, arcs);

    /// <summary>Tables of halves and thirds, of which many roundings are as near.</summary>
    public static readonly Gen<SampleTable> AlikeTable = Tables(1, 4, Parts);

    private static Gen<SampleTable> Tables(int least, int most, Gen<ExactAmount> amounts) =>
        from rows in Gen.Int[least, most]
        from columns in Gen.Int[least, most]
        from cells in Gen.Select(amounts, Gen.Int[0, 2]).Array[rows * columns]
        select new SampleTable(
            rows,
            columns,
            [.. cells.Index().Where(cell => cell.Item.Item2 > 0).Select(cell => new TableCell(cell.Index / columns, cell.Index % columns, cell.Item.Item1))]);

    // Walks with an even number share their arcs, and so do those with an odd one; so there are up to two arcs between the same ends.
    private static FlowArc[] LaidOver((int[] Nodes, ExactAmount Amount)[] walks) =>
    [
        .. walks.Index()
            .SelectMany(walk => walk.Item.Nodes.Zip([.. walk.Item.Nodes[1..], walk.Item.Nodes[0]], (from, to) =>
                (Ends: (walk.Index % 2, from, to), walk.Item.Amount)))
            .GroupBy(step => step.Ends, (ends, steps) => new FlowArc(ends.from, ends.to, MoneyGen.Sum(steps.Select(step => step.Amount)))),
    ];
}
