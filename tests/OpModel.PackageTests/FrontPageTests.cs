using System.Text.RegularExpressions;
using OpModel.PackageTests.Consuming;
using OpModel.PackageTests.Packing;

namespace OpModel.PackageTests;

/// <summary>The front page in the hands of a stranger.</summary>
[Collection(PackageTestSuite.Name)]
public sealed class FrontPageTests(PackedLibrary library)
{
    private static readonly string ExpectedWarning = $"Organisation.cs{FrontPage.PlaceOf(FrontPage.ConflictingMembership)}: warning OPM1001: ";

    [Fact]
    public void Compiler_warns_at_the_second_membership_and_the_program_says_the_same()
    {
        var consumer = library.NewConsumer("front-page").WriteFrontPage(FrontPage.Organisation);

        var warning = Assert.Single(consumer.Build().MustSucceed().Warnings);
        Assert.Contains(ExpectedWarning, warning, StringComparison.Ordinal);

        var printed = consumer.Run().Lines;
        Assert.Equal(FrontPage.Teams, printed.Take(2));
        Assert.StartsWith("OPM1001 ", Assert.Single(printed.Skip(2)), StringComparison.Ordinal);
    }

    [Fact]
    public void Mended_program_builds_with_warnings_as_errors_and_runs()
    {
        var consumer = library.NewConsumer("mended")
            .WriteFrontPage(FrontPage.MendedOrganisation, "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        consumer.Build().MustSucceed().MustNotWarn();

        Assert.Equal(FrontPage.Teams, consumer.Run().Lines);
    }

    [NativeFact]
    public void Mended_program_compiles_to_native_code_without_a_warning_and_prints_the_same()
    {
        var consumer = library.NewConsumer("native").WriteFrontPage(
            FrontPage.MendedOrganisation,
            "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization><TrimmerSingleWarn>false</TrimmerSingleWarn>");

        consumer.Dotnet(["publish", "-o", "published", .. NativeFactAttribute.LinkerOption]).MustSucceed().MustNotWarn();

        var program = Path.Combine(consumer.Folder, "published", OperatingSystem.IsWindows() ? "Acme.exe" : "Acme");
        Assert.Equal(FrontPage.Teams, CommandLine.Run(program, consumer.Folder).MustSucceed().Lines);
    }

    [Fact]
    public void Severity_in_the_editorconfig_fails_the_build()
    {
        var consumer = library.NewConsumer("severity")
            .WriteFrontPage(FrontPage.Organisation)
            .Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.OPM1001.severity = error\n");

        var build = consumer.Build().MustFail();

        Assert.Contains(ExpectedWarning.Replace("warning", "error", StringComparison.Ordinal), build.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_fix_of_the_package_mends_the_file()
    {
        var consumer = library.NewConsumer("code-fix").WriteFrontPage(FrontPage.Organisation);

        var format = consumer.Dotnet("format", "analyzers", "--diagnostics", "OPM1001", "--severity", "warn", "-v", "diagnostic").MustSucceed();

        Assert.True(consumer.Read("Organisation.cs") != FrontPage.Organisation + "\n", format.Log);
        consumer.Build().MustSucceed().MustNotWarn();
    }

    [Fact]
    public void Program_for_the_oldest_framework_and_language_builds_and_runs()
    {
        // A class without a body is C# 12.
        var consumer = library.NewConsumer("oldest").WriteFrontPage(
            Regex.Replace(FrontPage.MendedOrganisation, @"(?<=class \w+);", " { }"),
            "<TargetFramework>net8.0</TargetFramework><LangVersion>11</LangVersion>");

        consumer.Build().MustSucceed().MustNotWarn();

        Assert.Equal(FrontPage.Teams, consumer.Run().Lines);
    }

    [Fact]
    public void Definitions_of_a_referenced_project_belong_to_the_model()
    {
        var consumer = library.NewConsumer("two-projects")
            .WriteProject("Payments/Payments.csproj")
            .Write("Payments/Payments.cs", """
                using OpModel;
                using OpModel.Roles;

                [Person("Grace Hopper")] public sealed partial class Grace;

                [ValueStream("Buy online")] public sealed partial class BuyOnline;

                [InternalProductTeam("Payments")]
                [AlignedTo<BuyOnline>]
                [Member<Grace, ProductOwner>]
                [Provides("card-authorisation", Unit = "authorisation", Price = "0.012 EUR")]
                public sealed partial class Payments;

                """)
            .WriteProject("Acme/Acme.csproj", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../Payments/Payments.csproj" />""")
            .Write("Acme/Program.cs", FrontPage.Program + "\n")
            .Write("Acme/Organisation.cs", """
                using OpModel;
                using OpModel.Roles;

                [OperatingModel("Acme", Currency = "EUR")] public static partial class Acme;

                [Person("Ada Lovelace")] public sealed partial class Ada;

                [ProductTeam("Checkout")]
                [AlignedTo<BuyOnline>]
                [Member<Ada, ProductOwner>]
                [Consumes<Payments>("card-authorisation")]
                public sealed partial class Checkout;

                """);

        consumer.Build("Acme").MustSucceed().MustNotWarn();

        Assert.Equal(FrontPage.Teams, consumer.Run("Acme").Lines);
    }
}
