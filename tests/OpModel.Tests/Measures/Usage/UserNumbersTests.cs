using System.Text;
using CsCheck;
using OpModel.Measures;

namespace OpModel.Tests.Measures.Usage;

public sealed class UserNumbersTests
{
    private static readonly byte[] NoText = [0xC3, 0x28];

    [Fact]
    public void Each_name_has_a_number_of_its_own_in_the_order_of_first_appearance() =>
        Gen.String[Gen.Char["abé\0"], 0, 20].Array[0, 3000].Sample(
            names =>
            {
                UserNumbers numbers = new();
                Dictionary<string, int> expected = [];
                foreach (var name in names)
                {
                    Assert.True(numbers.TryGetNumber(Encoding.UTF8.GetBytes(name), out var number));
                    Assert.Equal(expected.TryGetValue(name, out var known) ? known : expected.Count, number);
                    expected.TryAdd(name, number);
                }
            },
            iter: 30);

    [Fact]
    public void Names_that_are_looked_up_together_have_the_numbers_that_they_have_one_by_one() =>
        Gen.String[Gen.Char["abé\0"], 0, 7].Array[0, 3000].Sample(
            names =>
            {
                UserNumbers together = new();
                UserNumbers alone = new();
                var numbers = new int[names.Length];
                together.GetNumbers([.. names.Select(name => UserName.Of(Encoding.UTF8.GetBytes(name)))], numbers);

                Assert.All(names.Zip(numbers), pair =>
                {
                    alone.TryGetNumber(Encoding.UTF8.GetBytes(pair.First), out var number);
                    Assert.Equal(number, pair.Second);
                });
            },
            iter: 30);

    [Fact]
    public void Many_names_keep_their_numbers()
    {
        UserNumbers numbers = new();
        for (var round = 0; round < 2; round++)
        {
            for (var user = 0; user < 50_000; user++)
            {
                Assert.True(numbers.TryGetNumber(Encoding.UTF8.GetBytes($"u{user}"), out var number));
                Assert.Equal(user, number);
            }
        }
    }

    [Fact]
    public void What_is_no_text_has_none() => Assert.False(new UserNumbers().TryGetNumber(NoText, out _));
}
