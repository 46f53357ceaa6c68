using static OpModel.Files.Backstage.CatalogText;

namespace OpModel.Files.Backstage;

public sealed class SoftwareReadingTests
{
    private static readonly string Payments = Join(
        Group("payments"),
        Group("checkout"),
        Entity(
            "Component",
            "{ name: card, annotations: { opmodel.dev/provides: '[{ service: card-authorisation, unit: authorisation, price: 0.012 EUR, until: 2026-12-31 }, { price: 0.011 EUR, from: 2027-01-01 }]' } }",
            "type: service",
            "owner: payments"));

    [Fact]
    public void Component_is_a_service_of_its_owner_where_it_says_so()
    {
        var catalog = ReadCatalog.Of(Payments);

        Assert.Empty(catalog.Problems);
        Assert.Equal(
            [("card-authorisation", "0.012 EUR", "2026-12-31"), ("card-authorisation", "0.011 EUR", "")],
            catalog.Team("payments").Provides.Select(offer => (offer.Service, offer.Price!, $"{offer.Until}")));
    }

    [Theory]
    [InlineData("Component", "dependsOn: ['component:card']", "payments")]
    [InlineData("Resource", "dependsOn: ['Component:default/CARD']", "payments")]
    public void Team_uses_a_service_that_what_it_owns_depends_on(string kind, string dependency, string provider)
    {
        var catalog = ReadCatalog.Of(
            ("b.yaml", Entity(kind, "{ name: web }", "type: website", "owner: checkout", dependency)),
            ("c.yaml", Entity("Component", "{ name: app }", "owner: checkout", dependency)),
            ("a.yaml", Payments));

        Assert.Empty(catalog.Problems);
        var use = Assert.Single(catalog.Team("checkout").Consumes);
        Assert.Equal((provider, "card-authorisation", "b.yaml(7,15)"), (catalog.IdOf(use.Provider), use.Service, use.Origin.ToString()));
    }

    [Fact]
    public void Dependency_may_be_stated_by_the_service()
    {
        var catalog = ReadCatalog.Of(Join(
            Group("payments"),
            Group("checkout"),
            Entity("API", "{ name: card, title: Card authorisation, annotations: { opmodel.dev/provides: '{ price: 1 EUR }' } }", "owner: payments", "dependencyOf: ['component:web']"),
            Entity("Component", "{ name: web }", "owner: checkout"),
            Entity("Component", "{ name: ledger }", "owner: payments", "consumesApis: [card]")));

        Assert.Empty(catalog.Problems);
        Assert.Equal("Card authorisation", Assert.Single(catalog.Team("checkout").Consumes).Service);
        Assert.Empty(catalog.Team("payments").Consumes);
    }

    [Fact]
    public void Component_that_says_nothing_is_no_service()
    {
        var catalog = ReadCatalog.Of(Join(
            Group("a"), Group("b"), Entity("Component", "{ name: x }", "owner: a", "dependsOn: ['component:y']"), Entity("Component", "{ name: y }", "owner: b")));

        Assert.Empty(catalog.Problems);
        Assert.All(catalog.Teams, team => Assert.Empty(team.Provides));
        Assert.All(catalog.Teams, team => Assert.Empty(team.Consumes));
    }

    [Fact]
    public void Team_that_owns_a_part_of_a_value_stream_is_aligned_to_it_unless_it_says_how()
    {
        var catalog = ReadCatalog.Of(Join(
            Entity("Group", "{ name: a, annotations: { opmodel.dev/aligned-to: '{ value-stream: buy, step: pay }' } }", "type: team"),
            Group("b"),
            Entity("System", "{ name: buy, annotations: { opmodel.dev/type: value-stream, opmodel.dev/steps: '[pay]' } }", "owner: a"),
            Entity("Component", "{ name: x }", "owner: a", "system: buy"),
            Entity("Component", "{ name: y }", "owner: b", "system: buy"),
            Entity("Component", "{ name: z }", "owner: b", "system: buy")));

        Assert.Empty(catalog.Problems);
        Assert.Equal("pay", Assert.Single(catalog.Team("a").AlignedTo).Step);
        Assert.Null(Assert.Single(catalog.Team("b").AlignedTo).Step);
    }

    [Theory]
    [InlineData("Component", "provides: '[x, y]'", "owner: a", "the component it is the service x and y too; write another component for one of them.")]
    [InlineData("Component", "provides: x", "owner: 'user:ada'", "the component it is a service, and its owner is no team; let a team provide it.")]
    [InlineData("Component", "type: squad", "owner: a", "the component it has no key \"type\"; write one of provides.")]
    [InlineData("System", "type: product", "owner: a", "the type of the system it is \"product\"; write value-stream, or leave it out.")]
    public void What_an_annotation_cannot_mean_is_told(string kind, string annotation, string owner, string message)
    {
        var catalog = ReadCatalog.Of(Join(
            Entity(kind, $"{{ name: it, annotations: {{ opmodel.dev/{annotation} }} }}", owner), Group("a"), User("ada", "memberOf: []")));

        Assert.EndsWith(message, Assert.Single(catalog.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Value_stream_need_not_have_an_owner()
    {
        var catalog = ReadCatalog.Of(Entity("Domain", "{ name: buy, annotations: { opmodel.dev/type: value-stream } }"));

        Assert.Empty(catalog.Problems);
        Assert.Equal("buy", Assert.Single(catalog.Definitions).Id);
    }

    [Fact]
    public void Whatever_is_declared_may_be_referred_to()
    {
        var catalog = ReadCatalog.Of(
            ("a.yaml", Join(Group("a"), Entity("Component", "{ name: x }", "owner: a", "dependsOn: ['environment:prod', 'resource:db', 'api:petstore', 'system:s', 'group:a']"))),
            ("b.yaml", Join(
                Entity("Environment", "{ name: prod }"), Entity("Resource", "{ name: db }", "owner: a"), Entity("API", "{ name: petstore }", "owner: a"),
                Entity("System", "{ name: s }", "owner: a"))));

        Assert.Empty(catalog.Problems);
    }
}
