using OpModel.Organization;

namespace OpModel.Files;

public sealed class OrganizationYamlWriterTests
{
    private static readonly PersonDefinition Ada = new() { Key = "Shop.Ada", Name = "Ada Lovelace" };
    private static readonly PersonDefinition Grace = new() { Key = "Shop.GraceHopper", Name = "Grace Hopper" };
    private static readonly TeamDefinition Payments = new()
    {
        Key = "Shop.Payments",
        Name = "Payments",
        Type = TeamType.InternalProductTeam,
        Provides = [new() { Service = "card-authorisation", Unit = "authorisation", Price = "0.012 EUR", From = IsoDate.Parse("2026-01-01") }],
    };

    private static readonly TeamDefinition Checkout = new()
    {
        Key = "Shop.Checkout",
        Name = "Checkout",
        Type = TeamType.ProductTeam,
        Members = [new() { Person = "Shop.Ada", Role = "Shop.DataSteward", Allocation = 60 }, new() { Person = "Shop.GraceHopper", Role = "Shop.DataSteward" }],
        Leads = [new() { Person = "Shop.Ada" }],
        Consumes = [new() { Service = "card-authorisation", Provider = "Shop.Payments" }],
        Waivers = [new() { Rule = "OPM1001", Reason = "until June: she is alone" }],
    };

    [Fact]
    public void File_reads_as_people_write_it() => Assert.Equal(
        """
        namespace: Shop

        organisation: { name: Acme, class: Company, currency: EUR, structure: [platform, dual] }

        people:
          - { name: Ada Lovelace, class: Ada }
          - Grace Hopper

        roles:
          - { name: data steward, held-by-one: true }

        teams:
          - name: Checkout
            type: product-team
            led-by: ada-lovelace
            members:
              - { person: ada-lovelace, role: data-steward, allocation: 60 }
              - { person: grace-hopper, role: data-steward }
            consumes: { service: card-authorisation, of: payments }
            waivers: { rule: OPM1001, reason: 'until June: she is alone' }
          - name: Payments
            type: internal-product-team
            provides: { service: card-authorisation, unit: authorisation, price: 0.012 EUR, from: 2026-01-01 }

        """,
        Write(
            Payments,
            Grace,
            new OrganizationDefinition { Key = "Shop.Company", Name = "Acme", Currency = "EUR", Structure = OrganizationStructure.Platform | OrganizationStructure.Dual },
            Checkout,
            Ada,
            new RoleDefinition { Key = "Shop.DataSteward", Name = "data steward", HeldByOne = true }).Text);

    [Fact]
    public void Order_of_elements_makes_no_difference() => Assert.Equal(Write(Ada, Grace, Payments).Text, Write(Payments, Grace, Ada).Text);

    [Fact]
    public void Classes_of_other_namespaces_are_named_in_full() => Assert.Equal(
        """
        namespace: Shop

        people:
          - { name: Ada Lovelace, class: Other.Ada }
          - { name: Ada Lovelace, class: Ada }
          - Grace Hopper

        teams:
          - { name: Data, type: guild, led-by: Other.Ada }

        """,
        Write(
            Ada,
            Grace,
            Ada with { Key = "Other.Ada" },
            Payments with { Key = "Shop.Data", Name = "Data", Type = TeamType.Guild, Provides = [], Leads = [new() { Person = "Other.Ada" }] }).Text);

    [Fact]
    public void Classes_in_no_namespace_can_be_given_one() =>
        Assert.Equal("namespace: Shop\n\npeople: [Ada, Grace]\n", Write("Shop", Ada with { Key = "Ada", Name = "Ada" }, Grace with { Key = "Shop.Grace", Name = "Grace" }).Text);

