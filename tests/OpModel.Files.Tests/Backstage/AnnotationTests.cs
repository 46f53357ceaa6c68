using OpModel.Organization;
using static OpModel.Files.Backstage.CatalogText;

namespace OpModel.Files.Backstage;

public sealed class AnnotationTests
{
    private const string Shop = """
        apiVersion: backstage.io/v1alpha1
        kind: Group
        metadata:
          name: checkout
          annotations:
            opmodel.dev/type: product-team
            opmodel.dev/led-by: ada
            opmodel.dev/aligned-to: '{ value-stream: buy-online, step: pay }'
            opmodel.dev/consumes: '{ service: card-authorisation, of: payments }'
            opmodel.dev/interacts-with: |
              - { team: group:default/payments, mode: x-as-a-service }
              - team: payments
                mode: collaboration
                until: 2026-12-31
            opmodel.dev/exploits: "true"
            opmodel.dev/allocation-order: "2"
            opmodel.dev/waivers: '{ rule: OPM2001, reason: "start: slow", until: 2027-03-31 }'
        spec: { type: team, children: [] }
        ---
        apiVersion: backstage.io/v1alpha1
        kind: Group
        metadata: { name: payments }
        spec: { type: internal-product-team, children: [] }
        ---
        apiVersion: backstage.io/v1alpha1
        kind: User
        metadata:
          name: ada
          annotations:
            opmodel.dev/role: '[{ group: checkout, role: product-owner, allocation: 60, from: 2026-01-01 }, { group: checkout, role: scrum-master }, { role: engineer, allocation: 40 }]'
            opmodel.dev/function: engineering
            opmodel.dev/background: '[business, technical]'
            opmodel.dev/reports-to: '{ manager: grace, dotted: true }'
        spec: { memberOf: [checkout, payments] }
        ---
        apiVersion: backstage.io/v1alpha1
        kind: User
        metadata: { name: grace, annotations: { opmodel.dev/vacancy: "true" } }
        spec: { memberOf: [] }
        ---
        apiVersion: backstage.io/v1alpha1
        kind: System
        metadata: { name: buy-online, title: Buy online, annotations: { opmodel.dev/type: value-stream, opmodel.dev/steps: "[browse, { name: pay, gives: money }]" } }
        spec: { owner: user:ada }
        """;

    [Fact]
    public void All_that_Backstage_lacks_is_said_in_the_words_of_an_organisation_file()
    {
        var catalog = ReadCatalog.Of(Shop);

        Assert.Empty(catalog.Problems);
        var (checkout, ada, payments) = (catalog.Team("checkout"), catalog.Person("ada"), catalog.Team("payments").Key);
        Assert.Equal((TeamType.ProductTeam, DualArm.Exploit, (int?)2), (checkout.Type, checkout.Arms, checkout.AllocationOrder));
        Assert.Equal("ada", catalog.IdOf(Assert.Single(checkout.Leads).Person));
        Assert.Equal("pay", Assert.Single(checkout.AlignedTo).Step);
        Assert.Equal((payments, "card-authorisation"), (checkout.Consumes[0].Provider, checkout.Consumes[0].Service));
        Assert.Equal([(payments, InteractionMode.XAsAService), (payments, InteractionMode.Collaboration)], checkout.Interactions.Select(with => (with.Team, with.Mode)));
        Assert.Equal("start: slow", Assert.Single(checkout.Waivers).Reason);
        Assert.Equal(("engineering", Background.Business | Background.Technical), (ada.Function, ada.Background));
        Assert.Equal("grace", catalog.IdOf(ada.ReportsTo[0].Manager));
        Assert.True(ada.ReportsTo[0].IsDotted);
        Assert.True(catalog.Person("grace").IsVacancy);
    }

    [Fact]
    public void Role_with_a_group_is_for_that_and_one_without_for_all_others()
    {
        var catalog = ReadCatalog.Of(Shop);

        Assert.Equal(["ada: product owner", "ada: scrum master"], catalog.Members("checkout"));
        Assert.Equal(["ada: engineer"], catalog.Members("payments"));
        Assert.Equal(
            ("60", "2026-01-01", "catalog-info.yaml(30,25)"),
            ($"{catalog.Team("checkout").Members[0].Allocation}", $"{catalog.Team("checkout").Members[0].From}", $"{catalog.Team("checkout").Members[0].Origin}"));
        Assert.Equal(40, catalog.Team("payments").Members[0].Allocation);
    }

    [Fact]
    public void System_is_a_value_stream_where_it_says_so()
    {
        var catalog = ReadCatalog.Of(Shop);

        var stream = Assert.Single(catalog.Definitions.OfType<ValueStreamDefinition>());
        Assert.Equal(("Buy online", "buy-online", "ada"), (stream.Name, stream.Id, catalog.IdOf(stream.Owner!.Owner)));
        Assert.Equal(["browse", "pay"], stream.Steps.Select(step => step.Name));
    }

