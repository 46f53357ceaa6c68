using CsCheck;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

public class TariffLawTests
{
    private static readonly ExactAmount Whole = ExactAmount.From(1);

    private static readonly Gen<ExactAmount> AnyQuantity = Gen.Select(TariffGen.Quantity, Gen.Bool).Select((quantity, isCredit) => isCredit ? -quantity : quantity);

    [Fact]
    public void Every_tariff_of_these_tests_is_one_that_a_rate_card_takes() =>
        TariffGen.Any.Sample(tariff => RateCard.Create().For("hosting", tariff).Build().IsT0);

    [Fact]
    public void Steps_add_up_to_the_amount() =>
        Gen.Select(TariffGen.Any, AnyQuantity, TariffGen.DayShare).Sample((tariff, quantity, dayShare) =>
        {
            var charge = tariff.Charge(quantity, dayShare);

            Assert.Equal(charge.Amount, MoneyGen.Sum(charge.Steps.Select(step => step.Amount)));
            Assert.All(charge.Steps, step => Assert.NotEmpty(step.ToString()));
        });

    [Fact]
    public void Steps_of_use_are_quantity_times_price() =>
        Gen.Select(TariffGen.Any, AnyQuantity, TariffGen.DayShare).Sample((tariff, quantity, dayShare) =>
            Assert.All(
                tariff.Charge(quantity, dayShare).Steps.Where(step => step.Kind == TariffStepKind.Use),
                step => Assert.Equal(step.Amount, step.Quantity * ExactAmount.From(step.Price!.Value.Amount))));

    [Fact]
    public void What_is_free_and_what_is_priced_is_what_was_used() =>
        Gen.Select(TariffGen.Divisible, AnyQuantity, TariffGen.DayShare).Sample((tariff, quantity, dayShare) =>
            Assert.Equal(
                quantity,
                MoneyGen.Sum(tariff.Charge(quantity, dayShare).Steps
                    .Where(step => step.Kind is TariffStepKind.Use or TariffStepKind.FreeQuantity)
                    .Select(step => step.Quantity))));

    [Fact]
    public void More_use_at_graduated_tiers_never_costs_less() =>
        Gen.Select(TariffGen.Any.Where(tariff => tariff.TierPricing == TierPricing.Graduated), AnyQuantity, TariffGen.Quantity, TariffGen.DayShare)
            .Sample((tariff, quantity, more, dayShare) =>
            {
                // A discount that begins at a quantity may make a greater one cheaper, as a volume tier may.
                var undiscounted = tariff with { Discounts = [] };

                Assert.True(undiscounted.Charge(quantity, dayShare).Amount <= undiscounted.Charge(quantity + more, dayShare).Amount);
            });

    [Fact]
    public void A_tariff_that_is_cut_in_two_charges_even_use_as_in_one_piece() =>
        Gen.Select(TariffGen.Divisible, AnyQuantity, Gen.Int[1, 30]).Sample((tariff, quantity, days) =>
        {
            var (first, second) = (ExactAmount.Ratio(days, 31), ExactAmount.Ratio(31 - days, 31));

            Assert.Equal(
                tariff.Charge(quantity, Whole).Amount,
                tariff.Charge(quantity * first, first).Amount + tariff.Charge(quantity * second, second).Amount);
        });

    [Fact]
    public void A_price_for_each_unit_charges_the_same_however_use_is_cut() =>
        Gen.Select(TariffGen.Price, AnyQuantity, AnyQuantity, TariffGen.DayShare).Sample((price, first, second, dayShare) =>
            Assert.Equal(
                Tariff.PerUnit(price).Charge(first + second, Whole).Amount,
                Tariff.PerUnit(price).Charge(first, dayShare).Amount + Tariff.PerUnit(price).Charge(second, Whole - dayShare).Amount));

    [Fact]
    public void Graduated_and_volume_tiers_agree_inside_the_first() =>
        Gen.Select(TariffGen.Tiers, TariffGen.DayShare).Sample((tiers, dayShare) =>
        {
            var end = ExactAmount.From(tiers[0].UpTo ?? 1000) * dayShare;

            Assert.Equal(Tariff.Graduated(tiers).Charge(end, dayShare).Amount, Tariff.Volume(tiers).Charge(end, dayShare).Amount);
        });

    [Fact]
    public void A_correction_takes_back_what_the_same_use_would_have_cost() =>
        Gen.Select(TariffGen.Any, TariffGen.Quantity, TariffGen.DayShare).Sample((tariff, quantity, dayShare) =>
        {
            var free = tariff with { FlatFee = null, Minimum = null };

            Assert.Equal(-free.Charge(quantity, dayShare).Amount, free.Charge(-quantity, dayShare).Amount);
        });

    [Fact]
    public void No_period_costs_more_than_the_cap_or_use_less_than_the_minimum() =>
        Gen.Select(TariffGen.Any, TariffGen.Quantity, TariffGen.DayShare).Sample((tariff, quantity, dayShare) =>
        {
            var amount = tariff.Charge(quantity, dayShare).Amount;

            Assert.True(tariff.Cap is not { } cap || amount <= ExactAmount.From(cap.Amount) * dayShare);
            Assert.True(tariff.Minimum is not { } minimum || amount >= ExactAmount.From(minimum.Amount) * dayShare);
        });

    [Fact]
    public void Tariffs_of_equal_parts_are_equal() =>
        TariffGen.Tiers.Sample(tiers =>
        {
            var tariff = Tariff.Graduated(tiers, "request") with { Cap = new Money(5, Currency.Parse("EUR")) };
            var other = Tariff.Graduated([.. tiers.Select(tier => tier with { })], "request") with { Cap = new Money(5.00m, Currency.Parse("EUR")) };

            Assert.Equal(tariff, other);
            Assert.Equal(tariff.GetHashCode(), other.GetHashCode());
            Assert.NotEqual(tariff, tariff with { TierPricing = TierPricing.Volume });
        });
}
