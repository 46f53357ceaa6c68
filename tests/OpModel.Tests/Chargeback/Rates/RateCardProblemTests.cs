using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

public class RateCardProblemTests
{
    private static readonly Money Price = Money.Parse("1 EUR");
    private static readonly Tariff Sound = Tariff.PerUnit(Price);

    public static TheoryData<Tariff, string> WrongTariffs => new()
    {
        { Tariff.PerUnit(new Money(1, Currency.None)), "the price has no currency; give it one, such as EUR." },
        { Tariff.PerUnit(Money.Parse("-1 EUR")), "the price is -1.00 EUR; it cannot be negative. For a reduction, give a discount." },
        { Tariff.Flat(Money.Parse("-1 EUR")), "the flat fee is -1.00 EUR; it cannot be negative. For a reduction, give a discount." },
        { Sound with { Cap = Money.Parse("5 USD") }, "the tariff has prices in EUR and USD; take one currency for all of it." },
        { Tariff.Graduated([]), "the tariff has neither a price nor a flat fee; give it one of the two." },
        { Tariff.Graduated([new(10, Price)]), "the last tier ends at 10, so use above it has no price; leave its end away." },
        { Tariff.Graduated([new(null, Price), new(null, Price)]), "tier 1 has no end and is not the last; give it an end, or put it last." },
        { Tariff.Volume([new(10, Price), new(10, Price), new(null, Price)]), "tier 2 ends at 10, which is not above 10, where it begins; let the ends rise." },
        { Tariff.Volume([new(0, Price), new(null, Price)]), "tier 1 ends at 0, which is not above 0, where it begins; let the ends rise." },
        { Tariff.Volume([new(10, Price, Money.Parse("-1 EUR")), new(null, Price)]), "the fee of a tier is -1.00 EUR; it cannot be negative. For a reduction, give a discount." },
        { Tariff.Packages(0, Price), "a package has 0 units; its size lies above 0." },
        { Tariff.Graduated([new(10, Price), new(null, Price)]) with { PackageSize = 5 }, "packages have one price; leave the tiers away, or the size of the package." },
        { Sound with { Discounts = [new(101)] }, "the discount is 101 %; it lies from 0 to 100." },
        { Sound with { Discounts = [new(-1)] }, "the discount is -1 %; it lies from 0 to 100." },
        { Sound with { Discounts = [new(5, -1)] }, "the discount begins at -1; a quantity to begin at is not negative." },
        { Sound with { Discounts = [new(5, 10), new(6, 10)] }, "the discount from 10 on stands behind the one from 10 on; let the quantities rise." },
        { Sound with { FreeQuantity = -1 }, "the free quantity is -1; it is not negative." },
        { Sound with { Unit = " " }, "the unit is empty; write it in the singular, such as GiB, or leave it away." },
        { Sound with { Minimum = Money.Parse("-1 EUR") }, "the minimum is -1.00 EUR; it cannot be negative. For a reduction, give a discount." },
        { Sound with { Cap = Money.Parse("-1 EUR") }, "the cap is -1.00 EUR; it cannot be negative. For a reduction, give a discount." },
        { Sound with { Minimum = Money.Parse("2 EUR"), Cap = Price }, "the minimum of 2.00 EUR is above the cap of 1.00 EUR; mend one of them." },
    };

    public static TheoryData<Tariff> TariffsAtTheirLimits =>
    [
        Tariff.Flat(Money.Zero(Price.Currency)),
        Tariff.Volume([new(0.01m, Price, Money.Zero(Price.Currency)), new(0.02m, Price), new(null, Money.Zero(Price.Currency))]),
        Tariff.Packages(0.01m, Price),
        Sound with { Discounts = [new(0), new(100, 0.01m)] },
        Sound with { FreeQuantity = 0, Minimum = Price, Cap = Price, Unit = "h" },
        Sound with { Minimum = Money.Zero(Price.Currency) },
    ];

    [Theory]
    [MemberData(nameof(TariffsAtTheirLimits))]
    public void A_tariff_may_go_to_its_limits(Tariff tariff) =>
        Assert.Equal(tariff, Assert.Single(Assert.Single(RateCard.Create().For("hosting", tariff).Build().AsT0.Services).Versions).Tariff);

    [Theory]
    [MemberData(nameof(WrongTariffs))]
    public void A_wrong_tariff_is_told(Tariff tariff, string problem) => AssertProblems(RateCard.Create().For("hosting", tariff), $"rate card: hosting: {problem}");

