using OpModel.Organization;
using static OpModel.Files.Backstage.CatalogText;

namespace OpModel.Files.Backstage;

public sealed class OrganizationReadingTests
{
    [Theory]
    [InlineData("memberOf: [checkout]", "members: []")]
    [InlineData("memberOf: []", "members: [ada]")]
    [InlineData("memberOf: [checkout]", "members: [ada]")]
    public void Membership_from_either_side_is_one(string user, string group)
    {
        var catalog = ReadCatalog.Of(("teams.yaml", Group("checkout", group)), ("people.yaml", User("ada", user)));

        Assert.Empty(catalog.Problems);
        Assert.Equal(["ada: team member"], catalog.Members("checkout"));
    }

    [Fact]
    public void Membership_with_a_role_on_one_side_is_the_one_of_the_other_side()
    {
        var catalog = ReadCatalog.Of(
            ("teams.yaml", Group("checkout", "members: [ada, grace]")),
            ("people.yaml", Entity("User", "{ name: ada, annotations: { opmodel.dev/role: product-owner } }", "memberOf: [checkout]")));

        Assert.Equal(["teams.yaml(6,18): there is no user \"grace\"; write one that there is, or add it."], catalog.Problems);
        Assert.Equal(["ada: product owner"], catalog.Members("checkout"));
    }

    [Theory]
    [InlineData("parent: shop", "children: []")]
    [InlineData("children: []", "children: [checkout]")]
    [InlineData("parent: shop", "children: [checkout]")]
    public void Containment_from_either_side_is_one(string child, string parent)
    {
        var catalog = ReadCatalog.Of(("shop.yaml", Group("shop", parent)), ("checkout.yaml", Group("checkout", child)));

        Assert.Empty(catalog.Problems);
        Assert.Equal(["shop"], catalog.Containers("checkout"));
        Assert.Empty(catalog.Containers("shop"));
    }

    [Fact]
    public void Containment_with_its_days_is_the_one_that_parent_and_children_state_without()
    {
        var catalog = ReadCatalog.Of(Join(
            Entity("Group", "{ name: checkout, annotations: { opmodel.dev/part-of: '[{ team: shop, from: 2026-01-01 }, online]' } }", "type: team", "parent: shop"),
            Group("shop", "children: [checkout]"),
            Group("online", "children: [checkout]")));

        Assert.Empty(catalog.Problems);
        Assert.Equal([("shop", "2026-01-01"), ("online", "")], catalog.Team("checkout").PartOf.Select(part => (catalog.IdOf(part.Team), $"{part.From}")));
    }

    [Fact]
    public void Name_is_that_of_the_profile_or_the_title_or_the_metadata()
    {
        var catalog = ReadCatalog.Of(Join(
            Entity("User", "{ name: ada, title: Countess }", "profile: { displayName: Ada Lovelace }"),
            Entity("User", "{ name: grace, title: Grace Hopper }"),
            Entity("User", "{ name: alan }")));

        Assert.Equal(["Ada Lovelace", "Grace Hopper", "alan"], catalog.People.Select(person => person.Name));
        Assert.Equal(["ada", "grace", "alan"], catalog.People.Select(person => person.Id));
    }

    [Fact]
    public void Elements_and_statements_stand_where_they_are_named()
    {
        var catalog = ReadCatalog.Of(Join(Group("checkout", "parent: shop"), User("ada", "memberOf:", "- checkout"), Group("shop")));

        Assert.Equal("catalog-info.yaml(3,19)", catalog.Team("checkout").Origin.ToString());
        Assert.Equal("catalog-info.yaml(6,11)", catalog.Team("checkout").PartOf[0].Origin.ToString());
        Assert.Equal("catalog-info.yaml(13,5)", catalog.Team("checkout").Members[0].Origin.ToString());
    }

    [Theory]
    [InlineData("team", "squad")]
    [InlineData("Business Unit", "department")]
    [InlineData("organization", "department")]
    [InlineData("product-team", "product team")]
    [InlineData("community_of_practice", "guild")]
    public void Type_of_a_group_says_the_type_of_team(string type, string expected)
    {
        var catalog = ReadCatalog.Of(Entity("Group", "{ name: checkout }", $"type: {type}"));

        Assert.Equal(expected, catalog.Team("checkout").Type.ToString());
        Assert.Empty(catalog.Notes);
    }