    [Fact]
    public void Keys_of_other_forms_become_classes()
    {
        var written = Write(
            Ada with { Key = "user:default/ada", Name = "Ada", Id = "ada" },
            Payments with { Key = "group:default/ada", Name = "Ada", Id = "ada", Provides = [], Leads = [new() { Person = "user:default/ada" }] });

        Assert.Equal(
            """
            people: [Ada]

            teams:
              - { name: Ada, class: Ada2, type: internal-product-team, led-by: ada }

            """,
            written.Text);
        Assert.Equal(["Ada", "Ada2"], Read(written).Select(definition => definition.Key));
    }

    [Fact]
    public void What_a_file_cannot_say_is_told_and_the_rest_is_read_without_problems()
    {
        OrganizationDefinition acme = new() { Key = "Acme", Name = "Acme", Currency = "EUR" };
        var written = Write(
            acme with
            {
                SeparateDuties = [new() { One = "Deploy", Other = "deploy " }, new() { One = "deploy", Other = "approve" }],
                Measures = [new() { Name = "churn", Family = (MeasureFamily)99 }],
            },
            acme with { Key = "Second", Name = "Second" },
            new PersonDefinition { Key = "Nobody", Name = " " },
            new PersonDefinition { Key = "Ada", Name = "Ada", Function = "", Background = (Background)64, ReportsTo = [new() { Manager = "Nobody" }] },
            new ObjectiveDefinition { Key = "SellMore", Name = "Sell more", Owner = new() { Owner = "Second" } },
            new TeamDefinition
            {
                Key = "Checkout",
                Name = "Checkout",
                Type = TeamType.Squad,
                Members = [new() { Person = "Ada", Role = "System.String" }],
                AllocationOrder = 0,
                PartOf = [new() { Team = "Checkout", From = IsoDate.Parse("2026-12-31"), Until = IsoDate.Parse("2026-01-01") }],
                Provides = [new() { Service = "half \uD83D" }, new() { Service = "whole", Price = "" }],
            });

        Assert.Equal(
            [
                "the organisation Second is left out, since a file holds one organisation; keep one of them.",
                "the person Nobody is left out, since its name is empty.",
                "an entry under separate-duties of the organisation Acme is left out, since nobody can keep \"Deploy\" apart from itself.",
                "an entry under measures of the organisation Acme is left out, since there is no word for its family 99.",
                "the person Ada is written without its function, which is empty.",
                "the person Ada is written without its background 64, for which there is no word.",
                "an entry under reports-to of the person Ada is left out, since its manager is \"Nobody\", which is no person, or none that can be told from others.",
                "an entry under part-of of the team Checkout is left out, since it ends on 2026-01-01, before it begins on 2026-12-31.",
                "an entry under members of the team Checkout is left out, since its role is \"System.String\", which is no role, or none that can be told from others.",
                "an entry under provides of the team Checkout is left out, since its service has half a character, which no file can hold.",
                "an entry under provides of the team Checkout is written without its price, which is empty.",
                "the team Checkout is written without its allocation-order 0, which is not between 1 and 2147483647.",
                "an entry under owned-by of the objective Sell more is left out, since its owner is \"Second\", "
                    + "which is no person or role or team or organisation, or none that can be told from others.",
            ],
            written.NotCarried.Select(left => left.Message));
        Assert.Equal(
            """
            organisation:
              name: Acme
              currency: EUR
              separate-duties: { one: deploy, other: approve }

            people: [Ada]

            teams:
              - { name: Checkout, type: squad, provides: whole }

            objectives: [Sell more]

            """,
            written.Text);
        Assert.Equal(4, Read(written).Count);
    }

    private static WrittenText Write(params IReadOnlyList<Definition> definitions) => OrganizationYamlWriter.Write(definitions);

    private static WrittenText Write(string space, params IReadOnlyList<Definition> definitions) => OrganizationYamlWriter.Write(definitions, space);

    private static IReadOnlyList<Definition> Read(WrittenText written)
    {
        var read = JoinedOrganization.Of([], [OrganizationFile.Parse(new("organisation.yaml", written.Text))]);
        Assert.Empty(read.Problems);
        return read.Definitions;
    }
}
