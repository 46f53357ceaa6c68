using OpModel.Generators.Tests.Driving;

namespace OpModel.Generators.Tests.Artifacts;

/// <summary>What an edit must not generate again of artifacts, and what it must.</summary>
public class ArtifactIncrementalityTests
{
    private const string Budget = """
        using OpModel;
        using OpModel.Artifacts;
        [Artifact("Budget", OwedBy = typeof(EcosystemTeamAttribute))]
        public sealed partial record Budget
        {
            /// <summary>What it is for.</summary>
            public required Line First { get; init; }
            [Positive] public required decimal Amount { get; init; }
            public int Twice() { return 2; }
        }
        """;

    private const string Line = """
        [OpModel.Artifacts.ArtifactPart]
        public sealed partial record Line { public required string Purpose { get; init; } }
        """;

    private const string Unrelated = "public static class Calendar { public static int Days() => 7; }";

    [Theory]
    [InlineData(2, "7", "365")]
    [InlineData(2, "=> 7; }", "=> 7; } // A comment.\npublic interface INew;")]
    [InlineData(0, "return 2;", "var two = 2; return two;")]
    [InlineData(0, "public int Twice()", "public int Double()")]
    public void Edit_that_changes_no_artifact_writes_nothing(int file, string before, string after)
    {
        string[] sources = [Budget, Line, Unrelated];
        var first = GeneratorRun.Over(UserProject.Of(sources)).AssertCompiles();

        var second = first.Again(UserProject.Of(sources).WithFile(file, sources[file].Replace(before, after, StringComparison.Ordinal)));

        second.AssertNothingChanged();
        Assert.Empty(second.FilesWrittenAfter(first));
    }

    [Theory]
    [InlineData("[Positive] ", "[NotNegative] ")]
    [InlineData("decimal Amount", "Money Amount")]
    [InlineData("\"Budget\", OwedBy = typeof(EcosystemTeamAttribute)", "\"Budget\", OwedBy = typeof(ProductTeamAttribute)")]
    [InlineData("What it is for.", "What it pays.")]
    public void Edit_of_an_artifact_writes_its_own_file(string before, string after)
    {
        var project = UserProject.Of(Budget, Line, Unrelated);
        var first = GeneratorRun.Over(project);

        var second = first.Again(project.WithFile(0, Budget.Replace(before, after, StringComparison.Ordinal))).AssertCompiles();

        Assert.Equal(["Budget.artifact.g.cs"], second.FilesWrittenAfter(first).Where(file => file.EndsWith(".artifact.g.cs", StringComparison.Ordinal)));
    }

    [Fact]
    public void Edit_of_a_part_writes_its_file_and_those_whose_schema_holds_it()
    {
        var project = UserProject.Of(Budget, Line, "[OpModel.Artifacts.ArtifactPart] public sealed partial record Other { public int Size { get; init; } }");
        var first = GeneratorRun.Over(project);

        var second = first.Again(project.WithFile(1, Line.Replace("Purpose", "Reason", StringComparison.Ordinal))).AssertCompiles();

        Assert.Equal(["Budget.artifact.g.cs", "Line.artifact.g.cs"], second.FilesWrittenAfter(first));
    }

    [Fact]
    public void New_artifact_writes_its_file_and_the_list()
    {
        var project = UserProject.Of(Budget, Line, Unrelated);
        var first = GeneratorRun.Over(project);

        var second = first.Again(project.WithFile(2, """[OpModel.Artifacts.ArtifactPart] public sealed partial record Other(int Size);""")).AssertCompiles();
        Assert.Equal(["Other.artifact.g.cs"], second.FilesWrittenAfter(first));

        var third = first.Again(project.WithFile(2, """[OpModel.Artifact("Other")] public sealed partial record Other { public int Size { get; init; } }""")).AssertCompiles();
        Assert.Contains("Other.artifact.g.cs", third.FilesWrittenAfter(first));
        Assert.Contains("OpModel.Generated.ArtifactsIn_Acme.g.cs", third.FilesWrittenAfter(first));
    }

    [Fact]
    public void Half_written_artifact_neither_throws_nor_leaves_the_rest_out()
    {
        foreach (var length in Enumerable.Range(0, Budget.Length / 3).Select(third => third * 3))
        {
            var run = GeneratorRun.Over(UserProject.Of(Budget[..length], Line));

            Assert.Contains("Line.artifact.g.cs", run.Sources.Keys);
        }
    }

    [Theory]
    [InlineData("public sealed record Other { public int Size { get; init; } }")]
    [InlineData("public sealed partial class Other { public int Size { get; init; } }")]
    [InlineData("public sealed partial record Other<T> { public T? Size { get; init; } }")]
    [InlineData("public abstract partial record Other { public int Size { get; init; } }")]
    [InlineData("public sealed partial record Other : Ancestor { public int Size { get; init; } }")]
    [InlineData("file sealed partial record Other { public int Size { get; init; } }")]
    [InlineData("public sealed partial record Other { public object Size { get; init; } = 1; }")]
    [InlineData("public sealed partial record Other { [System.ComponentModel.DataAnnotations.Url] public int Size { get; init; } }")]
    [InlineData("public sealed partial record Other { public int Size { get; init; } } public class OtherDto;")]
    [InlineData("public sealed partial record Other { public int Size { get; init; } } public class OtherValidator;")]
    [InlineData("public sealed partial record Other { public int Size { get; init; } public void ToDto() { } }")]
    [InlineData("public sealed partial record Other { public int UnknownMembers { get; init; } }")]
    [InlineData("public sealed partial record Other { public int Validate { get; init; } }")]
    [InlineData("public sealed partial record Other { public int Size { get; init; } public int CheckSize { get; init; } }")]
    [InlineData("public sealed partial record Other { public int Size { get; init; } public int size { get; init; } }")]
    [InlineData("public sealed partial record Other { public OneOf.OneOf<int, string> Size { get; init; } } public class OtherSizeDto;")]
    public void What_the_analyzer_refuses_has_nothing_generated_and_no_other_error(string source)
    {
        var run = GeneratorRun.Over(UserProject.Of("[OpModel.Artifacts.ArtifactPart] " + source, "public record Ancestor;", Line));

        Assert.Equal(["Line.artifact.g.cs"], run.Sources.Keys);
        run.AssertCompiles();
    }
}
