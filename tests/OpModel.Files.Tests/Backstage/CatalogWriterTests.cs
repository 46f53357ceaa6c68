using OpModel.Organization;

namespace OpModel.Files.Backstage;

public sealed class CatalogWriterTests
{
    private const string ProductOwner = "OpModel.Roles.ProductOwner";

    private const string TeamMember = "OpModel.Roles.TeamMember";

    private static readonly PersonDefinition Ada = new() { Key = "Shop.Ada", Name = "Ada Lovelace", Id = "ada", Function = "engineering" };

    private static readonly PersonDefinition Grace = new() { Key = "Shop.Grace", Name = "Grace Hopper", Id = "grace" };

    private static readonly TeamDefinition Checkout = new() { Key = "Shop.Checkout", Name = "Checkout", Type = TeamType.ProductTeam };

    private static readonly TeamDefinition Payments = new() { Key = "Shop.Payments", Name = "Payments", Type = TeamType.InternalProductTeam };

    [Fact]
    public void Organisation_is_written_as_people_write_catalogues()
    {
        var written = Write(
            new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
            Ada,
            Grace,
            new ValueStreamDefinition { Key = "Shop.BuyOnline", Name = "Buy online", Steps = [new() { Name = "browse" }, new() { Name = "pay" }], Owner = new() { Owner = "Shop.Ada" } },
            Checkout with
            {
                Members = [new() { Person = "Shop.Ada", Role = ProductOwner, Allocation = 60 }, new() { Person = "Shop.Grace", Role = TeamMember }],
                AlignedTo = [new() { ValueStream = "Shop.BuyOnline", Step = "pay" }],
                Consumes = [new() { Provider = "Shop.Payments", Service = "card authorisation" }],
            },
            Payments with
            {
                Members = [new() { Person = "Shop.Grace", Role = TeamMember }],
                PartOf = [new() { Team = "Shop.Checkout" }],
                Provides = [new() { Service = "card authorisation", Unit = "authorisation", Price = "0.012 EUR" }, new() { Service = "ledger" }],
            });

        Assert.Empty(written.NotCarried);
        Assert.Equal(
            """
            apiVersion: backstage.io/v1alpha1
            kind: Group
            metadata:
              name: acme
              annotations:
                opmodel.dev/type: organisation
                opmodel.dev/currency: EUR
            spec:
              profile: { displayName: Acme }
              type: organization
              children: []
            ---
            apiVersion: backstage.io/v1alpha1
            kind: Group
            metadata:
              name: checkout
              annotations:
                opmodel.dev/aligned-to: '{ value-stream: buy-online, step: pay }'
                opmodel.dev/members: |-
                  - { person: ada, role: product-owner, allocation: 60 }
                  - { person: grace, role: team-member }
                opmodel.dev/consumes: '{ service: card authorisation, of: payments }'
            spec:
              profile: { displayName: Checkout }
              type: product-team
              parent: acme
              children: []
            ---
            apiVersion: backstage.io/v1alpha1
            kind: Group
            metadata:
              name: payments
            spec:
              profile: { displayName: Payments }
              type: internal-product-team
              parent: checkout
              children: []
            ---
            apiVersion: backstage.io/v1alpha1
            kind: User
            metadata:
              name: ada
              annotations:
                opmodel.dev/function: engineering
            spec:
              profile: { displayName: Ada Lovelace }
              memberOf: [checkout]
            ---
            apiVersion: backstage.io/v1alpha1
            kind: User
            metadata:
              name: grace
            spec:
              profile: { displayName: Grace Hopper }
              memberOf: [checkout, payments]
            ---
            apiVersion: backstage.io/v1alpha1
            kind: System
            metadata:
              name: buy-online
              title: Buy online
              annotations:
                opmodel.dev/type: value-stream
                opmodel.dev/steps: '[browse, pay]'
            spec:
              owner: 'user:ada'
            ---
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata:
              name: card-authorisation
              title: card authorisation
              annotations:
                opmodel.dev/provides: '{ unit: authorisation, price: 0.012 EUR }'
            spec:
              type: service
              lifecycle: production
              owner: payments
            ---
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata:
              name: ledger
              annotations:
                opmodel.dev/provides: ledger
            spec:
              type: service
              lifecycle: production
              owner: payments

            """,
            written.Text);
    }

