using OpModel.Chargeback;

namespace OpModel.Benchmarks.Rating;

/// <summary>The columns that rating reads, and the least that can be done with them: a plain loop that adds their numbers up.</summary>
internal sealed class BareUsage
{
    public BareUsage(UsageRecords usage)
    {
        Cells = [.. usage.Chunks.SelectMany(chunk => chunk.NarrowCells)];
        Quantities = [.. usage.Chunks.SelectMany(chunk => chunk.Integers)];
        if (Cells.Length != usage.Count || Quantities.Length != usage.Count)
        {
            throw new InvalidOperationException("Rating does not read columns of these widths.");
        }
    }

    public ushort[] Cells { get; }

    public int[] Quantities { get; }

    public long Sum()
    {
        var sum = 0L;
        var (cells, quantities) = (Cells, Quantities);
        for (var record = 0; record < cells.Length && record < quantities.Length; record++)
        {
            sum += cells[record];
            sum += quantities[record];
        }

        return sum;
    }
}