    [Fact]
    public void Type_that_says_nothing_is_told_once_and_taken_for_a_squad()
    {
        var catalog = ReadCatalog.Of(Join(Entity("Group", "{ name: a }", "type: crew"), Entity("Group", "{ name: b }", "type: crew")));

        Assert.Equal([TeamType.Squad, TeamType.Squad], catalog.Teams.Select(team => team.Type));
        Assert.StartsWith("catalog-info.yaml(5,9): the type \"crew\" says nothing of the type of team", Assert.Single(catalog.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Person_and_team_of_another_form_are_found_by_their_ids()
    {
        TeamDefinition checkout = new() { Key = "Shop.Checkout", Name = "Checkout Crew", Id = "checkout", Type = TeamType.ProductTeam };
        PersonDefinition ada = new() { Key = "Shop.Ada", Name = "Ada Lovelace", Id = "ada" };

        var catalog = ReadCatalog.Of(Join(User("grace", "memberOf: [checkout]"), Group("shop", "members: [ada]")), checkout, ada);

        Assert.Empty(catalog.Problems);
        Assert.Equal(["grace: team member"], catalog.Members("checkout"));
        Assert.Equal(["ada: team member"], catalog.Members("shop"));
    }

    [Fact]
    public void Organisation_itself_is_no_team_and_contains_nothing()
    {
        var catalog = ReadCatalog.Of(Join(
            Entity("Group", "{ name: acme, annotations: { opmodel.dev/type: organisation, opmodel.dev/currency: EUR, opmodel.dev/vision: 'Everybody: reads' } }", "type: organization", "members: [ada]"),
            Group("checkout", "parent: acme"),
            User("ada", "memberOf: [acme, checkout]")));

        Assert.Empty(catalog.Problems);
        var acme = Assert.Single(catalog.Definitions.OfType<OrganizationDefinition>());
        Assert.Equal(("acme", "EUR", "Everybody: reads"), (acme.Name, acme.Currency, acme.Vision));
        Assert.Equal("checkout", Assert.Single(catalog.Teams).Id);
        Assert.Empty(catalog.Containers("checkout"));
        Assert.Equal(
            [
                "catalog-info.yaml(6,13): the group acme is the organisation itself, which has no members of its own; this one is passed over.",
                "catalog-info.yaml(19,14): the group acme is the organisation itself, which has no members of its own; this membership is passed over.",
            ],
            catalog.Notes);
    }

    [Fact]
    public void Fields_that_say_nothing_of_an_organisation_are_left_alone()
    {
        var catalog = ReadCatalog.Of(Join(
            Entity("Group", "{ name: a, labels: { x: y }, tags: [java], links: [], annotations: { example.com/x: y } }", "type: team", "profile: { email: a@example.com }", "crew: red"),
            Entity("Component", "{ name: web }", "type: website", "lifecycle: production", "owner: a", "acme: { tier: 1 }")));

        Assert.Empty(catalog.Problems);
        Assert.Empty(catalog.Notes);
    }

    [Fact]
    public void Entities_of_other_kinds_are_passed_over_with_one_note()
    {
        var template = Entity("Component", "{ name: '${{ values.name }}' }", "owner: nobody");

        var catalog = ReadCatalog.Of(Join(
            Group("a"), Entity("Template", "{ name: t }"), Entity("Template", "{ name: u }"), template, "apiVersion: v1\nkind: Service\n", "apiVersion: v1\nkind: User\n", "a text\n",
            Entity("Location", "{ name: l }", "target: https://example.com/catalog-info.yaml")));

        Assert.Empty(catalog.Problems);
        Assert.Equal(
            [
                "catalog-info.yaml(7,1): 7 entities passed over, as nothing of an organisation stands there: 2 of kind Template, 1 of kind Component in a template, "
                    + "1 of kind Service, 1 of kind User and another apiVersion, 1 of another form, 1 of kind Location.",
            ],
            catalog.Notes);
    }

    [Fact]
    public void Value_that_stands_in_another_file_is_told_and_not_looked_for()
    {
        var catalog = ReadCatalog.Of(Join(Group("a", "members:", "  $yaml: ./members.yaml"), User("ada", "memberOf: [{ $text: ./team.txt }]")));

        Assert.Empty(catalog.Problems);
        Assert.Equal(
            [
                "catalog-info.yaml(7,5): the field members of the group a stands in another file ($yaml: ./members.yaml), which is not looked into; write it out here where it is to count.",
                "catalog-info.yaml(13,14): the field memberOf of the user ada stands in another file ($text: ./team.txt), which is not looked into; write it out here where it is to count.",
            ],
            catalog.Notes);
    }

    [Fact]
    public void List_of_entities_is_a_catalogue()
    {
        var catalog = ReadCatalog.Of(("entities.json", """
            [
              { "apiVersion": "backstage.io/v1alpha1", "kind": "Group", "metadata": { "name": "a", "namespace": "default" }, "spec": { "type": "team", "children": [] } },
              { "apiVersion": "backstage.io/v1alpha1", "kind": "User", "metadata": { "name": "ada" }, "spec": { "memberOf": ["a"] }, "relations": [] },
              { "apiVersion": "backstage.io/v1alpha1", "kind": "Location", "metadata": { "name": "generated-1" }, "spec": { "type": "file", "target": "/app/all.yaml" } }
            ]
            """));

        Assert.Empty(catalog.Problems);
        Assert.Equal(["ada: team member"], catalog.Members("a"));
    }

    [Fact]
    public void File_of_our_own_form_is_none_of_Backstage()
    {
        Assert.True(BackstageCatalog.Instance.Recognizes(new("a.yaml", "kind: x\n---\n" + Group("a"))));
        Assert.False(BackstageCatalog.Instance.Recognizes(new("a.yaml", "teams: [{ name: A, type: squad }]")));
        Assert.False(BackstageCatalog.Instance.Recognizes(new("a.yaml", "apiVersion: apps/v1\nkind: Deployment\n")));
        Assert.False(BackstageCatalog.Instance.Recognizes(new("a.txt", Group("a"))));
    }
}