    [Fact]
    public void What_Backstage_has_no_kind_for_is_told()
    {
        var written = Write(
            new BudgetDefinition { Key = "Year", Name = "Year 2026" },
            new ValueStreamDefinition { Key = "Buy", Name = "Buy" },
            new RoleDefinition { Key = "Shop.Steward", Name = "steward", HeldByOne = true },
            Ada,
            Checkout with { Members = [new() { Person = "Shop.Ada", Role = "Shop.Steward" }], Funding = [new() { Source = "Year" }] });

        Assert.Equal(
            [
                "the role steward is left out, since Backstage has nothing of the kind; keep it in an organisation file or in C#, beside the catalogue.",
                "the value stream Buy is written without an owner, and Backstage takes no system that has none; let a team or a person own it.",
                "the budget Year 2026 is left out, since Backstage has nothing of the kind; keep it in an organisation file or in C#, beside the catalogue.",
            ],
            written.NotCarried.Select(left => left.Message));
        Assert.Contains("opmodel.dev/members: '{ person: ada, role: steward }'", written.Text, StringComparison.Ordinal);
        Assert.Contains("opmodel.dev/funded-by: year-2026", written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Membership_of_somebody_unknown_is_told()
    {
        var written = Write(Checkout with { Members = [new() { Person = "Shop.Nobody", Role = TeamMember }] });

        Assert.Contains("Shop.Nobody", Assert.Single(written.NotCarried).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_that_Backstage_does_not_take_are_changed_and_told()
    {
        var written = Write(
            Ada with { Key = "A", Id = "Ada Lovelace!" },
            Ada with { Key = "B", Id = "ada-lovelace" },
            Ada with { Key = "C", Id = "日本" },
            Ada with { Key = "D", Id = new('x', 100) });

        Assert.Equal(["ada-lovelace", "ada-lovelace-2", "user", new('x', 57)], Names(written).Order(StringComparer.Ordinal));
        Assert.Equal(3, written.NotCarried.Count);
        Assert.Equal(
            "the person Ada Lovelace has the id \"ada-lovelace-2\" in place of \"Ada Lovelace!\", since Backstage takes letters, digits and, between them, hyphens, "
                + "underscores and points; at most 63 characters.",
            written.NotCarried[0].Message);
    }

    [Fact]
    public void Team_and_organisation_of_one_id_are_told_apart()
    {
        var written = Write(new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" }, Checkout with { Id = "Acme", Name = "Shop" });

        Assert.Equal(["acme", "Acme-2"], Names(written));
        Assert.Equal("the product team Shop has the id \"Acme-2\" in place of \"Acme\", since another group is called so.", Assert.Single(written.NotCarried).Message);
    }

    [Fact]
    public void Groups_have_the_members_of_a_day_where_one_is_named()
    {
        Definition[] definitions =
        [
            Ada,
            Checkout with { Members = [new() { Person = "Shop.Ada", Role = ProductOwner, Until = Day(2025, 12, 31) }] },
            Payments with { Members = [new() { Person = "Shop.Ada", Role = ProductOwner, From = Day(2026, 1, 1) }] },
        ];

        Assert.Contains("memberOf: [checkout, payments]", BackstageCatalog.Write(definitions).Text, StringComparison.Ordinal);
        Assert.Contains("memberOf: [payments]", BackstageCatalog.Write(definitions, today: Day(2026, 11, 1)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_an_empty_file() => Assert.Equal(("", 0), (Write().Text, Write().NotCarried.Count));

    private static WrittenText Write(params IReadOnlyList<Definition> definitions) => BackstageCatalog.Write([.. Generated.DefinitionsIn_OpModel.Definitions, .. definitions]);

    private static IsoDate Day(int year, int month, int day) => IsoDate.From(new DateTime(year, month, day));

    private static IEnumerable<string> Names(WrittenText written) =>
        written.Text.Split('\n').Where(line => line.StartsWith("  name: ", StringComparison.Ordinal)).Select(line => line["  name: ".Length..]);
}
