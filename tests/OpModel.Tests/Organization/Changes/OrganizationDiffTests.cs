using NodaTime;
using OpModel.Organization;
using static OpModel.Tests.Organization.Changes.Stated;

namespace OpModel.Tests.Organization.Changes;

/// <summary>Worked examples, one for each kind of change, with what is to be told of it.</summary>
public class OrganizationDiffTests
{
    private static readonly Definition[] People = [.. "ABCDEFGH".Select(letter => Person(letter.ToString()))];

    [Fact]
    public void Who_joins_and_leaves_is_told_with_what_they_do()
    {
        Says(
            [Person("Ada"), Person("Grace"), Squad("Data", "Ada", "Grace").LedBy("Grace")],
            [Person("Ada"), Person("Alan"), Person("Kay"), Squad("Data", "Ada").Member("Alan", ProductOwner)],
            "Alan joined as product owner of Data",
            "Kay joined",
            "Grace left, was engineer of Data and lead of Data");
    }

    [Fact]
    public void New_name_under_the_same_key_or_id_is_no_new_person()
    {
        Says([Person("Ada") with { Name = "Ada Byron" }], [Person("Ada") with { Name = "Ada Lovelace", Id = "ada-byron" }], "Ada Byron is now called Ada Lovelace");
        Says(
            [Person("Org.Ada") with { Name = "Ada Byron", Id = "4711" }],
            [Person("People.AdaLovelace") with { Name = "Ada Lovelace", Id = "4711" }],
            "Ada Byron is now called Ada Lovelace");
    }

    [Fact]
    public void Same_name_under_another_id_is_told_and_not_taken_for_granted()
    {
        var diff = Says(
            [Person("a") with { Name = "Ada Lovelace", Id = "17" }],
            [Person("b") with { Name = "Ada Lovelace", Id = "18" }],
            "Ada Lovelace joined",
            "Ada Lovelace left",
            "Ada Lovelace left as 17 and joined as 18: perhaps one person with a new id, who has done neither");

        Assert.True(Assert.Single(diff.Of(ChangeKind.PersonPerhapsRenumbered)).IsInferred);
        Says(
            [Person("a") with { Name = "Ada", Id = "17" }],
            [Person("b") with { Name = "Ada", Id = "18" }, Person("c") with { Name = "Ada", Id = "19" }],
            "Ada joined",
            "Ada joined",
            "Ada left");
    }

    [Fact]
    public void Who_changes_teams_has_moved_once()
    {
        var move = Assert.Single(Says(
            [Person("Ada"), Squad("Checkout", "Ada"), Squad("Search"), Squad("Data", "Ada")],
            [Person("Ada"), Squad("Checkout"), Squad("Search").Member("Ada", ProductOwner), Squad("Data", "Ada")],
            "Ada moved from engineer of Checkout to product owner of Search").Changes);

        Assert.Equal(["engineer of Checkout"], move.Before);
        Assert.Equal(["product owner of Search"], move.After);
    }

    [Fact]
    public void Roles_and_leads_are_taken_and_given_up() =>
        Says(
            [Person("Ada"), Squad("Data").Member("Ada", Engineer, 40).LedBy("Ada"), Squad("Search")],
            [Person("Ada"), Squad("Data").Member("Ada", ProductOwner, 60), Squad("Search", "Ada").LedBy("Ada")],
            "Ada took product owner of Data, 60 %",
            "Ada took engineer of Search",
            "Ada gave up engineer of Data, 40 %",
            "Ada leads Search",
            "Ada no longer leads Data");

    [Fact]
    public void Allocation_and_dates_of_a_role_change()
    {
        Says(
            [Person("Ada"), Squad("Data").Member("Ada", Engineer, 60, until: "2026-06-30")],
            [Person("Ada"), Squad("Data").Member("Ada", Engineer, 40, from: "2026-01-01")],
            "Ada as engineer of Data: 60 % -> 40 %",
            "Ada as engineer of Data: until 2026-06-30 -> from 2026-01-01");
        Says([Person("Ada"), Squad("Data").Member("Ada", Engineer)], [Person("Ada"), Squad("Data").Member("Ada", Engineer, 40)], "Ada as engineer of Data: nothing -> 40 %");
    }

