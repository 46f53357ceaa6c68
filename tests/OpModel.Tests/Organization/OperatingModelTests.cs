using NodaTime;
using OpModel.Organization;

namespace OpModel.Tests.Organization;

public class OperatingModelTests
{
    private static readonly OrganizationDefinition Acme = new() { Key = "Acme", Name = "Acme", Currency = "EUR" };
    private static readonly PersonDefinition Ada = new() { Key = "Ada", Name = "Ada Lovelace" };
    private static readonly ValueStreamDefinition BuyOnline = new() { Key = "BuyOnline", Name = "Buy online" };

    private static readonly TeamDefinition Payments = new()
    {
        Key = "Payments",
        Name = "Payments",
        Type = TeamType.InternalProductTeam,
        Provides = [new() { Service = "card-authorisation", Unit = "authorisation", Price = "0.012 EUR", Benchmark = "0.015 EUR" }],
    };

    private static readonly TeamDefinition Checkout = new()
    {
        Key = "Shop.Checkout",
        Name = "Checkout",
        Type = TeamType.ProductTeam,
        Members =
        [
            new()
            {
                Person = "Ada",
                Role = "OpModel.Roles.ProductOwner",
                Allocation = 60,
                From = IsoDate.Parse("2026-01-01"),
                Until = IsoDate.Parse("2026-12-31"),
            },
        ],
        AlignedTo = [new() { ValueStream = "BuyOnline" }],
        Consumes = [new() { Provider = "Payments", Service = "card-authorisation" }],
    };

    [Fact]
    public void Members_are_joined_to_people_with_role_share_and_dates()
    {
        var member = Assert.Single(Model().FindTeam("checkout")!.Members);

        Assert.Equal("Ada Lovelace", member.Person.Name);
        Assert.Equal("product owner", member.Role);
        Assert.Equal(60, member.Allocation);
        Assert.Equal(new LocalDate(2026, 1, 1), member.From);
        Assert.Equal(new LocalDate(2026, 12, 31), member.Until);
        Assert.Same(member, Assert.Single(member.Person.Memberships));
        Assert.Equal("Ada Lovelace, product owner of Checkout", member.ToString());
    }

    [Fact]
    public void People_and_teams_say_from_when_until_when_they_are_there()
    {
        var model = OperatingModel.Create(
        [
            Acme,
            Ada with { IsVacancy = true, From = IsoDate.Parse("2026-02-01"), Until = IsoDate.Parse("2026-11-30") },
            BuyOnline,
            Payments with { From = IsoDate.Parse("2025-01-01"), Until = IsoDate.Parse("2027-12-31") },
        ]).AsT0;

        Assert.Equal((true, new LocalDate(2026, 2, 1), new LocalDate(2026, 11, 30)), (model.People[0].IsVacancy, model.People[0].From, model.People[0].Until));
        Assert.Equal((new LocalDate(2025, 1, 1), new LocalDate(2027, 12, 31)), (model.Teams[0].From, model.Teams[0].Until));
        Assert.Equal((false, null, null), (Model().People[0].IsVacancy, Model().People[0].From, Model().Teams[0].Until));
    }

