using Microsoft.CodeAnalysis.CSharp;
using OpModel.Generators.Tests.Driving;
using Snapshooter.Xunit;

namespace OpModel.Generators.Tests;

public class GeneratedCodeTests
{
    [Fact]
    public void Front_page_program_becomes_a_model()
    {
        var run = GeneratorRun.Over(UserProject.Of(FrontPage.Program)).AssertCompiles();

        Snapshot.Match(string.Join("\n", run.Sources
            .OrderBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => $"==== {source.Key} ====\n{source.Value}")));
    }

    [Fact]
    public void Everything_that_attributes_can_state_is_written()
    {
        var run = GeneratorRun.Over(UserProject.Of("""
            using OpModel;
            using OpModel.Organization;
            using OpModel.Roles;

            namespace Shop;

            [Person("Ada Lovelace", Id = "ada")] public sealed class Ada;
            [ConflictsWith<ProductOwner>]
            [ConflictsWith<Engineer>(Scope = ConflictScope.Organization)]
            public sealed class DataSteward : Role;

            [Guild("Data", Id = "data-guild")]
            [Member<Ada, DataSteward>(Allocation = 5, From = "2026-01-01", Until = "2026-12-31")]
            public sealed partial class DataGuild;
            """)).AssertCompiles();

        Assert.Contains("""
                        Key = "Shop.Ada",
                        Name = "Ada Lovelace",
                        Id = "ada",
            """, run.Sources["Shop.Ada.g.cs"], StringComparison.Ordinal);
        Assert.Contains("""
                        Key = "Shop.DataSteward",
                        Name = "data steward",
                        Conflicts = new global::OpModel.Organization.RoleConflict[]
                        {
                            new() { With = "OpModel.Roles.ProductOwner" },
                            new() { With = "OpModel.Roles.Engineer", Scope = global::OpModel.ConflictScope.Organization },
                        },
            """, run.Sources["Shop.DataSteward.g.cs"], StringComparison.Ordinal);
        Assert.Contains("""
                            new() { Person = "Shop.Ada", Role = "Shop.DataSteward", Allocation = 5, From = global::OpModel.Organization.IsoDate.Parse("2026-01-01"), Until = global::OpModel.Organization.IsoDate.Parse("2026-12-31") },
            """, run.Sources["Shop.DataGuild.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_of_people_and_teams_and_of_what_joins_them_are_written()
    {
        var run = GeneratorRun.Over(UserProject.Of("""
            using OpModel;

            [Person("Ada Lovelace", From = "2026-01-01", Until = "2026-12-31")]
            [ReportsTo<Ada>(Dotted = true, From = "2026-02-01", Until = "2026-11-30")]
            public sealed class Ada;

            [ValueStream("Buy online")] public sealed class BuyOnline;
            [Tribe("Shop")] public sealed partial class Shop;

            [Squad("Checkout", From = "2026-01-02", Until = "2026-12-30")]
            [PartOf<Shop>(From = "2026-02-02", Until = "2026-11-29"), AlignedTo<BuyOnline>(Step = "pay", From = "2026-03-03", Until = "2026-10-28")]
            public sealed partial class Checkout;
            """)).AssertCompiles();

        Assert.Contains($$"""
                        Name = "Ada Lovelace",
                        From = {{Day("2026-01-01")}},
                        Until = {{Day("2026-12-31")}},
                        ReportsTo = new global::OpModel.Organization.ReportingLine[]
                        {
                            new() { Manager = "Ada", IsDotted = true, From = {{Day("2026-02-01")}}, Until = {{Day("2026-11-30")}} },
                        },
            """, run.Sources["Ada.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"From = {Day("2026-01-02")},", run.Sources["Checkout.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"Until = {Day("2026-12-30")},", run.Sources["Checkout.g.cs"], StringComparison.Ordinal);
        Assert.Contains($$"""new() { Team = "Shop", From = {{Day("2026-02-02")}}, Until = {{Day("2026-11-29")}} }""", run.Sources["Checkout.g.cs"], StringComparison.Ordinal);
        Assert.Contains(
            $$"""new() { ValueStream = "BuyOnline", Step = "pay", From = {{Day("2026-03-03")}}, Until = {{Day("2026-10-28")}} }""",
            run.Sources["Checkout.g.cs"],
            StringComparison.Ordinal);

        static string Day(string text) => $"global::OpModel.Organization.IsoDate.Parse(\"{text}\")";
    }

    [Fact]
    public void Project_without_definitions_gains_nothing() =>
        Assert.Empty(GeneratorRun.Over(UserProject.Of("public static class Calendar;")).AssertCompiles().Sources);

    [Fact]
    public void Definitions_without_an_operating_model_are_listed_for_other_projects() =>
        Assert.Equal(
            ["Ada.g.cs", "OpModel.Generated.DefinitionsIn_Acme.g.cs"],
            GeneratorRun.Over(UserProject.Of("""[OpModel.Person("Ada Lovelace")] public sealed class Ada;""")).AssertCompiles().Sources.Keys.Order());

    [Fact]
    public void Operating_model_alone_compiles() =>
        GeneratorRun.Over(UserProject.Of("""[OpModel.OperatingModel("Acme", Currency = "EUR")] static partial class Acme;""")).AssertCompiles();

    [Fact]
    public void Operating_model_without_currency_has_no_error_but_the_users_own()
    {
        var run = GeneratorRun.Over(UserProject.Of("""[OpModel.OperatingModel("Acme")] static partial class Acme;"""));

        Assert.Equal("CS9035", Assert.Single(run.Compilation.GetDiagnostics()).Id);
    }

    [Fact]
    public void Every_operating_model_gains_a_model()
    {
        var run = GeneratorRun.Over(UserProject.Of("""
            using OpModel;
            [OperatingModel("Acme", Currency = "EUR")] public static partial class Acme;
            [OperatingModel("Globex", Currency = "USD")] public static partial class Globex;
            public static class Companies { public static OperatingModel[] All => [Acme.Model, Globex.Model]; }
            """)).AssertCompiles();

        using var program = new RunningProgram(run.Compilation);
        Assert.Equal(["Acme", "Globex"], program.Get<OperatingModel[]>("Acme", "Companies", "All").Select(model => model.Name));
    }

    [Fact]
    public void Language_of_the_first_generic_attributes_is_enough() =>
        GeneratorRun.Over(UserProject.In(
            LanguageVersion.CSharp11,
            "Acme",
            // Types without a body came with C# 12.
            System.Text.RegularExpressions.Regex.Replace(FrontPage.Program, @"(class \w+);", "$1 { }"))).AssertCompiles();

    [Fact]
    public void Culture_with_letters_of_its_own_makes_no_difference()
    {
        const string Program = """
            using OpModel;
            using OpModel.Roles;
            [Person("ISIL")] public sealed class Isil;
            [Squad("Istanbul IT")] [Member<Isil, Engineer>(Allocation = 60, From = "2026-01-31")] public sealed partial class ISTANBUL;
            """;
        var culture = Thread.CurrentThread.CurrentCulture;
        var expected = GeneratorRun.Over(UserProject.Of(Program)).Sources;
        try
        {
            foreach (var name in new[] { "tr-TR", "ar-SA", "sv-SE" })
            {
                Thread.CurrentThread.CurrentCulture = new(name);

                Assert.Equal(expected, GeneratorRun.Over(UserProject.Of(Program)).AssertCompiles().Sources);
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }
}
