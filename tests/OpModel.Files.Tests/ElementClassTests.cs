using OpModel.Organization;

namespace OpModel.Files;

/// <summary>The class of an element, where a file names it.</summary>
public sealed class ElementClassTests
{
    [Theory]
    [InlineData("teams: [{ name: Check-out team, type: squad, class: Checkout }]", "Checkout")]
    [InlineData("namespace: Shop\nteams: [{ name: Check-out team, type: squad, class: Checkout }]", "Shop.Checkout")]
    [InlineData("namespace: Shop\nteams: [{ name: Check-out team, type: squad, class: Teams+Checkout }]", "Shop.Teams+Checkout")]
    [InlineData("namespace: Shop\nteams: [{ name: Check-out team, type: squad, class: Other.Checkout }]", "Other.Checkout")]
    [InlineData("namespace: Shop\nteams: [{ name: '???', type: squad, class: Checkout }]", "Shop.Checkout")]
    [InlineData("namespace: Shop\nteams: [{ name: Check-out team, type: squad }]", "Shop.CheckOutTeam")]
    public void Key_of_an_element_is_its_class(string yaml, string key) =>
        Assert.Equal(key, Assert.Single(Read(yaml).Definitions).Key);

    [Fact]
    public void Id_is_that_of_the_name_whatever_the_class() =>
        Assert.Equal("check-out-team", Assert.Single(Read("teams: [{ name: Check-out team, type: squad, class: Checkout }]").Definitions).Id);

    [Theory]
    [InlineData("teams: [{ name: A, type: squad, class: 9a }]", "the class of a team is \"9a\", and no class can be called so; write a name as Checkout, or with its namespace as Shop.Checkout.")]
    [InlineData("teams: [{ name: A, type: squad, class: 'Shop. A' }]", "the class of a team is \"Shop. A\", and no class can be called so; write a name as Checkout, or with its namespace as Shop.Checkout.")]
    [InlineData("teams: [{ name: A, type: squad, class: [A] }]", "the class of a team is a list; write a text.")]
    [InlineData("teams: [{ name: '?', type: squad }]", "\"?\" has neither a letter nor a digit to make an id of; add the key \"id\".")]
    [InlineData("people: [{ name: A, class: X }]\nteams: [{ name: B, type: squad, class: X }]", "the team B has the class X that stands on line 1 already; give one of them another by the key \"class\".")]
    [InlineData("people: [A]\nteams: [{ name: A, type: squad }]", "the team A has the id \"a\" that stands on line 1 already; give one of them another by the key \"id\".")]
    public void What_can_be_no_class_is_told(string yaml, string message) =>
        Assert.Equal(message, Assert.Single(Read(yaml).Problems).Problem.Message);

    [Fact]
    public void Elements_with_one_id_are_told_apart_by_their_classes()
    {
        var team = Assert.IsType<TeamDefinition>(Read("""
            people: [{ name: Ada, class: One.Ada }, { name: Ada, class: Two.Ada }]
            teams: [{ name: A, type: squad, led-by: Two.Ada }]
            """).Definitions[2]);

        Assert.Equal("Two.Ada", Assert.Single(team.Leads).Person);
    }

    [Fact]
    public void Id_goes_before_the_names_of_others()
    {
        var team = Assert.IsType<TeamDefinition>(Read("""
            people: [{ name: Ada Lovelace, id: ada }, { name: Ada, id: other }]
            teams: [{ name: A, type: squad, led-by: ada }]
            """).Definitions[2]);

        Assert.Equal("Ada", Assert.Single(team.Leads).Person);
    }

    [Fact]
    public void Name_of_several_is_told_with_all_of_them() =>
        Assert.Equal(
            "\"Ada\" may be each of ada (Ada), other (Other); write the id of one.",
            Assert.Single(Read("""
                people: [{ name: Ada Lovelace, id: ada }, { name: Ada, id: other }]
                teams: [{ name: A, type: squad, led-by: Ada }]
                """).Problems).Problem.Message);

    private static JoinedOrganization Read(string yaml) => JoinedOrganization.Of([], [OrganizationFile.Parse(new("organisation.yaml", yaml))]);
}
