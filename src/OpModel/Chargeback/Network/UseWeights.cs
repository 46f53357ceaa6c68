using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Whole numbers of any size in a row, held as 64 bits each where all of them fit.</summary>
internal sealed class UseWeights
{
    private readonly long[]? _short;
    private readonly BigInteger[]? _long;

    public UseWeights(long[] weights) => _short = weights;

    public UseWeights(BigInteger[] weights) => _long = weights;

    public BigInteger this[int index] => _short is null ? _long![index] : _short[index];

    /// <summary>The weight as two doubles; see <see cref="DoubleDouble.From"/>.</summary>
    public DoubleDouble Near(int index)
    {
        if (_short is null)
        {
            return DoubleDouble.From(_long![index]);
        }

        var weight = _short[index];
        var high = (double)weight;
        return Math.Abs(weight) <= 1L << 53 ? new(high, 0) : new(high, (double)((Int128)weight - (Int128)high));
    }
}
