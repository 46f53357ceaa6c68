using OpModel.Checking;
using static OpModel.Organization.Definitions;

namespace OpModel.Organization;

/// <summary>From when until when what is stated has effect, and how an organisation stands on a day.</summary>
public sealed class OrganizationOverTimeTests
{
    [Fact]
    public void Who_leaves_is_on_no_team_afterwards_and_who_joins_on_none_before()
    {
        OrganizationGraph graph = new([Person("Ada").There("2026-02-01", "2026-11-30"), ProductTeam("Checkout").Member("Ada", Engineer)]);

        Assert.Equal([("2026-02-01", "2026-11-30")], graph.Memberships.Select(placed => Dates(placed.Membership)));
    }

    [Fact]
    public void Statements_end_with_either_of_those_they_join()
    {
        OrganizationGraph graph = new(
        [
            Person("Ada").There(until: "2026-11-30").ReportingTo("Grace", from: "2026-03-01"),
            Person("Grace").There("2026-04-01"),
            Team(TeamType.Tribe, "Shop").There(until: "2026-08-31"),
            ProductTeam("Checkout").There("2026-05-01").Member("Ada", Engineer).LedBy("Grace").PartOf("Shop"),
        ]);

        var checkout = graph.FindTeam("Checkout")!;
        Assert.Equal([("2026-05-01", "2026-11-30")], checkout.Members.Select(Dates));
        Assert.Equal([("2026-05-01", null)], checkout.Leads.Select(Dates));
        Assert.Equal([("2026-05-01", "2026-08-31")], checkout.PartOf.Select(Dates));
        Assert.Equal([("2026-04-01", "2026-11-30")], graph.FindPerson("Ada")!.ReportsTo.Select(Dates));
    }

    [Fact]
    public void Statement_of_two_who_are_never_there_together_holds_on_no_day()
    {
        OrganizationGraph graph = new([Person("Ada").There(until: "2026-06-30"), ProductTeam("Checkout").There("2026-07-01").Member("Ada", Engineer)]);

        Assert.False(Assert.Single(graph.Memberships).Membership.Contains(IsoDate.Parse("2026-06-30")));
        Assert.False(Assert.Single(graph.Memberships).Membership.Contains(IsoDate.Parse("2026-07-01")));
    }

    [Fact]
    public void Without_dates_definitions_stay_the_ones_that_were_given()
    {
        var checkout = ProductTeam("Checkout").Member("Ada", Engineer, until: "2026-06-30");

        Assert.Same(checkout, new OrganizationGraph([Person("Ada"), checkout]).FindTeam("Checkout"));
    }

    [Fact]
    public void Day_has_who_and_what_is_there_and_holds_then()
    {
        OrganizationGraph graph = new(
        [
            OperatingModel("Acme").Interacts(ProductOwner, ScrumMaster, until: "2026-06-30"),
            Person("Ada").There(until: "2026-06-30").ReportingTo("Grace"),
            Person("Grace").There("2026-07-01"),
            Person("Alan").ReportingTo("Grace").ReportingTo("Ada"),
            ProductTeam("Checkout").Member("Ada", Engineer).Member("Grace", Engineer).Member("Alan", Engineer, until: "2026-06-30").LedBy("Ada")
                .PartOf("Shop", until: "2026-06-30").PartOf("Web", from: "2026-07-01").Interacts("Search", until: "2026-06-30").Provides("refund")
                .Consumes("find", "Search"),
            ProductTeam("Search").There("2026-07-01").Provides("find"),
            Team(TeamType.Tribe, "Shop"),
            Team(TeamType.Tribe, "Web"),
        ]);

        var june = graph.AsOf(IsoDate.Parse("2026-06-30"));
        Assert.Equal(["Ada", "Alan"], june.People.Select(person => person.Name));
        Assert.Equal(["Checkout", "Shop", "Web"], june.Teams.Select(team => team.Name));
        Assert.Equal(["Ada", "Alan"], june.Memberships.Select(placed => placed.Membership.Person));
        Assert.Equal(["Ada"], june.FindTeam("Checkout")!.Leads.Select(leadership => leadership.Person));
        Assert.Equal(["Shop"], june.ContainersOf(june.FindTeam("Checkout")!).Select(team => team.Name));
        Assert.Equal(["Ada"], june.FindPerson("Alan")!.ReportsTo.Select(line => line.Manager));
        Assert.Empty(june.FindTeam("Checkout")!.Interactions);
        Assert.Empty(june.FindTeam("Checkout")!.Consumes);
        Assert.Single(june.Organization!.Interactions);

        var july = graph.AsOf(IsoDate.Parse("2026-07-01"));
        Assert.Equal(["Alan", "Grace"], july.People.Select(person => person.Name));
        Assert.Equal(["Grace"], july.Memberships.Select(placed => placed.Membership.Person));
        Assert.Empty(july.FindTeam("Checkout")!.Leads);
        Assert.Equal(["Web"], july.ContainersOf(july.FindTeam("Checkout")!).Select(team => team.Name));
        Assert.Equal(["find"], july.FindTeam("Checkout")!.Consumes.Select(use => use.Service));
        Assert.Empty(july.Organization!.Interactions);
    }