    [Fact]
    public void A_wrong_benchmark_is_told() => AssertProblems(
        RateCard.Create().For("hosting", new RateVersion(Sound) { Benchmark = Money.Parse("-1 EUR") }),
        "rate card: hosting: the benchmark is -1.00 EUR; it cannot be negative. For a reduction, give a discount.");

    [Fact]
    public void Versions_that_overlap_are_told() => AssertProblems(
        RateCard.Create().For("hosting", new RateVersion(Sound) { From = new(2026, 10, 15) }, new RateVersion(Sound) { Until = new(2026, 10, 15) }),
        "rate card: hosting: the price until 2026-10-15 and the price from 2026-10-15 both hold on 2026-10-15; "
        + "end the earlier one on the day before the later one begins.");

    [Fact]
    public void A_version_that_lies_within_an_earlier_one_is_told_and_so_is_what_follows_it_there() => AssertProblems(
        RateCard.Create().For(
            "hosting",
            new RateVersion(Sound) { From = new(2026, 1, 1), Until = new(2026, 12, 31) },
            new RateVersion(Sound) { From = new(2026, 2, 1), Until = new(2026, 2, 28) },
            new RateVersion(Sound) { From = new(2026, 10, 1), Until = new(2026, 10, 31) }),
        "rate card: hosting: the price from 2026-01-01 until 2026-12-31 and the price from 2026-02-01 until 2026-02-28 both hold on 2026-02-01; "
        + "end the earlier one on the day before the later one begins.",
        "rate card: hosting: the price from 2026-01-01 until 2026-12-31 and the price from 2026-10-01 until 2026-10-31 both hold on 2026-10-01; "
        + "end the earlier one on the day before the later one begins.");

    [Fact]
    public void Versions_may_follow_each_other_day_by_day_and_hold_a_single_day()
    {
        var card = RateCard.Create().For(
            "hosting",
            new RateVersion(Sound) { From = new(2026, 10, 16) },
            new RateVersion(Sound) { From = new(2026, 10, 15), Until = new(2026, 10, 15) },
            new RateVersion(Sound) { Until = new(2026, 10, 14) }).Build();

        Assert.Equal(
            ["the price until 2026-10-14", "the price from 2026-10-15 until 2026-10-15", "the price from 2026-10-16"],
            Assert.Single(card.AsT0.Services).Versions.Select(version => version.ToString()));
    }

    [Fact]
    public void Two_prices_of_all_days_are_told() => AssertProblems(
        RateCard.Create().For("hosting", Sound).For(" hosting ", new RateVersion(Sound) { Until = new(2026, 10, 14) }),
        "rate card: hosting: the price until 2026-10-14 and the price of all days both hold on -9998-01-01; "
        + "end the earlier one on the day before the later one begins.");

    [Fact]
    public void A_name_or_unit_that_is_empty_and_versions_that_are_missing_are_programmers_mistakes()
    {
        var card = RateCard.Create();

        Assert.Throws<ArgumentException>("service", () => card.For(" ", Sound));
        Assert.Throws<ArgumentNullException>("versions", () => card.For("hosting", (IReadOnlyList<RateVersion>)null!));
        Assert.Throws<ArgumentException>("unit", () => card.Unit(" ", 2, "hour"));
        Assert.Throws<ArgumentException>("of", () => card.Unit("shift", 8, " "));
        Assert.Throws<ArgumentNullException>("model", () => RateCard.FromModel(null!));
    }

    [Fact]
    public void A_version_that_ends_before_it_begins_is_told() => AssertProblems(
        RateCard.Create().For("hosting", new RateVersion(Sound) { From = new(2026, 10, 15), Until = new(2026, 10, 14) }),
        "rate card: hosting: the price from 2026-10-15 until 2026-10-14 ends before it begins; exchange the two days, or mend one.");

    [Fact]
    public void A_service_without_a_price_is_told() => AssertProblems(
        RateCard.Create().For("hosting"),
        "rate card: hosting: no price is given; give one, or leave the service out so that it has the price of the model.");

    [Fact]
    public void All_problems_are_told_at_once_by_service_and_day() => AssertProblems(
        RateCard.Create()
            .For("storage", Sound with { FreeQuantity = -1 })
            .For("hosting", new RateVersion(Sound) { Until = new(2026, 10, 14) })
            .For("Hosting", new RateVersion(Sound with { Discounts = [new(101)] }) { From = new(2026, 10, 15) }),
        "rate card: hosting: the price from 2026-10-15: the discount is 101 %; it lies from 0 to 100.",
        "rate card: storage: the free quantity is -1; it is not negative.");

    private static void AssertProblems(RateCardBuilder card, params string[] problems) =>
        Assert.Equal(problems, card.Build().AsT1.Select(problem => problem.ToString()));
}
