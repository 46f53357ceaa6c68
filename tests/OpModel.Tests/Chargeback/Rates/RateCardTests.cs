using NodaTime;
using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Tests.Chargeback;

public class RateCardTests
{
    private static readonly ReportingPeriod October = new YearMonth(2026, 10);

    private static readonly Tariff Old = Tariff.PerUnit(Money.Parse("0.012 EUR"), "authorisation");
    private static readonly Tariff New = Tariff.PerUnit(Money.Parse("0.010 EUR"), "authorisation");

    private static readonly RateVersion UntilTheMiddle = new(Old) { Until = new(2026, 10, 14) };
    private static readonly RateVersion FromTheMiddle = new(New) { From = new(2026, 10, 15) };

    [Fact]
    public void A_price_change_within_a_period_parts_its_days()
    {
        var card = RateCard.Create().For("Payments/card-authorisation", FromTheMiddle, UntilTheMiddle).Build().AsT0;

        Assert.Equal(
            [
                new RateVersionInPeriod(UntilTheMiddle, new DateInterval(new(2026, 10, 1), new(2026, 10, 14)), ExactAmount.Ratio(14, 31)),
                new RateVersionInPeriod(FromTheMiddle, new DateInterval(new(2026, 10, 15), new(2026, 10, 31)), ExactAmount.Ratio(17, 31)),
            ],
            card.VersionsIn(" payments/CARD-authorisation ", October));
        Assert.Single(card.VersionsIn("Payments/card-authorisation", new YearMonth(2026, 11)));
        Assert.Empty(card.VersionsIn("refund", October));
    }

    [Fact]
    public void A_service_may_be_named_by_the_class_of_its_team() =>
        Assert.Equal("search/index", Assert.Single(RateCard.Create().For<SearchTeam>(" index ", Old).Build().AsT0.Services).Service);

    [Fact]
    public void A_version_is_found_by_its_day()
    {
        var rates = RateCard.Create().For("card-authorisation", UntilTheMiddle, FromTheMiddle).Build().AsT0.Find("card-authorisation")!;

        Assert.Equal(UntilTheMiddle, rates.VersionOn(new(2026, 10, 14)));
        Assert.Equal(FromTheMiddle, rates.VersionOn(new(2026, 10, 15)));
        Assert.Null(new ServiceRates("refund", [FromTheMiddle with { Until = new(2026, 10, 16) }]).VersionOn(new(2026, 10, 17)));
    }

    [Fact]
    public void A_gap_is_no_problem_of_the_card_and_told_when_there_is_use_in_it()
    {
        var later = FromTheMiddle with { From = new(2026, 10, 20) };
        var rates = RateCard.Create().For("card-authorisation", UntilTheMiddle, later).Build().AsT0.Find("card-authorisation")!;

        Assert.Null(rates.VersionOn(new(2026, 10, 15)));
        Assert.Equal(
            "card-authorisation has no price on 2026-10-15: there is the price until 2026-10-14, the price from 2026-10-20; state one for that day.",
            rates.DescribeGap(new(2026, 10, 15)));
    }

    [Fact]
    public void A_service_without_any_price_says_so() => Assert.Equal(
        "refund has no price on 2026-10-15: it has no price at all; state one for that day.",
        new ServiceRates("refund", []).DescribeGap(new(2026, 10, 15)));

    [Fact]
    public void Use_of_a_price_without_a_unit_is_taken_as_it_is()
    {
        var card = RateCard.Create().For("storage", Tariff.PerUnit(Money.Parse("0.02 EUR"))).Build().AsT0;

        var charge = card.Charge(Assert.Single(card.VersionsIn("storage", October)), ExactAmount.From(2), "TiB").AsT0;

        Assert.Equal(["use: 2 × 0.02 EUR"], charge.Steps.Select(step => step.ToString()));
    }

    [Fact]
    public void Use_in_another_unit_is_converted_and_the_conversion_told()
    {
        var card = RateCard.Create().For("storage", Tariff.PerUnit(Money.Parse("0.02 EUR"), "GiB")).Build().AsT0;

        var charge = card.Charge(Assert.Single(card.VersionsIn("storage", October)), ExactAmount.From(2), "TiB").AsT0;

        Assert.Equal(ExactAmount.From(40.96m), charge.Amount);
        Assert.Equal(["conversion: 2 TiB = 2,048 GiB", "use: 2,048 GiB × 0.02 EUR"], charge.Steps.Select(step => step.ToString()));
    }

