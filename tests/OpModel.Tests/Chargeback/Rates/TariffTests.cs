using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

public class TariffTests
{
    private static readonly Money Fee = Money.Parse("500 EUR");

    // "Set up tiered pricing", https://docs.stripe.com/subscriptions/pricing-models/tiered-pricing: fonts at 7, 6.5 and 6 USD.
    private static readonly Tier[] Fonts =
        [new(5, Money.Parse("7 USD")), new(10, Money.Parse("6.5 USD")), new(null, Money.Parse("6 USD"))];

    [Theory]
    [InlineData(1, 7)]
    [InlineData(5, 35)]
    [InlineData(6, 39)]
    [InlineData(20, 120)]
    [InlineData(25, 150)]
    public void Volume_tiers_charge_what_Stripe_publishes(int fonts, int dollars) =>
        Assert.Equal(ExactAmount.From(dollars), Amount(Tariff.Volume(Fonts, "font"), fonts));

    // The same page has 5 fonts at 35 USD; above, by its rule: 5 × 7 + 1 × 6.5, 5 × 7 + 5 × 6.5 + 10 × 6, and 5 × 6 more.
    [Theory]
    [InlineData(1, "7")]
    [InlineData(5, "35")]
    [InlineData(6, "41.5")]
    [InlineData(20, "127.5")]
    [InlineData(25, "157.5")]
    public void Graduated_tiers_charge_by_the_rule_of_Stripe(int fonts, string dollars) =>
        Assert.Equal(dollars, Amount(Tariff.Graduated(Fonts, "font"), fonts).ToString());

    // "Graduated Pricing", https://docs.useautumn.com/documentation/modelling-pricing/graduated-pricing: 15,000 requests are 107 USD.
    [Fact]
    public void Graduated_tiers_tell_each_band() => Assert.Equal(
        [
            "use up to 1,000: 1,000 requests × 0.01 USD",
            "use above 1,000 up to 10,000: 9,000 requests × 0.008 USD",
            "use above 10,000: 5,000 requests × 0.005 USD",
            "107",
        ],
        Told(
            Tariff.Graduated(
                [new(1000, Money.Parse("0.01 USD")), new(10_000, Money.Parse("0.008 USD")), new(null, Money.Parse("0.005 USD"))], "request"),
            15_000));

    // "Volume", https://getlago.com/docs/guide/plans/charges/charge-models/volume: "65,000 x $0.0006 + $10 = $49".
    [Fact]
    public void A_volume_tier_may_have_a_fee() => Assert.Equal(
        [
            "use above 50,000 up to 100,000: 65,000 calls × 0.0006 USD",
            "fee above 50,000 up to 100,000: 10.00 USD",
            "49",
        ],
        Told(
            Tariff.Volume(
                [
                    new(10_000, Money.Parse("0.0010 USD"), Money.Parse("10 USD")),
                    new(50_000, Money.Parse("0.0008 USD"), Money.Parse("10 USD")),
                    new(100_000, Money.Parse("0.0006 USD"), Money.Parse("10 USD")),
                    new(null, Money.Parse("0.0004 USD"), Money.Parse("10 USD")),
                ],
                "call"),
            65_000));

    // "Package", https://getlago.com/docs/guide/plans/charges/charge-models/package: 5 USD for 100 units, the first 100 free, 201 units are 10 USD.
    [Fact]
    public void Packages_that_are_begun_are_charged_in_full() => Assert.Equal(
        ["free quantity: 100 units × 0", "use: 2 packages of 100 units × 5.00 USD", "10"],
        Told(Tariff.Packages(100, Money.Parse("5 USD"), "unit") with { FreeQuantity = 100 }, 201));

    // "Package Pricing", https://www.chargebee.com/docs/billing/2.0/product-catalog/package-pricing: a million tokens for 1.25 USD.
    [Theory]
    [InlineData(10, "1.25")]
    [InlineData(1_000_000, "1.25")]
    [InlineData(1_000_001, "2.5")]
    [InlineData(1_500_000, "2.5")]
    [InlineData(0, "0")]
    public void A_package_ends_with_its_last_unit(int tokens, string dollars) =>
        Assert.Equal(dollars, Amount(Tariff.Packages(1_000_000, Money.Parse("1.25 USD"), "token"), tokens).ToString());

