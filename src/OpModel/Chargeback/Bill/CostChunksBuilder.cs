using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Gathers lines and packs them into chunks of one scale.</summary>
/// <param name="columnCount">How many text columns each line has.</param>
internal sealed class CostChunksBuilder(int columnCount)
{
    private static readonly Int128 WideLimit = Int128.One << 96;

    private readonly List<UnpackedChunk> _chunks = [];
    private int _scale;

    /// <summary>Adds a line.</summary>
    /// <param name="texts">Per text column the number of its text.</param>
    /// <param name="unscaled">The digits of the amount.</param>
    /// <param name="scale">How many of them are decimals.</param>
    /// <param name="line">The line in the file.</param>
    public void Add(ReadOnlySpan<int> texts, Int128 unscaled, int scale, long line)
    {
        if (_chunks is not [.., var chunk] || chunk.Count == CostChunk.Capacity)
        {
            chunk = new UnpackedChunk(columnCount);
            _chunks.Add(chunk);
        }

        chunk.Add(texts, unscaled, scale, line);
        _scale = Math.Max(_scale, scale);
    }

    /// <summary>Ends the bill.</summary>
    /// <param name="scale">The most decimals that any amount has, and so the scale of all chunks.</param>
    /// <returns>All chunks.</returns>
    public IReadOnlyList<CostChunk> Finish(out int scale)
    {
        scale = _scale;
        var packed = new CostChunk[_chunks.Count];
        for (var index = 0; index < packed.Length; index++)
        {
            packed[index] = _chunks[index].Pack(_scale);
            _chunks[index] = null!;
        }

        return packed;
    }

    private sealed class UnpackedChunk(int columnCount)
    {
        private readonly Int128[] _unscaled = new Int128[CostChunk.Capacity];
        private readonly int[] _scales = new int[CostChunk.Capacity];
        private readonly long[] _lines = new long[CostChunk.Capacity];
        private readonly int[][] _texts = [.. Enumerable.Range(0, columnCount).Select(_ => new int[CostChunk.Capacity])];

        public int Count { get; private set; }

        public void Add(ReadOnlySpan<int> texts, Int128 unscaled, int scale, long line)
        {
            for (var column = 0; column < texts.Length; column++)
            {
                _texts[column][Count] = texts[column];
            }

            _unscaled[Count] = unscaled;
            _scales[Count] = scale;
            _lines[Count] = line;
            Count++;
        }

        public CostChunk Pack(int scale)
        {
            var isWide = TryScale(scale, WideLimit, out var amounts);
            var isNarrow = isWide && Array.TrueForAll(amounts, amount => amount >= long.MinValue && amount <= long.MaxValue);
            return new CostChunk
            {
                Count = Count,
                Texts = [.. _texts.Select(column => column[..Count])],
                Lines = _lines[..Count],
                Narrow = isNarrow ? Array.ConvertAll(amounts, amount => (long)amount) : [],
                Wide = isWide && !isNarrow ? amounts : [],
                Unbounded = isWide ? [] : Unbounded(scale),
            };
        }

        private bool TryScale(int scale, Int128 limit, out Int128[] amounts)
        {
            amounts = new Int128[Count];
            for (var line = 0; line < Count; line++)
            {
                var amount = _unscaled[line];
                for (var zeros = scale - _scales[line]; zeros > 0 && amount != 0 && Int128.Abs(amount) < limit; zeros--)
                {
                    amount *= 10;
                }

                if (Int128.Abs(amount) >= limit)
                {
                    return false;
                }

                amounts[line] = amount;
            }

            return true;
        }

        private BigInteger[] Unbounded(int scale)
        {
            var amounts = new BigInteger[Count];
            for (var line = 0; line < Count; line++)
            {
                amounts[line] = (BigInteger)_unscaled[line] * BigInteger.Pow(10, scale - _scales[line]);
            }

            return amounts;
        }
    }
}
