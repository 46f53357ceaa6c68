using OpModel.Checking;
using OpModel.PackageTests.Packing;

namespace OpModel.PackageTests;

/// <summary>The importer and the program of the documentation, in the hands of a stranger who knows the packages alone.</summary>
[Collection(PackageTestSuite.Name)]
public sealed class OwnFormTests(PackedLibrary library)
{
    private const string Finding = "Ada Lovelace is both product owner and scrum master of Checkout; give one of the roles to somebody else.";

    [Fact]
    public void Violation_in_a_file_of_an_own_form_is_told_at_its_line_and_column_by_the_tool_and_by_a_program()
    {
        _ = library.FilesPackagePath;
        var consumer = library.NewConsumer("own-form")
            .WriteProject("Importers/Acme.Importers.csproj", package: "OpModel.Files", framework: "net8.0")
            .Write("Importers/TeamLinesImporter.cs", Documented(0))
            .WriteProject(
                "Check/Acme.Check.csproj", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../Importers/Acme.Importers.csproj" />""", package: "OpModel.Files")
            .Write("Check/Program.cs", Documented(1))
            .Write("company.yaml", "organisation: { name: Acme, currency: EUR }\nteams: [{ name: Shop, type: tribe }, { name: Checkout, type: squad, part-of: Shop }]\n")
            .Write("shop.teams", "Search: Alan Turing\nCheckout: Ada Lovelace (product owner), Ada Lovelace (scrum master)\n");

        consumer.Build("Check", "-warnaserror").MustSucceed().MustNotWarn();
        Assert.Contains($"shop.teams(2,41): OPM1001 {Finding}", consumer.Run("Check").Log, StringComparison.Ordinal);

        string[] checking = ["check", "company.yaml", "shop.teams", "--importer", "Importers/bin/Debug/net8.0/Acme.Importers.dll"];
        Assert.Contains($"shop.teams(2,41): warning OPM1001: {Finding}", CommandLine.Run(library.Tool, consumer.Folder, checking).MustFail().Log, StringComparison.Ordinal);

        consumer.Write("shop.teams", "Search: Alan Turing\nCheckout; Ada Lovelace\n");
        Assert.Contains("shop.teams(2,1): this is no team; write its name, a colon and its people.", consumer.Run("Check").Lines);
    }

    /// <summary>One of the examples of C# in the section of the documentation.</summary>
    private static string Documented(int example)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Folder("docs"), "formats.md")).ReplaceLineEndings("\n");
        return page[page.IndexOf("## Your own form", StringComparison.Ordinal)..].Split("```csharp\n")[example + 1].Split("```")[0];
    }
}
