using OpModel.PackageTests.Consuming;
using OpModel.PackageTests.Packing;

namespace OpModel.PackageTests;

/// <summary>The front page as a file in the hands of a stranger.</summary>
[Collection(PackageTestSuite.Name)]
public sealed class OrganizationFileTests(PackedLibrary library)
{
    private const string Company = """
        organisation: { name: Acme, currency: EUR }
        value-streams: [Buy online]
        people:
          - { name: Ada Lovelace, id: ada }
          - { name: Grace Hopper, id: grace }
        """;

    private const string Teams = """
        teams:
          - name: Checkout
            type: product-team
            aligned-to: Buy online
            members:
              - { person: ada, role: product-owner, allocation: 60 }
              - { person: ada, role: scrum-master }
            consumes: { service: card-authorisation, of: Payments }
          - name: Payments
            type: internal-product-team
            members: { person: grace, role: product-owner }
            provides: { service: card-authorisation, unit: authorisation, price: 0.012 EUR, benchmark: 0.015 EUR }
        """;

    [Fact]
    public void Compiler_warns_at_the_line_of_the_second_membership_and_the_program_says_the_same()
    {
        var consumer = Write("organisation-file", Company, Teams);

        var warning = Assert.Single(consumer.Build().MustSucceed().Warnings);
        Assert.Contains(
            "teams.yaml(7,9): warning OPM1001: Ada Lovelace is both product owner and scrum master of Checkout; give one of the roles to somebody else.",
            warning.Replace('\\', '/'),
            StringComparison.Ordinal);

        var printed = consumer.Run().Lines;
        Assert.Equal(FrontPage.Teams, printed.Take(2));
        Assert.StartsWith("OPM1001 ", Assert.Single(printed.Skip(2)), StringComparison.Ordinal);
    }

    [Fact]
    public void Team_in_csharp_and_people_in_a_file_are_one_organisation()
    {
        var consumer = Write("organisation-mixed", Company, Teams.Replace("scrum-master", "engineer", StringComparison.Ordinal))
            .Write("Help.cs", """
                using OpModel;
                using OpModel.Roles;

                [EnablingTeam("Help"), Member<Grace, Engineer>] public sealed partial class Help;
                """);

        consumer.Build("-warnaserror").MustSucceed().MustNotWarn();

        Assert.Equal(["Checkout", "Help", "Payments"], consumer.Run().Lines);
    }

    [Fact]
    public void File_that_cannot_be_read_fails_the_build_at_its_line_and_column()
    {
        var consumer = Write("organisation-wrong", Company, Teams.Replace("role: scrum-master", "role: scrum-mastre", StringComparison.Ordinal));

        var build = consumer.Build().MustFail();

        Assert.Contains("teams.yaml(7,30): error OPM9007: There is no role \"scrum-mastre\"; did you mean \"scrum-master\"?", build.Log, StringComparison.Ordinal);
    }

    private Consumer Write(string name, string company, string teams) => library.NewConsumer(name)
        .WriteProject("Acme.csproj", "<OutputType>Exe</OutputType>", """<OperatingModelFile Include="org/*.yaml" />""")
        .Write("org/company.yaml", company)
        .Write("org/teams.yaml", teams)
        .Write("Program.cs", FrontPage.Program + "\n");
}
