using System.Numerics;
using CsCheck;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

/// <summary>Lines are packed as narrow as their amounts allow, and each is what was added: against a plain list of amounts and texts.</summary>
public class CostChunksTests
{
    private const long LongLimit = long.MaxValue;

    private static readonly Int128 WideLimit = Int128.One << 96;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(CostChunk.Capacity - 1)]
    [InlineData(CostChunk.Capacity)]
    [InlineData(CostChunk.Capacity + 1)]
    [InlineData(2 * CostChunk.Capacity)]
    [InlineData((2 * CostChunk.Capacity) + 1)]
    public void Every_line_is_kept_in_its_order_whatever_their_number(int count)
    {
        var builder = new CostChunksBuilder(2);
        for (var line = 0; line < count; line++)
        {
            builder.Add([line % 7, line], line - 5, line % 3, line + 100L);
        }

        var chunks = builder.Finish(out var scale);

        Assert.Equal(Math.Min(Math.Max(count - 1, 0), 2), scale);
        Assert.Equal((count + CostChunk.Capacity - 1) / CostChunk.Capacity, chunks.Count);
        Assert.All(chunks.SkipLast(1), chunk => Assert.Equal(CostChunk.Capacity, chunk.Count));
        Assert.Equal(Enumerable.Range(0, count).Select(line => line + 100L), chunks.SelectMany(chunk => chunk.Lines));
        Assert.Equal(Enumerable.Range(0, count).Select(line => line % 7), chunks.SelectMany(chunk => chunk.Texts[0]));
        Assert.Equal(Enumerable.Range(0, count), chunks.SelectMany(chunk => chunk.Texts[1]));
        var expected = Enumerable.Range(0, count).Select(line => (BigInteger)(line - 5) * BigInteger.Pow(10, scale - (line % 3)));
        Assert.Equal(expected, chunks.SelectMany(Amounts));
    }

    public static TheoryData<string, int, string> Widths => new()
    {
        // The largest amount, how many decimals another line has that the first has not, and the list that holds them.
        { $"{LongLimit}", 0, "narrow" },
        { $"{(BigInteger)LongLimit + 1}", 0, "wide" },
        { $"{long.MinValue}", 0, "narrow" },
        { $"{(BigInteger)long.MinValue - 1}", 0, "wide" },
        { $"{LongLimit / 10}", 1, "narrow" },
        { $"{(LongLimit / 10) + 1}", 1, "wide" },
        { $"{WideLimit - 1}", 0, "wide" },
        { $"{WideLimit}", 0, "unbounded" },
        { $"{-WideLimit + 1}", 0, "wide" },
        { $"{-WideLimit}", 0, "unbounded" },
        { $"{(WideLimit - 1) / 100}", 2, "wide" },
        { $"{((WideLimit - 1) / 100) + 1}", 2, "unbounded" },
        { "1", 28, "wide" },
        { "1", 29, "unbounded" },
        { "-1", 38, "unbounded" },
        { "0", 38, "narrow" },
    };

    [Theory]
    [MemberData(nameof(Widths))]
    public void Amounts_are_held_in_the_narrowest_list_that_takes_them(string amount, int decimals, string list)
    {
        var builder = new CostChunksBuilder(0);
        builder.Add([], Int128.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), 0, 1);
        builder.Add([], 3, decimals, 2);

        var chunk = Assert.Single(builder.Finish(out _));

        Assert.Equal(
            list, (chunk.Narrow.Length, chunk.Wide.Length, chunk.Unbounded.Length) switch { (2, 0, 0) => "narrow", (0, 2, 0) => "wide", (0, 0, 2) => "unbounded", _ => "several" });
        BigInteger[] expected = [BigInteger.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) * BigInteger.Pow(10, decimals), 3];
        Assert.Equal(expected, Amounts(chunk));
        Assert.Equal(expected[0] + expected[1], chunk.Sum());
    }

    // Amounts of one chunk do not widen another.
    [Fact]
    public void Each_chunk_is_as_narrow_as_its_own_amounts_allow()
    {
        var builder = new CostChunksBuilder(0);
        for (var line = 0; line < CostChunk.Capacity; line++)
        {
            builder.Add([], 1, 0, line);
        }

        builder.Add([], WideLimit, 0, CostChunk.Capacity);

        var chunks = builder.Finish(out _);

        Assert.Equal([(CostChunk.Capacity, 0), (0, 1)], chunks.Select(chunk => (chunk.Narrow.Length, chunk.Unbounded.Length)));
    }

    [Fact]
    public void A_cell_adds_up_amounts_of_either_sign_and_any_size() => Gen.Long.List[0, 50].Sample(amounts =>
    {
        var cell = default(CostCell);
        foreach (var amount in amounts)
        {
            cell.Add(amount);
        }

        cell.AddLine();

        Assert.Equal(amounts.Aggregate(Int128.Zero, (sum, amount) => sum + amount), cell.Sum);
        Assert.Equal(amounts.Count + 1, cell.LineCount);
    });

    private static IEnumerable<BigInteger> Amounts(CostChunk chunk) =>
        chunk.Narrow.Select(amount => (BigInteger)amount).Concat(chunk.Wide.Select(amount => (BigInteger)amount)).Concat(chunk.Unbounded);
}