    [Fact]
    public void Managers_change() =>
        Says(
            [Person("Ada").ReportingTo("Grace"), Person("Alan").ReportingTo("Grace", isDotted: true), Person("Grace")],
            [Person("Ada").ReportingTo("Alan"), Person("Alan"), Person("Grace").ReportingTo("Ada")],
            "Ada reports to Alan, before to Grace",
            "Grace reports to Ada, before to nobody",
            "Alan reports to nobody on a dotted line, before to Grace");

    [Fact]
    public void Manager_with_a_new_name_is_no_new_manager() =>
        Says(
            [Person("Ada").ReportingTo("Grace"), Person("Grace")],
            [Person("Ada").ReportingTo("g"), Person("g") with { Name = "Grace Hopper", Id = "grace" }],
            "Grace is now called Grace Hopper");

    [Fact]
    public void Places_open_and_close()
    {
        Says([], [Vacancy("Analyst"), Squad("Data", "Analyst")], "Analyst is open: engineer of Data", "the squad Data is new, with 1 person");
        Says(
            [Vacancy("Analyst"), Person("Ada"), Squad("Data", "Analyst", "Ada")],
            [Person("Ada"), Squad("Data", "Ada")],
            "Analyst is no longer open: was engineer of Data");
    }

    [Fact]
    public void Place_is_filled_by_who_bears_its_key()
    {
        var diff = Says([Vacancy("Analyst"), Squad("Data", "Analyst")], [Person("Analyst") with { Name = "Ada", Id = "analyst" }, Squad("Data", "Analyst")], "Ada joined as engineer of Data", "Analyst is filled by Ada");

        Assert.DoesNotContain(diff.Changes, change => change.IsInferred);
    }

    [Fact]
    public void Place_is_filled_it_seems_by_the_only_one_who_took_its_role()
    {
        var diff = Says(
            [Vacancy("Analyst"), Squad("Data").Member("Analyst", ProductOwner)],
            [Person("Ada"), Squad("Data").Member("Ada", ProductOwner)],
            "Ada joined as product owner of Data",
            "Analyst is no longer open: filled, it seems, by Ada, who took product owner of Data");

        Assert.True(Assert.Single(diff.Of(ChangeKind.VacancyFilled)).IsInferred);
        Says(
            [Vacancy("Analyst"), Squad("Data", "Analyst")],
            [Person("Ada"), Person("Grace"), Squad("Data", "Ada", "Grace")],
            "Ada joined as engineer of Data",
            "Grace joined as engineer of Data",
            "Analyst is no longer open: was engineer of Data");
    }

    [Fact]
    public void Teams_are_new_and_no_more() =>
        Says(
            [.. People, Squad("Checkout", "A", "B"), Squad("Search")],
            [.. People, Squad("Basket"), Squad("Data", "C")],
            "C took engineer of Data",
            "A gave up engineer of Checkout",
            "B gave up engineer of Checkout",
            "the squad Basket is new",
            "the squad Data is new, with 1 person",
            "the squad Checkout is no more, had 2 people",
            "the squad Search is no more");

    [Fact]
    public void Team_with_a_new_name_under_the_same_key_is_renamed_and_its_people_stay()
    {
        var rename = Assert.Single(Says(
            [.. People, Squad("Checkout", "A", "B")], [.. People, Squad("Checkout", "A", "B") with { Name = "Payment", Id = "checkout" }], "the squad Checkout is now called Payment").Changes);

        Assert.False(rename.IsInferred);
        Assert.Null(rename.Shared);
    }

    [Fact]
    public void Team_with_a_new_name_and_id_is_told_by_its_people_who_stay()
    {
        var rename = Assert.Single(Says(
            [.. People, Squad("Checkout", "A", "B", "C")],
            [.. People, Squad("Payment", "A", "B", "D")],
            "D took engineer of Payment",
            "C gave up engineer of Payment",
            "Checkout is now Payment: 2 of its 3 people are on it, and make up 2 of 3 there",
            "id of Payment: checkout -> payment").Of(ChangeKind.TeamRenamed));

        Assert.True(rename.IsInferred);
        Assert.Equal(new SharedPeople(2, 3, 3), rename.Shared);
    }

    [Fact]
    public void Who_leaves_or_joins_the_organisation_tells_nothing_of_a_team() =>
        Assert.Single(OrganizationDiff.Of(
            Graph([Person("A"), Person("B"), Person("C"), Person("D"), Person("E"), Squad("Checkout", "A", "B", "C", "D", "E")]),
            Graph([Person("A"), Person("B"), Person("X"), Person("Y"), Person("Z"), Squad("Payment", "A", "B", "X", "Y", "Z")])).Of(ChangeKind.TeamRenamed));