    [Fact]
    public void Model_of_a_day_has_who_is_there_and_what_holds_then()
    {
        var model = OperatingModel.Create(
        [
            Acme,
            Ada with { Until = IsoDate.Parse("2026-06-30") },
            BuyOnline,
            Payments with { From = IsoDate.Parse("2026-03-01") },
            Checkout,
        ]).AsT0;

        var january = model.AsOf(new LocalDate(2026, 1, 1));
        Assert.Equal(["Checkout"], january.Teams.Select(team => team.Name));
        Assert.Equal(new LocalDate(2026, 6, 30), Assert.Single(january.Teams[0].Members).Until);
        Assert.Empty(january.Teams[0].Consumes);

        var july = january.AsOf(new LocalDate(2026, 7, 1));
        Assert.Empty(july.People);
        Assert.Equal(["Checkout", "Payments"], july.Teams.Select(team => team.Name));
        Assert.Empty(july.Teams[0].Members);
        Assert.Single(july.Teams[0].Consumes);

        var first = model.During(new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 6, 30)));
        Assert.Equal(["Ada Lovelace"], first.People.Select(person => person.Name));
        Assert.Equal(["Checkout", "Payments"], first.Teams.Select(team => team.Name));
    }

    [Fact]
    public void Rules_are_judged_on_a_day_or_over_days()
    {
        var scrumMaster = Checkout.Members[0] with { Role = "OpModel.Roles.ScrumMaster", From = IsoDate.Parse("2026-07-01"), Until = null };
        var model = OperatingModel.Create([Acme, Ada, BuyOnline, Payments, Checkout with { Members = [Checkout.Members[0], scrumMaster] }]).AsT0;

        Assert.DoesNotContain(model.AsOf(new LocalDate(2026, 6, 30)).Check(), violation => violation.Rule.Id == "OPM1001");
        Assert.Contains(model.AsOf(new LocalDate(2026, 7, 1)).Check(), violation => violation.Rule.Id == "OPM1001");
        Assert.Contains(model.During(new DateInterval(new LocalDate(2026, 6, 1), new LocalDate(2026, 7, 1))).Check(), violation => violation.Rule.Id == "OPM1001");
        Assert.Contains(model.AsOf(new LocalDate(2027, 1, 1)).Check(), violation => violation.Rule.Id == "OPM1003");
    }

    [Theory]
    [InlineData(2025, 12, 31, false)]
    [InlineData(2026, 1, 1, true)]
    [InlineData(2026, 12, 31, true)]
    [InlineData(2027, 1, 1, false)]
    public void A_membership_holds_from_its_first_day_to_its_last(int year, int month, int day, bool holds) =>
        Assert.Equal(holds, Model().FindTeam("Checkout")!.Members[0].HoldsOn(new LocalDate(year, month, day)));

    [Fact]
    public void Services_are_joined_to_provider_and_consumer_with_prices_finer_than_a_cent()
    {
        var model = Model();

        var service = Assert.Single(model.FindTeam("Checkout")!.Consumes);

        Assert.Same(model.FindTeam("Payments"), service.Provider);
        Assert.Equal(Money.Parse("0.012 EUR"), service.Price);
        Assert.Equal(Money.Parse("0.015 EUR"), service.Benchmark);
        Assert.Same(service, Assert.Single(model.Services));
    }

    [Fact]
    public void Value_streams_know_the_teams_aligned_to_them()
    {
        var model = Model();

        Assert.Same(model.FindTeam("Checkout"), Assert.Single(Assert.Single(model.ValueStreams).Teams));
    }

    [Fact]
    public void The_order_of_definitions_makes_no_difference()
    {
        var forward = OperatingModel.Create([Acme, Ada, BuyOnline, Payments, Checkout]).AsT0;
        var backward = OperatingModel.Create([Checkout, Payments, BuyOnline, Ada, Acme]).AsT0;

        Assert.Equal(["Checkout", "Payments"], forward.Teams.Select(team => team.Name));
        Assert.Equal(forward.Teams.Select(team => team.Name), backward.Teams.Select(team => team.Name));
    }

    [Theory]
    [InlineData("data-platform")]
    [InlineData("Data Platform")]
    [InlineData("  DATA PLATFORM ")]
    public void A_team_is_found_by_id_or_name_whatever_the_case_and_the_spaces_around(string text)
    {
        var platform = new TeamDefinition { Key = "DataPlatform", Name = "Data Platform", Type = TeamType.PlatformTeam };

        Assert.Equal("Data Platform", OperatingModel.Create([Acme, platform]).AsT0.FindTeam(text)!.Name);
    }

    [Fact]
    public void A_team_that_is_not_there_is_not_found() => Assert.Null(Model().FindTeam("Search"));

    [Fact]
    public void A_reference_to_what_is_not_defined_is_an_error_that_names_both()
    {
        var errors = OperatingModel.Create([Acme, Checkout, Payments]).AsT1;

        Assert.Equal(
            [
                "Checkout refers to the person \"Ada\", which is not defined; define it or remove the reference.",
                "Checkout refers to the value stream \"BuyOnline\", which is not defined; define it or remove the reference.",
            ],
            errors.Select(error => error.Message));
    }

    [Fact]
    public void Two_definitions_of_one_key_are_an_error() =>
        Assert.Equal(
            "Two person definitions have the key \"Ada\"; give each a key of its own.",
            Assert.Single(OperatingModel.Create([Acme, Ada, Ada with { Name = "Ada Byron" }]).AsT1).Message);

    [Fact]
    public void No_organisation_is_an_error() =>
        Assert.Contains("There is no organisation", Assert.Single(OperatingModel.Create([Ada]).AsT1).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_organisations_are_an_error() =>
        Assert.Contains(
            "There are 2 organisations",
            Assert.Single(OperatingModel.Create([Acme, Acme with { Key = "Other" }]).AsT1).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_currency_that_is_not_of_iso_4217_is_an_error() =>
        Assert.Contains("\"EURO\"", Assert.Single(OperatingModel.Create([Acme with { Currency = "EURO" }]).AsT1).Message, StringComparison.Ordinal);

    [Fact]
    public void Definitions_that_the_compiler_let_through_although_wrong_throw_with_every_reason()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => OperatingModel.FromChecked([Checkout, Payments]));

        Assert.Contains("\"Ada\"", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("There is no organisation", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_of_another_organisation_is_no_team_of_this_one() =>
        Assert.Contains("Search is not a team of Acme", Assert.Throws<ArgumentException>(() => Model().Team<Search>()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_service_that_nobody_provides_is_left_out_and_reported_by_the_check()
    {
        var model = OperatingModel.Create([Acme, Ada, BuyOnline, Checkout, Payments with { Provides = default }]).AsT0;

        Assert.Empty(model.FindTeam("Checkout")!.Consumes);
        Assert.Contains(model.Check(), violation => violation.ToString().StartsWith("OPM5005 ", StringComparison.Ordinal));
    }

    private static OperatingModel Model() => OperatingModel.Create([Acme, Ada, BuyOnline, Checkout, Payments]).AsT0;

    private sealed class Search : ITeam
    {
        static TeamDefinition ITeam.Definition { get; } = new() { Key = "Search", Name = "Search", Type = TeamType.ProductTeam };
    }
}
