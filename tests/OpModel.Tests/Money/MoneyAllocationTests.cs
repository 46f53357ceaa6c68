using CsCheck;

namespace OpModel.Tests;

public class MoneyAllocationTests
{
    [Fact]
    public void Five_cents_by_three_to_seven_are_two_and_three() =>
        // Fowler, "Patterns of Enterprise Application Architecture", 2002, Money, testAllocate2.
        AssertParts(Money.Parse("0.05 USD").Allocate(3, 7), "0.02 USD", "0.03 USD");

    [Fact]
    public void A_hundred_in_three_gives_the_odd_cent_to_the_first() =>
        AssertParts(Money.Parse("100 EUR").AllocateEvenly(3), "33.34 EUR", "33.33 EUR", "33.33 EUR");

    [Fact]
    public void Seats_of_the_House_go_as_in_Hamiltons_bill_of_1792()
    {
        // Populations and seats: Balinski and Young, "Fair Representation", 2nd edition, 2001, table 3.1; 120 seats for 3,615,920 people.
        (string State, decimal Population, decimal Seats)[] house =
        [
            ("Connecticut", 236_841, 8), ("Delaware", 55_540, 2), ("Georgia", 70_835, 2), ("Kentucky", 68_705, 2),
            ("Maryland", 278_514, 9), ("Massachusetts", 475_327, 16), ("New Hampshire", 141_822, 5), ("New Jersey", 179_570, 6),
            ("New York", 331_589, 11), ("North Carolina", 353_523, 12), ("Pennsylvania", 432_879, 14), ("Rhode Island", 68_446, 2),
            ("South Carolina", 206_236, 7), ("Vermont", 85_533, 3), ("Virginia", 630_560, 21),
        ];

        var seats = Money.Parse("120 JPY").Allocate([.. house.Select(state => state.Population)]).AsT0;

        Assert.Equal(house.Select(state => state.Seats), seats.Select(part => part.Amount));
    }

    [Fact]
    public void Units_left_over_go_to_the_largest_remainders() =>
        // Exact shares 4.7, 1.6, 1.58, 1.2, 0.61 and 0.31: three units are left over for 0.7, 0.61 and 0.6.
        AssertParts(
            Money.Parse("10 JPY").Allocate(47_000, 16_000, 15_800, 12_000, 6_100, 3_100),
            "5 JPY", "2 JPY", "1 JPY", "1 JPY", "1 JPY", "0 JPY");

    [Fact]
    public void Ties_go_to_the_first() =>
        AssertParts(Money.Parse("0.02 EUR").Allocate(1, 1, 1, 1), "0.01 EUR", "0.01 EUR", "0.00 EUR", "0.00 EUR");

    [Fact]
    public void A_credit_mirrors_the_charge() =>
        AssertParts(Money.Parse("-100 EUR").Allocate(1, 1, 1), "-33.34 EUR", "-33.33 EUR", "-33.33 EUR");

    [Fact]
    public void Nothing_is_shared_out_as_nothing() => AssertParts(Money.Parse("0 EUR").Allocate(1, 2), "0.00 EUR", "0.00 EUR");

    [Fact]
    public void One_ratio_takes_all() => AssertParts(Money.Parse("12.34 EUR").Allocate(0.001m), "12.34 EUR");

    [Fact]
    public void An_amount_finer_than_a_minor_unit_is_shared_out_at_its_own_last_decimal() =>
        AssertParts(Money.Parse("0.012 EUR").AllocateEvenly(5), "0.003 EUR", "0.003 EUR", "0.002 EUR", "0.002 EUR", "0.002 EUR");

    [Theory]
    [InlineData("1 JPY", "1 JPY", "0 JPY")]
    [InlineData("1 EUR", "0.50 EUR", "0.50 EUR")]
    [InlineData("0.001 KWD", "0.001 KWD", "0.000 KWD")]
    [InlineData("0.0003 CLF", "0.0002 CLF", "0.0001 CLF")]
    public void Parts_are_whole_minor_units_of_the_currency(string amount, string first, string second) =>
        AssertParts(Money.Parse(amount).AllocateEvenly(2), first, second);

    [Fact]
    public void Trailing_zeros_do_not_make_the_parts_finer() =>
        AssertParts(new Money(1.0000m, Currency.Parse("EUR")).AllocateEvenly(3), "0.34 EUR", "0.33 EUR", "0.33 EUR");

    [Fact]
    public void The_largest_amount_is_shared_out_in_the_units_that_decimal_can_count() =>
        AssertParts(
            new Money(decimal.MaxValue, Currency.Parse("EUR")).AllocateEvenly(2),
            "39614081257132168796771975168 EUR", "39614081257132168796771975167 EUR");

