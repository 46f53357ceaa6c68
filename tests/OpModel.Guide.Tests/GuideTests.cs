using System.Text.RegularExpressions;
using OpModel.Artifacts;
using OpModel.Checking;

namespace OpModel.Guide;

/// <summary>The pages on artifacts say what is so.</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = Page("docs", "artifacts.md");

    private static readonly string Answers = Page("docs", "artifacts-bad-documents.md");

    public static TheoryData<string> Ids { get; } = new(Generated.ArtifactsIn_OpModel.All.Select(type => type.Id));

    [Fact]
    public void Every_example_in_CSharp_stands_in_code_that_runs()
    {
        var compiled = Sources("samples", "Artifacts").Concat(Sources("tests", "OpModel.Guide.Tests"))
            .Select(file => Squeezed(File.ReadAllText(file)))
            .ToArray();
        var examples = CSharpBlock().Matches(Guide).Concat(CSharpBlock().Matches(Section(Page("README.md"), "### Artifacts")))
            .Select(block => block.Groups[1].Value)
            .ToArray();

        Assert.True(examples.Length >= 8, $"There are {examples.Length} examples.");
        Assert.All(examples, example => Assert.True(
            compiled.Any(source => Stands(example, source)),
            $"This example stands neither in samples/Artifacts nor in tests/OpModel.Guide.Tests:\n{example}"));
    }

    [Fact]
    public void Every_attribute_is_explained()
    {
        var names = typeof(PositiveAttribute).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(PositiveAttribute).Namespace && type.IsSubclassOf(typeof(Attribute)))
            .Select(type => type.Name[..type.Name.IndexOf("Attribute", StringComparison.Ordinal)]);

        Assert.All(names, name => Assert.Matches($@"\[{name}\b", Guide));
    }

    [Fact]
    public void Every_code_is_listed() =>
        Assert.All(ValidationRule.All, rule => Assert.Contains($"| {rule.Code} | `{rule.Name}` |", Guide, StringComparison.Ordinal));

    [Fact]
    public void Every_artifact_of_the_library_is_listed() =>
        Assert.All(Generated.ArtifactsIn_OpModel.All, type => Assert.Contains($"| {type.Name} | `{type.Id}` |", Guide, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Bad_document_answers_what_the_page_says(string id)
    {
        var document = File.ReadAllBytes(Path.Combine(Repository.Folder("samples", "Artifacts", "bad"), id + ".json"));

        var errors = Generated.ArtifactsIn_OpModel.All.Single(type => type.Id == id).Validate(document);

        Assert.True(errors.Count >= 3, $"{id}.json makes {errors.Count} mistakes.");
        var shown = Regex.Match(Answers, $@"bad/{id}\.json\)\n\n```\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        Assert.Equal(shown, errors.ToString());
    }

    [Fact]
    public void Front_page_shows_what_its_bad_document_answers()
    {
        var section = Section(Page("README.md"), "### Artifacts");
        var shown = Regex.Match(section, @"(?<=\n\n)```\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        var document = File.ReadAllBytes(Path.Combine(Repository.Folder("samples", "Artifacts", "bad"), "training-budget.json"));

        Assert.Equal(shown, Generated.ArtifactsIn_OpModel_Guide_Tests.All.Single(type => type.Id == "training-budget").Validate(document).ToString());
    }

    private static IEnumerable<string> Sources(params string[] folder) =>
        Directory.EnumerateFiles(Repository.Folder(folder), "*.cs", SearchOption.AllDirectories);

    /// <summary>Whether an example stands in a source; what it leaves out is a comment of three points.</summary>
    private static bool Stands(string example, string source)
    {
        var position = 0;
        foreach (var part in example.Split("// ...").Select(Squeezed))
        {
            position = source.IndexOf(part, position, StringComparison.Ordinal);
            if (position < 0)
            {
                return false;
            }

            position += part.Length;
        }

        return true;
    }

    private static string Page(params string[] path) => File.ReadAllText(Path.Combine([Repository.Folder(), .. path])).ReplaceLineEndings("\n");

    private static string Section(string page, string heading) =>
        Regex.Match(page, $@"^{heading}\n(.*?)(?=^##)", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;

    /// <summary>Code without what indents and parts its lines, so that an example may stand deeper in the file that runs.</summary>
    private static string Squeezed(string code) => Spaces().Replace(code, " ").Trim();

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
