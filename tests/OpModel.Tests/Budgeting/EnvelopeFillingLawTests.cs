using System.Numerics;
using CsCheck;
using OpModel.Budgeting;

namespace OpModel.Tests.Budgeting;

/// <summary>The laws of sharing an envelope, over random lines with asks, shares, weights, priorities, floors and caps.</summary>
public sealed class EnvelopeFillingLawTests
{
    private static readonly Gen<LineDemand> Line =
        from kind in Gen.Int[0, 2]
        from priority in Gen.Int[1, 3]
        from floor in Gen.OneOf(Gen.Const(0), Gen.Int[0, 60])
        from room in Gen.OneOf(Gen.Int[0, 80], Gen.Const(1_000))
        from figure in Gen.Int[0, 100]
        from decimals in Gen.Int[0, 2]
        select new LineDemand("", priority, floor, floor + room)
        {
            Ask = kind == 0 ? figure : null,
            Share = kind == 1 ? new decimal(figure, 0, 0, false, (byte)decimals) / 4 : null,
            Weight = kind == 2 ? new decimal(figure, 0, 0, false, (byte)decimals) : 0,
        };

    private static readonly Gen<(LineDemand[] Lines, Int128 Amount)> Envelope =
        from lines in Line.Array[1, 8]
        from more in Gen.Int[0, 300]
        let floors = lines.Sum(line => (int)line.Floor)
        let amount = floors + more
        select (lines.Select((line, index) => line with { Name = $"T{index}", Cap = Int128.Max(line.Floor, Int128.Min(line.Cap, amount)) }).ToArray(), (Int128)amount);

    [Fact]
    public void Lines_and_rest_add_up_and_each_is_its_exact_amount_rounded_within_its_bounds() => Envelope.Sample(envelope =>
    {
        var filled = EnvelopeFilling.Fill(envelope.Lines, envelope.Amount);
        var sum = filled.Rest;
        for (var line = 0; line < envelope.Lines.Length; line++)
        {
            var (units, exact) = (filled.UnitsOf(line), filled.ExactOf(line));
            sum += units;
            Assert.True(units == exact.Floor(0) || units == exact.Ceiling(0));
            Assert.InRange(units, (BigInteger)envelope.Lines[line].Floor, (BigInteger)envelope.Lines[line].Cap);
        }

        Assert.Equal((BigInteger)envelope.Amount, sum);
    });

    [Fact]
    public void What_lines_get_is_what_an_oracle_in_fractions_gives() => Envelope.Sample(envelope =>
    {
        var filled = EnvelopeFilling.Fill(envelope.Lines, envelope.Amount);

        Assert.Equal(FillingOracle.Fill(envelope.Lines, envelope.Amount), Enumerable.Range(0, envelope.Lines.Length).Select(filled.ExactOf));
    });

    [Fact]
    public void Numbers_of_any_size_give_the_same_as_machine_words() => Envelope.Sample(envelope =>
    {
        var (words, any) = (EnvelopeFilling<Int128>.Fill(envelope.Lines, envelope.Amount), EnvelopeFilling<BigInteger>.Fill(envelope.Lines, envelope.Amount));

        Assert.Equal(Enumerable.Range(0, envelope.Lines.Length).Select(words.UnitsOf), Enumerable.Range(0, envelope.Lines.Length).Select(any.UnitsOf));
    });

    [Fact]
    public void Levels_that_no_machine_number_tells_apart_are_told_apart() => Gen.Select(Envelope, Gen.Long[4503599627370490, 4503599627370500].Array[8], Gen.Bool).Sample((envelope, weights, isHuge) =>
    {
        LineDemand[] lines = [.. envelope.Lines.Select((line, at) => line.IsAsk ? line : line with { Weight = weights[at] * (isHuge ? 1_000_000_000m : 1) })];
        var filled = EnvelopeFilling.Fill(lines, envelope.Amount);

        Assert.Equal(FillingOracle.Fill(lines, envelope.Amount), Enumerable.Range(0, lines.Length).Select(filled.ExactOf));
    });