    [Fact]
    public void One_person_is_no_team() =>
        Says(
            [.. People, Squad("Checkout", "A")],
            [.. People, Squad("Payment", "A")],
            "A moved from engineer of Checkout to engineer of Payment",
            "the squad Payment is new, with 1 person",
            "the squad Checkout is no more, had 1 person");

    [Fact]
    public void Teams_are_merged_into_a_new_one()
    {
        var diff = Says(
            [.. People, Squad("Basket", "A", "B"), Squad("Payment", "C", "D")],
            [.. People, Squad("Checkout", "A", "B", "C", "D")],
            "A moved from engineer of Basket to engineer of Checkout",
            "B moved from engineer of Basket to engineer of Checkout",
            "C moved from engineer of Payment to engineer of Checkout",
            "D moved from engineer of Payment to engineer of Checkout",
            "the squad Checkout is new, with 4 people",
            "the squad Basket is no more, had 2 people",
            "the squad Payment is no more, had 2 people",
            "Basket was merged into Checkout, to which 2 of its 2 people came",
            "Payment was merged into Checkout, to which 2 of its 2 people came");

        Assert.All(diff.Of(ChangeKind.TeamMerged), merge => Assert.Equal(("Checkout", true), (merge.Other!.Name, merge.IsInferred)));
    }

    [Fact]
    public void Small_team_is_merged_into_the_large_one_that_got_a_new_name() =>
        Says(
            [.. People, Squad("Basket", "A", "B", "C"), Squad("Payment", "D", "E")],
            [.. People, Squad("Checkout", "A", "B", "C", "D", "E")],
            "D moved from engineer of Payment to engineer of Checkout",
            "E moved from engineer of Payment to engineer of Checkout",
            "the squad Payment is no more, had 2 people",
            "Basket is now Checkout: 3 of its 3 people are on it, and make up 3 of 5 there",
            "Payment was merged into Checkout, to which 2 of its 2 people came",
            "id of Checkout: basket -> checkout");

    [Fact]
    public void Team_is_merged_into_one_that_there_was() =>
        Assert.Equal(
            ["Basket was merged into Checkout, to which 2 of its 3 people came"],
            Diff([.. People, Squad("Basket", "A", "B", "C"), Squad("Checkout", "D")], [.. People, Squad("Checkout", "A", "B", "D")]).Of(ChangeKind.TeamMerged).Select(Sentence));

    [Fact]
    public void Team_is_split_in_two() =>
        Says(
            [.. People, Squad("Checkout", "A", "B", "C", "D")],
            [.. People, Squad("Basket", "A", "B"), Squad("Payment", "C", "D")],
            "A moved from engineer of Checkout to engineer of Basket",
            "B moved from engineer of Checkout to engineer of Basket",
            "C moved from engineer of Checkout to engineer of Payment",
            "D moved from engineer of Checkout to engineer of Payment",
            "the squad Basket is new, with 2 people",
            "the squad Payment is new, with 2 people",
            "the squad Checkout is no more, had 4 people",
            "Basket was split off from Checkout, from which 2 of its 2 people came",
            "Payment was split off from Checkout, from which 2 of its 2 people came");

    [Fact]
    public void Team_is_split_off_from_one_that_goes_on() =>
        Assert.Equal(
            ["Payment was split off from Checkout, from which 2 of its 3 people came"],
            Diff([.. People, Squad("Checkout", "A", "B", "C", "D"), Squad("Data", "E")], [.. People, Squad("Checkout", "A", "B"), Squad("Payment", "C", "D", "E"), Squad("Data")])
                .Of(ChangeKind.TeamSplitOff).Select(Sentence));

    [Fact]
    public void Half_of_the_people_are_not_more_than_half() =>
        Assert.DoesNotContain(
            Diff([.. People, Squad("Checkout", "A", "B", "C", "D")], [.. People, Squad("Payment", "A", "B", "E", "F")]).Changes, change => change.IsInferred);

