using CsCheck;
using static OpModel.Files.Backstage.CatalogText;

namespace OpModel.Files.Backstage;

public sealed class EntityReferenceTests
{
    private static readonly Gen<string> Name = Gen.String[Gen.Char["abcABC123-._"], 1, 6].Where(EntityName.IsRight);

    [Theory]
    [InlineData("checkout")]
    [InlineData("group:checkout")]
    [InlineData("default/checkout")]
    [InlineData("group:default/checkout")]
    [InlineData("GROUP:Default/CheckOut")]
    [InlineData("{ kind: group, namespace: default, name: checkout }")]
    [InlineData("{ name: checkout }")]
    public void Every_form_finds_the_group(string reference)
    {
        var catalog = ReadCatalog.Of(Join(Group("Checkout"), User("ada", $"memberOf: [{reference}]")));

        Assert.Empty(catalog.Problems);
        Assert.Equal(["ada: team member"], catalog.Members("Checkout"));
    }

    [Theory]
    [InlineData(":checkout")]
    [InlineData("group:")]
    [InlineData("/checkout")]
    [InlineData("group:/checkout")]
    [InlineData("{ kind: group }")]
    [InlineData("{ name: [checkout] }")]
    public void What_is_no_reference_is_told(string reference)
    {
        var catalog = ReadCatalog.Of(Join(User("ada", $"memberOf: ['{reference}']".Replace("'{", "{").Replace("}'", "}"))));

        Assert.Equal(["catalog-info.yaml(5,14): the field memberOf of the user ada is no reference; write it as [kind:][namespace/]name."], catalog.Problems);
    }

    [Fact]
    public void Reference_that_names_no_namespace_stays_in_that_of_its_entity()
    {
        var catalog = ReadCatalog.Of(Join(
            Entity("Group", "{ name: checkout, namespace: shop }", "type: team"),
            Entity("User", "{ name: ada, namespace: shop }", "memberOf: [checkout]"),
            Entity("User", "{ name: grace }", "memberOf: [shop/checkout]")));

        Assert.Empty(catalog.Problems);
        Assert.Equal(["shop/ada: team member", "grace: team member"], catalog.Members("shop/checkout"));
    }

    [Fact]
    public void Entities_of_one_name_are_told_apart_by_kind_and_namespace()
    {
        var catalog = ReadCatalog.Of(Join(
            Group("shop"),
            Entity("Group", "{ name: shop, namespace: shop }", "type: team"),
            User("shop", "memberOf: [shop]"),
            Entity("User", "{ name: shop, namespace: shop }", "memberOf: []")));

        Assert.Empty(catalog.Problems);
        Assert.Equal(
            [("Backstage.Groups.Shop", "shop"), ("Backstage.Shop.Groups.Shop", "shop/shop"), ("Backstage.Users.Shop", "shop"), ("Backstage.Shop.Users.Shop", "shop/shop")],
            catalog.Definitions.Select(definition => (definition.Key, definition.Id)));
        Assert.Equal(["shop: team member"], catalog.Members("shop"));
    }

    [Theory]
    [InlineData("team-a", "TeamA")]
    [InlineData("ada.lovelace", "Ada_Lovelace")]
    [InlineData("team_a", "Team__A")]
    [InlineData("team1", "Team1")]
    [InlineData("team-1", "Team_1")]
    [InlineData("1st-team", "_1stTeam")]
    [InlineData("a--b", "A_x002d002d_B")]
    public void Class_of_an_entity_shows_its_name(string name, string expected) => Assert.Equal(expected, EntityClass.Name(name));

    [Fact]
    public void Names_have_one_class_just_where_Backstage_takes_them_for_one() => Gen.Select(Name, Name).Sample((one, other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase) == (EntityClass.Name(one) == EntityClass.Name(other)));
}