    // The cap of each line is reached at a level that differs from those of the others in the last of some sixty bits, so that machine numbers take them for the same.
    [Fact]
    public void Levels_that_differ_in_the_last_bit_are_met_in_their_order() => Gen.Select(Gen.Long[1L << 60, 1L << 61].Array[2, 6], Gen.Int[-3, 3].Array[6], Gen.Int[0, 1_000], Gen.Bool).Sample((weights, offsets, open, areFloors) =>
    {
        var bounds = weights.Select((weight, at) => (BigInteger)weight + offsets[at]).ToArray();
        var (floors, caps) = areFloors
            ? (bounds, Array.ConvertAll(bounds, _ => BigInteger.Pow(10, 30)))
            : (Array.ConvertAll(bounds, _ => BigInteger.Zero), bounds);
        BigInteger[] exact = [.. weights.Select(weight => (BigInteger)weight)];
        var sum = bounds.Aggregate((left, right) => left + right);
        var amount = areFloors ? sum + open : sum - Math.Min(open, 1 + (open % 7));

        var filled = WaterFilling<BigInteger>.Find(exact, floors, caps, amount);

        // The level is the amount that is left by the weight that takes it; each line is on the side of its bounds that this says.
        var (level, by) = filled.Weight.IsZero ? (BigInteger.One, BigInteger.One) : (filled.Left, filled.Weight);
        Assert.All(Enumerable.Range(0, weights.Length), line => Assert.True(filled.Places[line] switch
        {
            BoundHeld.Floor => exact[line] * level <= floors[line] * by,
            BoundHeld.Cap => exact[line] * level >= caps[line] * by || filled.Weight.IsZero,
            _ => exact[line] * level >= floors[line] * by && exact[line] * level <= caps[line] * by,
        }));
    });

    [Fact]
    public void Large_money_is_shared_as_small_money() => Envelope.Sample(envelope =>
    {
        var times = (Int128)1 << 60;
        LineDemand[] large = [.. envelope.Lines.Select(line => line with { Floor = line.Floor * times, Cap = line.Cap * times, Ask = line.Ask * times })];
        var (filled, small) = (EnvelopeFilling.Fill(large, envelope.Amount * times), EnvelopeFilling.Fill(envelope.Lines, envelope.Amount));

        Assert.Equal(
            Enumerable.Range(0, large.Length).Select(line => small.ExactOf(line) * ExactAmount.FromUnscaled(times, 0)),
            Enumerable.Range(0, large.Length).Select(filled.ExactOf));
    });

    [Fact]
    public void The_order_of_lines_makes_no_difference() => Gen.Select(Envelope, Gen.Int[1, 7]).Sample((envelope, turn) =>
    {
        var count = envelope.Lines.Length;
        LineDemand[] turned = [.. Enumerable.Range(0, count).Select(line => envelope.Lines[(line + turn) % count])];
        var (filled, other) = (EnvelopeFilling.Fill(envelope.Lines, envelope.Amount), EnvelopeFilling.Fill(turned, envelope.Amount));

        Assert.All(Enumerable.Range(0, count), line => Assert.Equal(filled.UnitsOf((line + turn) % count), other.UnitsOf(line)));
    });

    [Fact]
    public void A_raised_floor_never_lowers_that_team() => Gen.Select(Envelope, Gen.Int[0, 7], Gen.Int[1, 80]).Sample((envelope, at, raise) =>
    {
        var line = at % envelope.Lines.Length;
        var room = envelope.Amount - envelope.Lines.Aggregate(Int128.Zero, (sum, each) => sum + each.Floor);
        var raised = envelope.Lines[line].Floor + Int128.Min(raise, Int128.Min(room, envelope.Lines[line].Cap - envelope.Lines[line].Floor));
        LineDemand[] lines = [.. envelope.Lines];
        lines[line] = lines[line] with { Floor = raised };
        var (before, after) = (EnvelopeFilling.Fill(envelope.Lines, envelope.Amount), EnvelopeFilling.Fill(lines, envelope.Amount));

        Assert.True(after.ExactOf(line) >= before.ExactOf(line));
        Assert.True(after.UnitsOf(line) >= before.UnitsOf(line));
    });

    [Fact]
    public void Weights_of_many_digits_fall_back_to_numbers_of_any_size()
    {
        LineDemand[] lines =
        [
            new("A", 1, 0, 1_000) { Weight = 0.0000000000000000000000000001m },
            new("B", 1, 0, 1_000) { Weight = 79228162514264337593543950335m },
        ];
        var filled = EnvelopeFilling.Fill(lines, 1_000);

        Assert.IsType<EnvelopeFilling<BigInteger>>(filled);
        Assert.Equal([0, 1_000], Enumerable.Range(0, 2).Select(filled.UnitsOf));
    }
}