    [Fact]
    public void Guild_whose_members_stay_is_neither_split_nor_merged_into() =>
        Assert.DoesNotContain(
            Diff(
                [.. People, Squad("Guild", "A", "B", "C", "D") with { Type = TeamType.Guild }, Squad("Checkout", "A", "B")],
                [.. People, Squad("Guild", "A", "B", "C", "D") with { Type = TeamType.Guild }, Squad("Payment", "C", "D")]).Changes,
            change => change.IsInferred);

    [Fact]
    public void Team_moves_under_another() =>
        Says(
            [Squad("Checkout").PartOf("Shop"), Squad("Shop"), Squad("Web")],
            [Squad("Checkout").PartOf("Web"), Squad("Shop").PartOf("Web"), Squad("Web")],
            "Checkout is part of Web, before of Shop",
            "Shop is part of Web, before of nothing");

    [Fact]
    public void Services_come_go_and_get_other_prices()
    {
        TeamDefinition Data(params ServiceOffer[] offers) => Squad("Data") with { Provides = offers };

        Says(
            [Data(new() { Service = "reports", Unit = "report", Price = "20 EUR" }, new() { Service = "charts" })],
            [Data(new() { Service = "reports", Unit = "report", Price = "22 EUR", Benchmark = "25 EUR" }, new() { Service = "alerts", Price = "1 EUR" })],
            "Data provides alerts, 1 EUR",
            "Data no longer provides charts",
            "reports of Data: 20 EUR per report -> 22 EUR per report, benchmark 25 EUR");
    }

    [Fact]
    public void Value_streams_come_go_and_change()
    {
        ValueStreamDefinition Stream(string name, params string[] steps) =>
            new() { Key = name, Name = name, Steps = [.. steps.Select(step => new ValueStreamStep { Name = step })] };

        Says(
            [Stream("Buy", "browse", "pay"), Stream("Return")],
            [Stream("Buy", "pay", "browse") with { Name = "Buy online", Id = "buy", Owner = new() { Owner = "Ada" } }, Stream("Lend"), Person("Ada")],
            "Ada joined",
            "the value stream Lend is new",
            "the value stream Return is no more",
            "the value stream Buy is now called Buy online",
            "owner of Buy online: nothing -> Ada",
            "steps of Buy online: browse and pay -> pay and browse");
    }

    [Fact]
    public void Elements_of_one_name_are_told_apart_by_their_ids() =>
        Says(
            [Person("a") with { Name = "Ada", Id = "17" }, Person("b") with { Name = "Ada", Id = "18" }, Person("Kay").ReportingTo("a")],
            [Person("a") with { Name = "Ada", Id = "17" }, Person("b") with { Name = "Ada", Id = "18" }, Person("Kay").ReportingTo("b")],
            "Kay reports to Ada (18), before to Ada (17)");

    [Fact]
    public void Two_days_of_one_model_differ_by_who_is_there_and_not_by_dates()
    {
        var model = OperatingModel.Create(
        [
            new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
            Person("Ada") with { Until = Day("2026-06-30") },
            Person("Grace"),
            Person("Alan") with { From = Day("2026-04-01") },
            Squad("Data").Member("Ada", Engineer).Member("Grace", Engineer, 60, until: "2026-03-31").Member("Grace", Engineer, 40, from: "2026-04-01")
                .Member("Alan", Engineer),
            Squad("Search") with { From = Day("2026-05-01") },
        ]).AsT0;

        var diff = OrganizationDiff.Of(model.AsOf(new LocalDate(2026, 1, 1)), model.AsOf(new LocalDate(2026, 7, 1)));

        Assert.Equal(
            ["Alan joined as engineer of Data", "Ada left, was engineer of Data", "Grace as engineer of Data: 60 % -> 40 %", "the squad Search is new"],
            diff.Changes.Select(Sentence));
        Assert.Equal((2, 2, 1, 2), (diff.PeopleBefore, diff.PeopleAfter, diff.TeamsBefore, diff.TeamsAfter));
    }

    private static string Sentence(OrganizationChange change) => change.ToString();

    private static OrganizationDiff Diff(IEnumerable<Definition> before, IEnumerable<Definition> after) => OrganizationDiff.Of(Graph(before), Graph(after));

    private static OrganizationDiff Says(IEnumerable<Definition> before, IEnumerable<Definition> after, params string[] sentences)
    {
        var diff = Diff(before, after);
        Assert.Equal(sentences, diff.Changes.Select(Sentence));
        return diff;
    }
}