    [Fact]
    public void Members_with_their_roles_may_stand_at_the_group_too()
    {
        var catalog = ReadCatalog.Of(Join(
            Entity("Group", "{ name: a, annotations: { opmodel.dev/members: '{ person: ada, role: engineer, allocation: 50 }' } }", "type: team", "members: [ada, grace]"),
            User("ada", "memberOf: [a]"),
            User("grace", "memberOf: []")));

        Assert.Empty(catalog.Problems);
        Assert.Equal(["ada: engineer", "grace: team member"], catalog.Members("a"));
    }

    [Fact]
    public void Elements_of_a_namespace_are_called_as_in_a_reference()
    {
        var catalog = ReadCatalog.Of(Join(
            Entity("Group", "{ name: a, namespace: shop, annotations: { opmodel.dev/led-by: '[ada, default/ada, user:default/grace]' } }", "type: team"),
            Entity("User", "{ name: ada, namespace: shop }", "memberOf: []"),
            User("ada", "memberOf: []"),
            User("grace", "memberOf: []")));

        Assert.Empty(catalog.Problems);
        Assert.Equal(["shop/ada", "ada", "grace"], catalog.Team("shop/a").Leads.Select(lead => catalog.IdOf(lead.Person)));
    }

    [Theory]
    [InlineData("opmodel.dev/typ: squad", "3,53", "the group a has no key \"typ\"; did you mean \"type\"?")]
    [InlineData("opmodel.dev/type: sqad", "3,71", "type of the group a is \"sqad\"; did you mean \"squad\"?")]
    [InlineData("opmodel.dev/exploits: true", "3,75", "the annotation opmodel.dev/exploits is true, and Backstage takes texts alone; write \"true\" in quotes.")]
    [InlineData("opmodel.dev/allocation-order: 2", "3,83", "the annotation opmodel.dev/allocation-order is 2, and Backstage takes texts alone; write \"2\" in quotes.")]
    [InlineData("opmodel.dev/led-by: [ada]", "3,73", "the annotation opmodel.dev/led-by is a list, and Backstage takes texts alone; put all of it in quotes, as one text.")]
    [InlineData("opmodel.dev/led-by: ad", "3,73", "there is no person \"ad\"; did you mean \"ada\"?")]
    [InlineData("opmodel.dev/led-by: '[ada, ad]'", "3,80", "there is no person \"ad\"; did you mean \"ada\"?")]
    [InlineData("opmodel.dev/led-by: '{ person: ada, until: 2026 }'", "3,96", "until of led-by of the group a is \"2026\", which is not a date; write year, month and day as in 2026-10-31.")]
    [InlineData("opmodel.dev/led-by: '{ person: [ada }'", "3,89", "this is not YAML: ")]
    [InlineData("opmodel.dev/led-by: \"[\\x61da, ad]\"", "3,73", "there is no person \"ad\"; did you mean \"ada\"?")]
    public void What_is_wrong_with_an_annotation_is_told_where_it_stands(string annotation, string place, string message)
    {
        var catalog = ReadCatalog.Of(Join(
            Entity("Group", $"{{ name: a, title: Team A, annotations: {{  {annotation} }} }}", "type: team"), Entity("User", "{ name: ada }", "memberOf: []")));

        Assert.StartsWith($"catalog-info.yaml({place}): {message}", Assert.Single(catalog.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Place_in_a_block_of_several_lines_is_that_in_the_file(string newLine)
    {
        var text = """
            apiVersion: backstage.io/v1alpha1
            kind: Group
            metadata:
              name: a
              annotations:
                opmodel.dev/led-by: |

                  - ada
                  - person: ada
                    until: soon
            spec: { type: team }
            ---
            apiVersion: backstage.io/v1alpha1
            kind: User
            metadata: { name: ada }
            spec: { memberOf: [] }
            """.Replace("\r", "", StringComparison.Ordinal).Replace("\n", newLine, StringComparison.Ordinal);

        Assert.StartsWith("catalog-info.yaml(10,16): until of led-by of the group a is \"soon\"", Assert.Single(ReadCatalog.Of(text).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Role_for_all_groups_of_a_user_who_names_none_is_told() =>
        Assert.Equal(
            [
                "catalog-info.yaml(3,57): the user ada has a role for each group in memberOf, and there is none; add the key \"group\" to the role, or the group to memberOf.",
            ],
            ReadCatalog.Of(Join(Entity("User", "{ name: ada, annotations: { opmodel.dev/role: engineer } }", "memberOf: []"), Group("a", "members: [ada]"))).Problems);
}
