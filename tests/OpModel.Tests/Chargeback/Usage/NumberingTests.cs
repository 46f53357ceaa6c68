using System.Globalization;
using CsCheck;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Usage;

/// <summary>Names and pairs of them are numbered in the order of first appearance, by whatever short cut a number is found again.</summary>
public sealed class NumberingTests
{
    // Some of few, some beyond any table that would be kept for them.
    private static readonly Gen<int> Number = Gen.OneOf(Gen.Int[0, 20], Gen.Int[0, 2_000], Gen.Int[0, 3_000_000], Gen.OneOf(15, 16, 1 << 20, int.MaxValue));

    [Fact]
    public void A_pair_has_the_number_of_its_first_appearance() => Gen.Select(Number, Number).Array[0, 60].Sample(pairs =>
    {
        var numbers = new CellNumbers();
        List<UsageCell> expected = [];
        foreach (var (consumer, service) in (IEnumerable<(int, int)>)[.. pairs, .. pairs.Reverse()])
        {
            var cell = new UsageCell(consumer, service);
            var place = expected.IndexOf(cell);
            if (place < 0)
            {
                expected.Add(cell);
            }

            Assert.Equal(place < 0 ? expected.Count - 1 : place, numbers.Of(consumer, service));
        }

        Assert.Equal(expected, numbers.Cells);
    });

    [Fact]
    public void A_pair_beyond_the_table_takes_the_place_of_no_other()
    {
        // 2,048 × 1,024 pairs are more than a table is kept for, and 4,096 × 16 are not. There the first pair would be where the last one is.
        var numbers = new CellNumbers();

        Assert.Equal([0, 1, 2], [numbers.Of(2_047, 1_023), numbers.Of(2_048, 0), numbers.Of(2_047 + (1_023 / 16), 1_023 % 16)]);
    }

    [Fact]
    public void All_pairs_of_many_consumers_and_services_have_numbers_of_their_own()
    {
        const int consumers = 300;
        const int services = 120;
        var numbers = new CellNumbers();
        int[] OfAll() =>
        [
            .. from consumer in Enumerable.Range(0, consumers)
               from service in Enumerable.Range(0, services)
               select numbers.Of(consumer, service),
        ];

        Assert.Equal(Enumerable.Range(0, consumers * services), OfAll());
        Assert.Equal(Enumerable.Range(0, consumers * services), OfAll());
    }

    [Fact]
    public void Numbers_far_apart_take_no_table_between_them()
    {
        var numbers = new CellNumbers();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal([0, 1, 2], [numbers.Of(2_000_000, 3), numbers.Of(3, 2_000_000), numbers.Of(1_000, 2_000)]);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Fact]
    public void A_text_has_the_number_of_its_first_appearance_whichever_string_it_is()
    {
        // More than have a place of their own.
        const int count = 40_000;
        string[] texts = [.. Enumerable.Range(0, count).Select(number => number.ToString(CultureInfo.InvariantCulture))];
        var numbers = new TextNumbers();

        Assert.Equal(Enumerable.Range(0, count), texts.Select(numbers.Of));
        Assert.Equal(Enumerable.Range(0, count), texts.Select(numbers.Of));
        Assert.Equal(Enumerable.Range(0, count), texts.Select(text => numbers.Of(new string(text))));
        Assert.Equal(texts, numbers.Texts);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void What_is_no_text_has_no_number(string? text)
    {
        var numbers = new TextNumbers();
        numbers.Of("Search");

        Assert.Equal([-1, -1, 0, 1], [numbers.Of(text), numbers.Of(text), numbers.Of("Search"), numbers.Of("search")]);
        Assert.Equal(["Search", "search"], numbers.Texts);
    }
}
