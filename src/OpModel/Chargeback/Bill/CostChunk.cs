using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>A run of lines as columns: what the charging loop reads, side by side in memory.</summary>
/// <remarks>
/// Amounts are whole numbers of units of the bill's scale. Exactly one of the three lists holds them: the narrowest that takes every
/// amount of the chunk.
/// </remarks>
internal sealed class CostChunk
{
    /// <summary>How many lines a full chunk has: its columns then fit a processor's second-level cache.</summary>
    public const int Capacity = 1 << 16;

    public required int Count { get; init; }

    /// <summary>Per text column, per line, the number of the text.</summary>
    public required int[][] Texts { get; init; }

    /// <summary>Per line its line in the file.</summary>
    public required long[] Lines { get; init; }

    /// <summary>Amounts of up to 18 digits.</summary>
    public long[] Narrow { get; init; } = [];

    /// <summary>Amounts of up to 28 digits, so that two thousand million of them add up within an <see cref="Int128"/>.</summary>
    public Int128[] Wide { get; init; } = [];

    /// <summary>Amounts of any length.</summary>
    public BigInteger[] Unbounded { get; init; } = [];

    public BigInteger Sum()
    {
        var sum = Int128.Zero;
        foreach (var amount in Narrow)
        {
            sum += amount;
        }

        foreach (var amount in Wide)
        {
            sum += amount;
        }

        return Unbounded.Aggregate((BigInteger)sum, BigInteger.Add);
    }
}
