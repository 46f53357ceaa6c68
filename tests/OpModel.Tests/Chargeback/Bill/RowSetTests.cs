using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

/// <summary>Sets of rows beside plain sets of numbers, at sizes around those of a word.</summary>
public class RowSetTests
{
    private static readonly int[] Sizes = [1, 63, 64, 65, 127, 128, 129, 200];

    [Fact]
    public void The_first_row_of_all_sets_is_found()
    {
        var random = new Random(1);
        foreach (var size in Sizes)
        {
            for (var example = 0; example < 50; example++)
            {
                HashSet<int>[] plain = [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, size).Where(_ => random.Next(size) < 10).ToHashSet())];

                var expected = Enumerable.Range(0, size).Where(row => Array.TrueForAll(plain, set => set.Contains(row))).FirstOrDefault(0);

                Assert.Equal(expected, RowSet.FirstInAll([.. plain.Select(set => Of(size, [.. set]))]));
            }

            Assert.Equal(size - 1, RowSet.FirstInAll([Of(size, size - 1), Of(size, [.. Enumerable.Range(0, size)])]));
            Assert.Equal(0, RowSet.FirstInAll([Of(size), Of(size, size - 1)]));
            Assert.Equal((size + 63) / 64, Of(size).Length);
        }

        Assert.Equal(0, RowSet.FirstInAll([]));
    }

    [Fact]
    public void Two_sets_of_the_same_rows_are_equal()
    {
        Assert.All(Sizes, size =>
        {
            Assert.Equal(Of(size, size - 1, 0), Of(size, 0, size - 1, 0));
            Assert.Equal(Of(size, size - 1).GetHashCode(), Of(size, size - 1).GetHashCode());
            Assert.NotEqual(Of(size), Of(size, size - 1));
            Assert.NotEqual(Of(size).GetHashCode(), Of(size, size - 1).GetHashCode());
            Assert.False(Of(size).Equals(null));
            Assert.False(Of(size).Equals((object)size));
        });
    }

    [Fact]
    public void A_copy_is_a_set_of_its_own()
    {
        var set = Of(65, 64);
        var copy = set.Copy();
        copy.Add(3);

        Assert.Equal(Of(65, 64), set);
        Assert.Equal(Of(65, 3, 64), copy);
        set.CopyTo(copy);
        Assert.Equal(set, copy);
    }

    private static RowSet Of(int size, params int[] rows)
    {
        var set = new RowSet(size);
        Array.ForEach(rows, set.Add);
        return set;
    }
}