    [Fact]
    public void The_smallest_amount_goes_to_the_first() =>
        AssertParts(
            Money.Parse("0.0000000000000000000000000001 EUR").AllocateEvenly(2), "0.0000000000000000000000000001 EUR", "0 EUR");

    [Fact]
    public void Ratios_as_large_as_can_be_do_not_overflow() =>
        AssertParts(Money.Parse("0.03 EUR").Allocate(decimal.MaxValue, decimal.MaxValue, 0.0000000000000000000000000001m),
            "0.02 EUR", "0.01 EUR", "0 EUR");

    [Fact]
    public void No_ratios_are_an_error()
    {
        var error = Money.Parse("1 EUR").Allocate().AsT1;

        Assert.Equal(AllocationErrorReason.NoRatios, error.Reason);
        Assert.Equal("There are no ratios to share the amount out by; give at least one.", error.Message);
        Assert.Equal(error, Money.Parse("1 EUR").AllocateEvenly(0).AsT1);
    }

    [Fact]
    public void Ratios_that_are_all_zero_are_an_error()
    {
        var error = Money.Parse("1 EUR").Allocate(0, 0.00m).AsT1;

        Assert.Equal(AllocationErrorReason.AllRatiosZero, error.Reason);
        Assert.Equal("All ratios are zero, so nobody would get the amount; give at least one that is not.", error.Message);
    }

    [Fact]
    public void A_negative_ratio_is_an_error_that_says_which()
    {
        var error = Money.Parse("1 EUR").Allocate(1, 2, -0.5m).AsT1;

        Assert.Equal(AllocationErrorReason.NegativeRatio, error.Reason);
        Assert.Equal("Ratio 3 of 3 is -0.5; a ratio must not be negative.", error.Message);
    }

    [Fact]
    public void No_list_of_ratios_at_all_is_a_programmers_mistake() =>
        Assert.Throws<ArgumentNullException>("ratios", () => Money.Parse("1 EUR").Allocate(null!));

    [Fact]
    public void A_negative_count_is_a_programmers_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Parse("1 EUR").AllocateEvenly(-1));

    [Fact]
    public void Parts_add_up_to_the_amount() =>
        Gen.Select(MoneyGen.Any, MoneyGen.Ratios).Sample((money, ratios) =>
            MoneyGen.Sum(Parts(money, ratios).Select(part => ExactAmount.From(part.Amount))) == ExactAmount.From(money.Amount));

    [Fact]
    public void Each_part_is_less_than_a_unit_away_from_its_exact_share() =>
        Gen.Select(MoneyGen.OnBill, MoneyGen.Ratios).Sample((money, ratios) =>
        {
            var amount = money.ToString("A", null);
            var unit = ExactAmount.FromUnscaled(1, amount.Length - amount.IndexOf('.', StringComparison.Ordinal) - 1);
            var sum = MoneyGen.Sum(ratios.Select(ExactAmount.From));
            foreach (var (part, ratio) in Parts(money, ratios).Zip(ratios))
            {
                var away = ExactAmount.From(part.Amount) - (ExactAmount.From(money.Amount) * ExactAmount.From(ratio) / sum);
                Assert.True(-unit < away && away < unit);
            }
        });

    [Fact]
    public void Parts_of_a_rounded_amount_are_rounded() =>
        Gen.Select(MoneyGen.OnBill, MoneyGen.Ratios).Sample((money, ratios) => Parts(money.Round(), ratios).All(part => part.IsRounded));

    [Fact]
    public void Credits_mirror_charges() =>
        Gen.Select(MoneyGen.Any, MoneyGen.Ratios).Sample((money, ratios) =>
            Parts(-money, ratios).SequenceEqual(Parts(money, ratios).Select(part => -part)));

    [Fact]
    public void A_ratio_of_zero_gets_nothing() =>
        Gen.Select(MoneyGen.Any, MoneyGen.Ratios).Sample((money, ratios) =>
            Parts(money, ratios).Zip(ratios).All(pair => pair.Second != 0 || pair.First == Money.Zero(money.Currency)));

    [Fact]
    public void Only_the_proportion_of_the_ratios_counts() =>
        Gen.Select(MoneyGen.Any, MoneyGen.Ratios, Gen.Int[1, 1000]).Sample((money, ratios, factor) =>
            Parts(money, ratios).SequenceEqual(Parts(money, Array.ConvertAll(ratios, ratio => ratio * factor))));

    private static IReadOnlyList<Money> Parts(Money money, decimal[] ratios) => money.Allocate(ratios).AsT0;

    private static void AssertParts(OneOf.OneOf<IReadOnlyList<Money>, AllocationError> parts, params string[] expected) =>
        Assert.Equal(expected.Select(Money.Parse), parts.AsT0);
}