    [Fact]
    public void Offers_on_a_day_are_those_of_that_day()
    {
        var team = ProductTeam("Data") with
        {
            Provides = [new() { Service = "reports", Price = "20 EUR", Until = Day("2026-06-30") }, new() { Service = "reports", Price = "22 EUR", From = Day("2026-07-01") }],
        };

        Assert.Equal("20 EUR", Assert.Single(new OrganizationGraph([team]).AsOf(IsoDate.Parse("2026-06-30")).Teams[0].Provides).Price);
    }

    [Fact]
    public void Who_is_not_there_owns_and_funds_nothing_and_still_has_a_name()
    {
        OrganizationGraph graph = new(
        [
            Person("Ada").There(until: "2026-06-30") with { Name = "Ada Lovelace" },
            ValueStream("Buy online") with { Owner = new() { Owner = "Ada" } },
            Team(TeamType.Department, "IT").There(until: "2026-06-30"),
            ProductTeam("Checkout") with { Funding = [new() { Source = "IT" }, new() { Source = "Buy online" }] },
        ]);

        var july = graph.AsOf(IsoDate.Parse("2026-07-01"));
        Assert.Null(july.ValueStreams[0].Owner);
        Assert.Equal(["Buy online"], july.Teams[0].Funding.Select(funding => funding.Source));
        Assert.Equal("Ada Lovelace", july.NameOf("Ada"));
        Assert.Null(july.FindPerson("Ada"));
    }

    [Fact]
    public void Window_keeps_what_holds_on_some_day_of_it_with_its_own_dates()
    {
        OrganizationGraph graph = new(
        [
            ProductTeam("Checkout").Member("Ada", Engineer, until: "2026-05-31").Member("Grace", Engineer, from: "2026-06-15", until: "2026-12-31").Member("Alan", Engineer, from: "2026-07-01"),
        ]);

        Assert.Equal([("2026-06-15", "2026-12-31")], graph.During(IsoDate.Parse("2026-06-01"), IsoDate.Parse("2026-06-30")).Memberships.Select(placed => Dates(placed.Membership)));
    }

    [Fact]
    public void Another_day_of_a_day_is_that_day_of_the_whole()
    {
        OrganizationGraph graph = new([ProductTeam("Checkout").Member("Ada", Engineer, until: "2026-06-30").Member("Grace", Engineer, from: "2026-07-01")]);

        var july = graph.AsOf(IsoDate.Parse("2026-06-30")).AsOf(IsoDate.Parse("2026-07-01"));

        Assert.Equal(["Grace"], july.Memberships.Select(placed => placed.Membership.Person));
    }

    [Fact]
    public void Waiver_of_what_is_violated_on_other_days_is_needed()
    {
        OrganizationGraph graph = new(
        [
            ProductTeam("Checkout").AlignedTo("Buy online").Member("Ada", ProductOwner).Member("Ada", ScrumMaster, from: "2026-07-01").Waive("OPM1001", "Ada founded it"),
        ]);

        Assert.Empty(RuleCatalogue.Judge(graph.AsOf(IsoDate.Parse("2026-06-30")), new(IsoDate.Parse("2026-11-01"))).Violations);
        Assert.Single(RuleCatalogue.Judge(graph.AsOf(IsoDate.Parse("2026-07-01")), new(IsoDate.Parse("2026-11-01"))).Waived);
    }

    private static (string? From, string? Until) Dates(DatedStatement statement) => (statement.From?.ToString(), statement.Until?.ToString());
}