    [Theory]
    [InlineData("GiB")]
    [InlineData(null)]
    public void Use_in_the_unit_of_the_price_is_taken_as_it_is(string? unit)
    {
        var card = RateCard.Create().For("storage", Tariff.PerUnit(Money.Parse("0.02 EUR"), "GiB")).Build().AsT0;

        Assert.Single(card.Charge(Assert.Single(card.VersionsIn("storage", October)), ExactAmount.From(2), unit).AsT0.Steps);
    }

    [Fact]
    public void Use_in_a_unit_that_nobody_related_names_both()
    {
        var card = RateCard.Create().For("storage", Tariff.PerUnit(Money.Parse("0.02 EUR"), "GiB")).Build().AsT0;

        Assert.Equal(
            "use is counted in \"hour\" and the price is per \"GiB\", and nothing says how many of one the other is; "
            + "state it with Unit of the rate card, or take one unit for both.",
            card.Charge(Assert.Single(card.VersionsIn("storage", October)), ExactAmount.From(2), "hour").AsT1);
    }

    [Fact]
    public void A_benchmark_says_what_the_same_use_costs_outside()
    {
        var version = new RateVersion(Old) { Benchmark = Money.Parse("0.015 EUR") };

        Assert.Equal(ExactAmount.From(15), version.BenchmarkCharge(ExactAmount.From(1000)));
        Assert.Null(new RateVersion(Old).BenchmarkCharge(ExactAmount.From(1000)));
    }

    [Fact]
    public void A_model_states_a_card_by_its_offers()
    {
        var card = RateCard.FromModel(Model(
            new ServiceOffer
            {
                Service = "card-authorisation",
                Unit = "authorisation",
                Price = "0.012 EUR",
                Benchmark = "0.015 EUR",
                Alternative = "a bank's gateway",
                Until = new LocalDate(2026, 10, 14).ToIsoDate(),
            },
            new ServiceOffer { Service = "card-authorisation", Unit = "authorisation", Price = "0.010 EUR", From = new LocalDate(2026, 10, 15).ToIsoDate() },
            new ServiceOffer { Service = "Card-Authorisation", From = new LocalDate(2026, 11, 1).ToIsoDate() },
            new ServiceOffer { Service = "advice" }));

        var rates = Assert.Single(card.Services);
        Assert.Equal("payments/card-authorisation", rates.Service);
        Assert.Equal([UntilTheMiddle with { Benchmark = Money.Parse("0.015 EUR"), Alternative = "a bank's gateway" }, FromTheMiddle], rates.Versions);
        Assert.Empty(rates.Problems);
    }

    [Fact]
    public void What_is_wrong_with_the_prices_of_a_model_stays_with_the_service()
    {
        var card = RateCard.FromModel(Model(
            new ServiceOffer { Service = "card-authorisation", Price = "0.012" },
            new ServiceOffer { Service = "mail", Price = "1 EUR", Benchmark = "1" },
            new ServiceOffer { Service = "refund", Price = "1 EUR" },
            new ServiceOffer { Service = "refund", Price = "2 EUR", From = new LocalDate(2026, 10, 15).ToIsoDate() }));

        Assert.Equal(
            [
                "rate card: payments/card-authorisation: \"0.012\" has no currency; write an amount and an ISO 4217 code, such as 12.30 EUR.",
                "rate card: payments/mail: \"1\" has no currency; write an amount and an ISO 4217 code, such as 12.30 EUR.",
                "rate card: payments/refund: the price of all days and the price from 2026-10-15 both hold on 2026-10-15; "
                + "end the earlier one on the day before the later one begins.",
            ],
            card.Services.SelectMany(rates => rates.Problems).Select(problem => problem.ToString()));
    }

    private sealed class SearchTeam : ITeam
    {
        public static TeamDefinition Definition { get; } = new() { Key = "Search", Id = "search", Name = "Search", Type = TeamType.ProductTeam };
    }

    private static OperatingModel Model(params ServiceOffer[] offers) => OperatingModel.Create(
    [
        new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
        new TeamDefinition { Key = "Payments", Id = "payments", Name = "Payments", Type = TeamType.InternalProductTeam, Provides = offers },
    ]).AsT0;
}