    [Theory]
    [InlineData("10", "65")]
    [InlineData("10.000000000000000000001", "60.000000000000000000006")]
    public void The_end_of_a_tier_belongs_to_it_and_nothing_above(string fonts, string dollars)
    {
        var quantity = ExactAmount.From(decimal.Parse(fonts, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(dollars, Tariff.Volume(Fonts).Charge(quantity, ExactAmount.From(1)).Amount.ToString());
    }

    [Fact]
    public void Parts_of_a_tariff_are_applied_in_their_order() => Assert.Equal(
        [
            "flat fee: 500.00 EUR",
            "free quantity: 100 authorisations × 0",
            "use: 900 authorisations × 0.50 EUR",
            "discount: 10 % off 950 EUR",
            "shortfall: minimum 900.00 EUR, less 855 EUR",
            "900",
        ],
        Told(
            Tariff.PerUnit(Money.Parse("0.50 EUR"), "authorisation") with
            {
                FlatFee = Fee,
                FreeQuantity = 100,
                Discounts = [new(10)],
                Minimum = Money.Parse("900 EUR"),
                Cap = Money.Parse("1000 EUR"),
            },
            1000));

    [Fact]
    public void The_cap_takes_off_what_is_above_it() => Assert.Equal(
        ["use: 1,001 authorisations × 0.50 EUR", "cap: at most 500.00 EUR, in place of 500.5 EUR", "500"],
        Told(Tariff.PerUnit(Money.Parse("0.50 EUR"), "authorisation") with { Cap = Fee }, 1001));

    [Fact]
    public void A_flat_tariff_charges_its_fee_without_use_too()
    {
        Assert.Equal(["flat fee: 500.00 EUR", "500"], Told(Tariff.Flat(Fee), 0));
        Assert.Equal(["flat fee: 500.00 EUR", "500"], Told(Tariff.Flat(Fee), 17));
        Assert.Equal(["flat fee: 500.00 EUR", "500"], Told(Tariff.Flat(Fee) with { TierPricing = TierPricing.Volume }, 17));
    }

    [Theory]
    [InlineData(999, "999")]
    [InlineData(1000, "950")]
    [InlineData(9_999, "9499.05")]
    [InlineData(10_000, "9000")]
    public void The_discount_of_the_highest_quantity_that_is_reached_holds_alone(int quantity, string euros) => Assert.Equal(
        euros,
        Amount(Tariff.PerUnit(Money.Parse("1 EUR")) with { Discounts = [new(5, From: 1000), new(10, From: 10_000)] }, quantity).ToString());

    [Fact]
    public void A_tariff_of_some_days_has_that_part_of_all_that_is_for_a_period() => Assert.Equal(
        [
            "flat fee: 500.00 EUR × 14/31 of the period",
            "free quantity: 45.161290… requests × 0",
            "use up to 1,000 × 14/31: 451.612903… requests × 0.01 EUR",
            "use above 1,000 × 14/31: 3.225806… requests × 0.005 EUR",
            "shortfall: minimum 1000.00 EUR × 14/31 of the period, less 230.338709… EUR",
            "14000/31",
        ],
        Told(
            Tariff.Graduated([new(1000, Money.Parse("0.01 EUR")), new(null, Money.Parse("0.005 EUR"))], "request") with
            {
                FlatFee = Fee,
                FreeQuantity = 100,
                Minimum = Money.Parse("1000 EUR"),
            },
            500,
            ExactAmount.Ratio(14, 31)));

    [Fact]
    public void A_credit_neither_fills_nor_swallows_the_minimum() => Assert.Equal(
        ["correction: -40 units × 1.00 EUR", "shortfall: minimum 100.00 EUR, less 0 EUR", "60"],
        Told(Tariff.PerUnit(Money.Parse("1 EUR"), "unit") with { Minimum = Money.Parse("100 EUR") }, -40));

    [Fact]
    public void A_fee_fills_the_minimum_beside_a_credit() => Assert.Equal(
        [
            "flat fee: 80.00 EUR",
            "correction: -40 units × 1.00 EUR",
            "discount: 50 % off 40 EUR",
            "shortfall: minimum 100.00 EUR, less 40 EUR",
            "80",
        ],
        Told(
            Tariff.PerUnit(Money.Parse("1 EUR"), "unit") with { FlatFee = Money.Parse("80 EUR"), Minimum = Money.Parse("100 EUR"), Discounts = [new(50)] }, -40));

    [Fact]
    public void A_credit_is_not_more_than_the_cap() => Assert.Equal(
        ["correction: -900 units × 1.00 EUR", "cap: no more credit than 500.00 EUR, in place of -900 EUR", "-500"],
        Told(Tariff.PerUnit(Money.Parse("1 EUR"), "unit") with { Cap = Fee }, -900));

    [Fact]
    public void Corrections_are_taken_off_before_tiers_are_reckoned()
    {
        var tariff = Tariff.Graduated(Fonts, "font");

        // 6 fonts used and one of them taken back are 5 fonts, at the price of the first tier alone.
        Assert.Equal(ExactAmount.From(35), Amount(tariff, 6 - 1));
        Assert.NotEqual(Amount(tariff, 6 - 1), Amount(tariff, 6) + Amount(tariff, -1));
    }

    [Fact]
    public void A_tariff_is_told_in_the_order_of_its_parts()
    {
        Assert.Equal("7.00 USD up to 5, 6.50 USD up to 10, 6.00 USD above, per font, the band reached for all", Tariff.Volume(Fonts, "font").ToString());
        Assert.Equal("7.00 USD up to 5, 6.50 USD up to 10, 6.00 USD above, per unit", Tariff.Graduated(Fonts).ToString());
        Assert.Equal("500.00 EUR a period", Tariff.Flat(Fee).ToString());
        Assert.Equal("5.00 USD per package of 100 calls", Tariff.Packages(100, Money.Parse("5 USD"), "call").ToString());
        Assert.Equal(
            "500.00 EUR a period; first 1,000 free; 0.02 EUR and 3.00 EUR once per unit; 5 % off; 7.5 % off from 10,000 on; at least 600.00 EUR; at most 900.00 EUR",
            (Tariff.Graduated([new(null, Money.Parse("0.02 EUR"), Money.Parse("3 EUR"))]) with
            {
                FlatFee = Fee,
                FreeQuantity = 1000,
                Discounts = [new(5), new(7.5m, From: 10_000)],
                Minimum = Money.Parse("600 EUR"),
                Cap = Money.Parse("900 EUR"),
            }).ToString());
    }

    [Fact]
    public void Steps_that_change_nothing_are_left_out()
    {
        var atTheLimits = Tariff.PerUnit(Money.Parse("1 EUR"), "unit") with { Minimum = Fee, Cap = Fee, Discounts = [new(0)] };

        Assert.Equal(["use: 500 units × 1.00 EUR", "500"], Told(atTheLimits, 500));
        Assert.Equal(["free quantity: 3 units × 0", "0"], Told(Tariff.PerUnit(Fee, "unit") with { FreeQuantity = 3, Discounts = [new(10)] }, 3));
        Assert.Equal(["correction: -500 units × 1.00 EUR", "-500"], Told(atTheLimits with { Minimum = null }, -500));
        Assert.Equal(["0"], Told(Tariff.PerUnit(Fee, "unit") with { FreeQuantity = 3 }, 0));
    }

    [Fact]
    public void A_credit_takes_back_the_fee_of_its_tier_and_leaves_free_quantity_free() => Assert.Equal(
        [
            "free quantity: -2 fonts × 0",
            "correction up to 5: -5 fonts × 7.00 USD",
            "fee up to 5: 10.00 USD",
            "correction above 5: -1 font × 6.00 USD",
            "-51",
        ],
        Told(Tariff.Graduated([new(5, Money.Parse("7 USD"), Money.Parse("10 USD")), new(null, Money.Parse("6 USD"))], "font") with { FreeQuantity = 2 }, -8));

    [Fact]
    public void A_tariff_is_in_the_currency_of_its_prices()
    {
        Assert.Equal("EUR", Tariff.Flat(Fee).Currency.Code);
        Assert.Equal("USD", Tariff.Volume(Fonts).Currency.Code);
        Assert.Equal("EUR", (Tariff.Graduated([]) with { Cap = Fee }).Currency.Code);
        Assert.Equal("EUR", (Tariff.Graduated([]) with { Minimum = Fee }).Currency.Code);
        Assert.Equal(Currency.None, Tariff.Graduated([]).Currency);
    }

    [Fact]
    public void A_step_of_no_kind_has_no_text()
    {
        var step = new TariffStep { Kind = (TariffStepKind)99, Tariff = Tariff.Flat(Fee), DayShare = ExactAmount.From(1) };

        Assert.StartsWith("There is no such step.", Assert.Throws<ArgumentOutOfRangeException>(() => step.What).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no such step.", Assert.Throws<ArgumentOutOfRangeException>(() => step.Formula).Message, StringComparison.Ordinal);
    }

    private static ExactAmount Amount(Tariff tariff, int quantity) => tariff.Charge(ExactAmount.From(quantity), ExactAmount.From(1)).Amount;

    private static IEnumerable<string> Told(Tariff tariff, int quantity, ExactAmount? dayShare = null)
    {
        var charge = tariff.Charge(ExactAmount.From(quantity), dayShare ?? ExactAmount.From(1));
        return [.. charge.Steps.Select(step => step.ToString()), charge.Amount.ToString()];
    }
}
