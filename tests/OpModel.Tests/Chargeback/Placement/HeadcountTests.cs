using NodaTime;
using OpModel.Chargeback;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Runs;

namespace OpModel.Tests.Chargeback;

public class HeadcountTests
{
    private static readonly DateInterval October = ServiceWorld.October.ToDateInterval();

    [Fact]
    public void Who_is_there_all_month_is_one_head() => Assert.Equal(ExactAmount.From(1), HeadsOf([Person("ada")], [On("ada")]));

    [Theory]
    [InlineData("2026-10-15", null, 17)]
    [InlineData(null, "2026-10-10", 10)]
    [InlineData("2026-10-31", "2026-10-31", 1)]
    [InlineData("2026-09-15", "2026-09-30", 0)]
    [InlineData("2026-11-01", null, 0)]
    [InlineData("2026-01-01", "2026-12-31", 31)]
    public void A_part_of_the_month_is_a_part_of_a_head(string? from, string? until, int days)
    {
        var expected = ExactAmount.Ratio(days, 31);

        Assert.Equal(expected, HeadsOf([Person("ada")], [On("ada", from, until)]));
        Assert.Equal(expected, HeadsOf([Person("ada") with { From = Day(from), Until = Day(until) }], [On("ada")]));
        Assert.Equal(expected, HeadsOf([Person("ada")], [On("ada")], from, until));
    }

    [Fact]
    public void Of_all_terms_the_days_in_common_count() => Assert.Equal(
        ExactAmount.Ratio(6, 31),
        HeadsOf([Person("ada") with { From = Day("2026-10-05") }], [On("ada", "2026-10-02", "2026-10-20")], null, "2026-10-10"));

    [Fact]
    public void A_vacancy_is_no_head() => Assert.Equal(
        ExactAmount.From(1), HeadsOf([Person("ada"), Person("open") with { IsVacancy = true }], [On("ada"), On("open")]));

    // Ada is there from the 1st to the 20th in one role after the other, some days in both; and again from the 30th on.
    [Fact]
    public void A_day_in_two_roles_is_one_day() => Assert.Equal(
        ExactAmount.Ratio(22, 31),
        HeadsOf(
            [Person("ada")],
            [
                On("ada", "2026-10-30", null),
                On("ada", null, "2026-10-10"),
                On("ada", "2026-10-05", "2026-10-20") with { Role = "Tester" },
                On("ada", "2026-10-06", "2026-10-07") with { Role = "Designer" },
            ]));

    // Of the second role one day is new, of the third none.
    [Fact]
    public void A_role_that_ends_a_day_later_adds_a_day() => Assert.Equal(
        ExactAmount.Ratio(11, 31),
        HeadsOf([Person("ada")], [On("ada", null, "2026-10-10"), On("ada", "2026-10-05", "2026-10-11") with { Role = "Tester" }, On("ada", "2026-10-06", "2026-10-11") with { Role = "Designer" }]));

    [Fact]
    public void Heads_of_all_are_added_up() => Assert.Equal(
        ExactAmount.Ratio(31 + 17, 31), HeadsOf([Person("ada"), Person("bert")], [On("ada"), On("bert", "2026-10-15")]));

    // 460 by 31 days against 15; Returns has nobody.
    [Fact]
    public void A_pool_is_split_by_heads()
    {
        var run = new ServiceWorld { People = [Person("ada"), Person("bert")] }
            .Team(Team("Checkout", On("ada")))
            .Team(Team("Search", On("bert", "2026-10-17")))
            .Consumer("Returns")
            .Cost("Rent", 460)
            .Charge(policy => policy.SharePool("Rent", Split.ByHeadcount()));

        Assert.Equal([("Checkout", 310m), ("Search", 150m)], run.Statements.Select(statement => (statement.Consumer.Name, statement.Total.Rounded.Amount)));
    }

    [Theory]
    [InlineData("buy-online")]
    [InlineData(" BUY ONLINE ")]
    public void A_pool_is_split_among_the_teams_of_a_value_stream(string valueStream)
    {
        var model = StreamModel();

        var policy = ChargebackPolicy.For(model).ShareTheRest(Split.Evenly().AmongTeamsOf(valueStream)).Build().AsT0;

        Assert.Equal([("Checkout", 1m), ("Search", 1m)], policy.Shares.Select(share => (share.Team.Name, share.Percent)).Order());
    }

    [Fact]
    public void A_team_that_is_named_and_of_the_value_stream_has_one_share() => Assert.Equal(
        ["Checkout", "Returns", "Search"],
        ChargebackPolicy.For(StreamModel()).ShareTheRest(Split.Evenly().Among("Search", "Returns").AmongTeamsOf("Buy online").AmongTeamsOf("Buy online")).Build().AsT0
            .Shares.Select(share => share.Team.Name).Order());

    [Fact]
    public void A_value_stream_that_is_unknown_or_without_teams_is_told() => Assert.Equal(
        [
            "shared cost: \"Buy onlin\" is no value stream of Acme; did you mean \"buy-online\"?",
            "shared cost: no team is aligned to Advise, so none can bear its cost; align one to it.",
        ],
        ChargebackPolicy.For(StreamModel()).ShareTheRest(Split.Evenly().AmongTeamsOf("Buy onlin").AmongTeamsOf("Advise")).Build().AsT1
            .Select(problem => problem.ToString()));

    private static OperatingModel StreamModel() => OperatingModel.Create(
    [
        new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
        new ValueStreamDefinition { Key = "BuyOnline", Id = "buy-online", Name = "Buy online" },
        new ValueStreamDefinition { Key = "Advise", Id = "advise", Name = "Advise" },
        Team("Checkout") with { AlignedTo = [new() { ValueStream = "BuyOnline" }] },
        Team("Search") with { AlignedTo = [new() { ValueStream = "BuyOnline" }] },
        Team("Returns"),
    ]).AsT0;

    private static ExactAmount HeadsOf(PersonDefinition[] people, Membership[] members, string? from = null, string? until = null)
    {
        var model = OperatingModel.Create(
        [
            new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
            .. people,
            Team("Checkout", members) with { From = Day(from), Until = Day(until) },
        ]).AsT0;
        return Headcount.Of(model.FindTeam("Checkout")!, October);
    }

    private static TeamDefinition Team(string name, params Membership[] members) =>
        new() { Key = name, Name = name, Type = TeamType.ProductTeam, Members = [.. members] };

    private static PersonDefinition Person(string id) => new() { Key = id, Id = id, Name = id };

    private static Membership On(string person, string? from = null, string? until = null) =>
        new() { Person = person, Role = "Engineer", From = Day(from), Until = Day(until) };

    private static IsoDate? Day(string? text) => text is null ? null : IsoDate.Parse(text);
}
