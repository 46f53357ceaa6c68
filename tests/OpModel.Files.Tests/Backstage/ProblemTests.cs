using static OpModel.Files.Backstage.CatalogText;

namespace OpModel.Files.Backstage;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("User", "memberOf: [chekout]", "5,16", "there is no group \"chekout\"; did you mean \"checkout\"?")]
    [InlineData("User", "memberOf: ['group:default/chekout']", "5,16", "there is no group \"chekout\"; did you mean \"checkout\"?")]
    [InlineData("User", "memberOf: [grace]", "5,16", "there is no group \"grace\"; write one that there is, or add it.")]
    [InlineData("User", "memberOf: ['user:grace']", "5,16", "the field memberOf of the user it refers to the user grace, and only a group may stand here.")]
    [InlineData("User", "memberOf: [checkout/grace]", "5,16", "there is no group \"grace\" in the namespace checkout; write one that there is, or add it.")]
    [InlineData("User", "memberOf: [payment]", "5,16", "there is no group \"payment\"; did you mean \"shop/payments\"?")]
    [InlineData("Group", "type: team, parent: shop/checkout", "5,25", "there is no group \"checkout\" in the namespace shop; did you mean \"checkout\"?")]
    [InlineData("Group", "type: team, children: [nobody]", "5,28", "there is no group \"nobody\"; write one that there is, or add it.")]
    [InlineData("Group", "type: team, members: [grac]", "5,27", "there is no user \"grac\"; did you mean \"grace\"?")]
    [InlineData("Group", "type: team, descendants: [chekout]", "5,31", "there is no group \"chekout\"; did you mean \"checkout\"?")]
    [InlineData("Group", "type: team, ancestors: [chekout]", "5,29", "there is no group \"chekout\"; did you mean \"checkout\"?")]
    [InlineData("Component", "owner: 'user:grac'", "5,12", "there is no user \"grac\"; did you mean \"user:grace\"?")]
    [InlineData("Component", "owner: web", "5,12", "there is no group \"web\"; write one that there is, or add it.")]
    [InlineData("Component", "owner: checkout, system: shop", "5,30", "there is no system \"shop\"; write one that there is, or add it.")]
    [InlineData("Component", "owner: checkout, subcomponentOf: webb", "5,38", "there is no component \"webb\"; did you mean \"web\"?")]
    [InlineData("Component", "owner: checkout, providesApis: [webb]", "5,37", "there is no API \"webb\"; write one that there is, or add it.")]
    [InlineData("Component", "owner: checkout, consumesApis: ['component:web']", "5,37", "the field consumesApis of the component it refers to the component web, and only an API may stand here.")]
    [InlineData("Component", "owner: checkout, dependsOn: [web]", "5,34", "the field dependsOn of the component it names no kind, and any may stand here; write component:web or resource:web.")]
    [InlineData("Component", "owner: checkout, dependsOn: ['component:webb']", "5,34", "there is no component \"webb\"; did you mean \"component:web\"?")]
    [InlineData("Resource", "owner: checkout, dependencyOf: ['resource:web']", "5,37", "there is no resource \"web\"; write one that there is, or add it.")]
    [InlineData("API", "owner: checkot", "5,12", "there is no group \"checkot\"; did you mean \"checkout\"?")]
    [InlineData("System", "owner: checkout, domain: web", "5,30", "there is no domain \"web\"; write one that there is, or add it.")]
    [InlineData("Domain", "owner: checkout, subdomainOf: web", "5,35", "there is no domain \"web\"; write one that there is, or add it.")]
    public void Dangling_reference_is_told_where_it_stands_with_the_nearest_there_is(string kind, string spec, string place, string message)
    {
        var catalog = ReadCatalog.Of(
            ("it.yaml", Entity(kind, "{ name: it }", $"{{ {spec} }}")),
            ("known.yaml", Join(
                Group("checkout"), Entity("Group", "{ name: payments, namespace: shop }", "type: team"), User("grace", "memberOf: []"),
                Entity("Component", "{ name: web }", "owner: checkout"))));

        Assert.Equal([$"it.yaml({place}): {message}"], catalog.Problems);
    }

    [Fact]
    public void Location_that_lists_a_file_which_is_not_there_is_told()
    {
        var catalog = ReadCatalog.Of(
            ("org/all.yaml", Entity("Location", "{ name: all }", "targets:", "- ./teams/a.yaml", "- teams/b.yaml", "- ../people.yaml", "- ./apis/*.yaml", "- https://example.com/x.yaml")),
            ("org/teams/a.yaml", Group("a")),
            ("people.yaml", User("ada", "memberOf: [a]")));

        Assert.Equal(["org/all.yaml(7,5): there is no file \"teams/b.yaml\", or it is none of the organisation's; add it, or take the target out."], catalog.Problems);
    }

    [Fact]
    public void Location_may_say_that_its_file_need_not_be_there() =>
        Assert.Empty(ReadCatalog.Of(Entity("Location", "{ name: all }", "presence: optional", "target: ./a.yaml")).Problems);

    [Theory]
    [InlineData("kind: Group\nmetadata: { name: a }", "3,19", "the group a has no spec; add the key \"spec\".")]
    [InlineData("kind: Group\nmetadata: {}\nspec: {}", "3,11", "a group has no name; add the key \"name\" to its metadata.")]
    [InlineData("kind: Group\nmetadata: { name: [a] }\nspec: {}", "3,19", "the field name of a group is a list; write a text.")]
    [InlineData("kind: Group\nmetadata: a\nspec: {}", "3,11", "the field metadata of a group is a text; write keys with values.")]
    [InlineData("kind: API\nspec: {}", "1,1", "an API has no metadata; add the key \"metadata\" with a name.")]
    [InlineData("kind: Group\nmetadata: { name: team a }\nspec: {}", "3,19", "\"team a\" is no name for Backstage; write letters, digits and, between them, hyphens, underscores and points; at most 63 characters.")]
    [InlineData("kind: User\nmetadata: { name: 007 }\nspec: {}", "3,19", "the name 007 is no text for Backstage; write \"007\" in quotes.")]
    [InlineData("kind: Group\nmetadata: { name: a, namespace: the.shop }\nspec: {}", "3,33", "\"the.shop\" is no namespace for Backstage; write letters, digits and, between them, hyphens; at most 63 characters.")]
    [InlineData("kind: group\nmetadata: { name: a }\nspec: {}", "2,7", "there is no kind \"group\"; did you mean \"Group\"?")]
    [InlineData("kind: [Group]\nmetadata: { name: a }\nspec: {}", "2,7", "the kind of an entity is a list; write a text.")]
    [InlineData("kind: Group\nmetadata: { name: a }\nspec: team", "4,7", "the field spec of the group a is a text; write keys with values.")]
    [InlineData("kind: Group\nmetadata: { name: a }\nspec: { children: [] }", "3,19", "the group a has no type; add the key \"type\" to its spec, such as team.")]
    [InlineData("kind: Group\nmetadata: { name: a }\nspec: { type: team, members: ada }", "4,30", "the field members of the group a is a text; write a list.")]
    [InlineData("kind: Group\nmetadata: { name: a }\nspec: { type: team, members: [[ada]] }", "4,31", "the field members of the group a is a list; write a text.")]
    [InlineData("kind: Group\nmetadata: { name: a }\nspec: { type: team, profile: a }", "4,30", "the field profile of the group a is a text; write keys with values.")]
    [InlineData("kind: Component\nmetadata: { name: a }\nspec: { type: website }", "3,19", "the component a has no owner; add the key \"owner\" to its spec, with a group or a user.")]
    [InlineData("kind: User\nmetadata: { name: a }\nspec: {}\n---\napiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: { name: A }\nspec: {}", "8,19", "the user A stands on line 3 already; give one of the two another name.")]
    [InlineData("kind: User\nmetadata: { name: a }\nspec: {}\n---\na: b: c", "6,5", "this is not YAML: ")]
    public void Wrong_shape_is_told_where_it_stands(string yaml, string place, string message)
    {
        var catalog = ReadCatalog.Of("apiVersion: backstage.io/v1alpha1\n" + yaml);

        Assert.StartsWith($"catalog-info.yaml({place}): {message}", Assert.Single(catalog.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_be_read_beside_what_cannot_is_read()
    {
        var catalog = ReadCatalog.Of(Join(Group("checkout", "members: [ada, nobody]"), User("ada", "memberOf: [checkout]"), "a: b: c"));

        Assert.Equal(2, catalog.Problems.Count);
        Assert.Equal(["ada: team member"], catalog.Members("checkout"));
    }
}
