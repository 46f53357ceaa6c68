using OpModel.Generators.Tests.Driving;

namespace OpModel.Generators.Tests;

/// <summary>What an edit must not run again, and what it must.</summary>
public class IncrementalityTests
{
    private const string Organization = """
        using OpModel;
        using OpModel.Roles;
        [OperatingModel("Acme", Currency = "EUR")] public static partial class Acme;
        [Person("Ada Lovelace")] public sealed class Ada;
        """;

    private const string Team = """
        using OpModel;
        using OpModel.Roles;
        [ProductTeam("Checkout")] [Member<Ada, ProductOwner>(Allocation = 60)]
        public sealed partial class Checkout { public int Size() { return 7; } }
        """;

    private const string Unrelated = "public static class Calendar { public static int Days() => 7; }";

    [Fact]
    public void Edit_in_an_unrelated_file_writes_nothing()
    {
        var project = UserProject.Of(Organization, Team, Unrelated);
        var first = GeneratorRun.Over(project);

        var second = first.Again(project.WithFile(2, Unrelated.Replace("7", "365", StringComparison.Ordinal)));

        second.AssertNothingChanged();
        Assert.Empty(second.FilesWrittenAfter(first));
    }

    [Fact]
    public void New_unrelated_type_and_comment_write_nothing()
    {
        var project = UserProject.Of(Organization, Team, Unrelated);
        var first = GeneratorRun.Over(project);

        first.Again(project.WithFile(2, Unrelated + " // A comment.\npublic interface INew;")).AssertNothingChanged();
    }

    [Fact]
    public void Edit_in_a_method_of_an_annotated_type_writes_nothing()
    {
        var project = UserProject.Of(Organization, Team, Unrelated);
        var first = GeneratorRun.Over(project);

        var second = first.Again(project.WithFile(1, Team.Replace("return 7;", "var size = 8; return size;", StringComparison.Ordinal)));

        second.AssertNothingChanged();
        Assert.Empty(second.FilesWrittenAfter(first));
    }

    [Theory]
    [InlineData("\"Checkout\"", "\"Check-out\"")]
    [InlineData("Allocation = 60", "Allocation = 61")]
    [InlineData("ProductOwner", "Engineer")]
    [InlineData("ProductTeam", "Squad")]
    public void Edit_of_a_statement_writes_the_file_of_its_type_alone(string before, string after)
    {
        var project = UserProject.Of(Organization, Team, Unrelated);
        var first = GeneratorRun.Over(project);

        var second = first.Again(project.WithFile(1, Team.Replace(before, after, StringComparison.Ordinal))).AssertCompiles();

        Assert.Equal(["Checkout.g.cs"], second.FilesWrittenAfter(first));
        Assert.NotEqual(first.Sources["Checkout.g.cs"], second.Sources["Checkout.g.cs"]);
        Assert.Contains(after, second.Sources["Checkout.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void New_definition_writes_its_own_file_and_the_listing()
    {
        var project = UserProject.Of(Organization, Team, Unrelated);
        var first = GeneratorRun.Over(project);

        var second = first.Again(project.WithFile(2, """[OpModel.Person("Grace Hopper")] public sealed class Grace;""")).AssertCompiles();

        Assert.Equal(["Grace.g.cs", "OpModel.Generated.DefinitionsIn_Acme.g.cs"], second.FilesWrittenAfter(first));
    }

    [Fact]
    public void Definition_that_goes_takes_its_file_with_it()
    {
        var project = UserProject.Of(Organization, Team, Unrelated);
        var first = GeneratorRun.Over(project);

        var second = first.Again(project.WithFile(1, "")).AssertCompiles();

        Assert.Equal(["OpModel.Generated.DefinitionsIn_Acme.g.cs"], second.FilesWrittenAfter(first));
        Assert.DoesNotContain("Checkout.g.cs", second.Sources.Keys);
    }

    [Fact]
    public void Constant_in_another_file_reaches_the_definition_that_uses_it()
    {
        var project = UserProject.Of(
            "[OpModel.Person(Names.Ada)] public sealed class Ada;",
            "public static class Names { public const string Ada = \"Ada Byron\"; }");
        var first = GeneratorRun.Over(project);

        var second = first.Again(project.WithFile(1, "public static class Names { public const string Ada = \"Ada Lovelace\"; }"));

        Assert.Equal(["Ada.g.cs"], second.FilesWrittenAfter(first));
        Assert.Contains("Ada Lovelace", second.Sources["Ada.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Half_written_code_neither_throws_nor_leaves_the_rest_out()
    {
        foreach (var length in Enumerable.Range(0, Team.Length))
        {
            var run = GeneratorRun.Over(UserProject.Of(Organization, Team[..length]));

            Assert.Contains("Ada.g.cs", run.Sources.Keys);
        }
    }
}
