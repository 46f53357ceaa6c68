using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using OpModel.Tests;

namespace OpModel.Artifacts;

/// <summary>What holds for every artifact of the library, whatever its values.</summary>
public sealed class ArtifactLawTests
{
    private static readonly string[] Cultures = ["de-DE", "tr-TR", "ar-SA", "fa-IR", "sv-SE"];
    private static readonly JsonSerializerOptions InLines = new() { WriteIndented = true };

    public static TheoryData<string> Ids => LibraryArtifact.Ids;

    [Fact]
    public void Library_has_an_example_of_each_of_its_artifacts()
    {
        Assert.Equal(18, LibraryArtifact.All.Count);
        Assert.All(LibraryArtifact.All, artifact => Assert.Empty(artifact.Type.Validate(artifact.Example)));
    }

    [Theory, MemberData(nameof(Ids))]
    public void What_is_written_is_read_back_as_it_was(string id) => Sample(id, instance =>
    {
        Assert.Equal(instance.Model, instance.FromTransferred);
        Assert.Equal(instance.Model, instance.FromJson);
        Assert.Equal(instance.Model, instance.FromReflected);
        Assert.Equal(instance.Model.GetHashCode(), instance.FromJson!.GetHashCode());
    });

    [Theory, MemberData(nameof(Ids))]
    public void Artifact_its_transferred_object_and_reflection_write_the_same(string id) => Sample(id, instance =>
    {
        Assert.Equal(instance.Json, instance.TransferredJson);
        Assert.Equal(instance.Json, instance.ReflectedJson);
    });

    [Theory, MemberData(nameof(Ids))]
    public void In_memory_transferred_and_as_a_document_the_same_is_wrong(string id) => Sample(id, instance =>
    {
        var errors = Written(instance.ErrorsInMemory);
        Assert.Equal(errors, Written(instance.ErrorsTransferred));
        Assert.Equal(errors, Written(instance.ErrorsOfDocument));
    });

    [Theory, MemberData(nameof(Ids))]
    public void Values_are_equal_where_they_are_written_alike_and_nowhere_else(string id) => Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20]).Sample(
        (one, other) =>
        {
            var (left, right) = (LibraryArtifact.Of(id).Random(one), LibraryArtifact.Of(id).Random(other));
            Assert.Equal(Same(left.Json) == Same(right.Json), Equals(left.Model, right.Model));
        },
        iter: 60,
        threads: 1);

    [Theory, MemberData(nameof(Ids))]
    public void Text_is_the_same_in_every_culture(string id) => Sample(id, instance =>
    {
        var (text, json, markdown, errors) = (instance.Model.ToString(), instance.Json, instance.Markdown, instance.ErrorsOfDocument.ToString());
        foreach (var name in Cultures)
        {
            UnderCulture.Run(name, () =>
            {
                Assert.Equal(text, instance.Model.ToString());
                Assert.Equal(json, instance.Json);
                Assert.Equal(markdown, instance.Markdown);
                Assert.Equal(errors, instance.ErrorsOfDocument.ToString());
            });
        }
    });

    [Theory, MemberData(nameof(Ids))]
    public void Text_is_one_line(string id) => Sample(id, instance => Assert.DoesNotContain('\n', instance.Model.ToString()!));

    [Theory, MemberData(nameof(Ids))]
    public void Example_is_written_as_it_is_read(string id)
    {
        var artifact = LibraryArtifact.Of(id);
        var rewritten = artifact.Type.Rewrite(artifact.Example).AsT0;

        Assert.Equal(Plain(Encoding.UTF8.GetString(artifact.Example)), Plain(rewritten));
        Assert.Equal(rewritten, artifact.Type.Rewrite(Encoding.UTF8.GetBytes(rewritten)).AsT0);
        Assert.StartsWith("# " + artifact.Type.Name, artifact.Type.ToMarkdown(artifact.Example).AsT0, StringComparison.Ordinal);
    }

    private static void Sample(string id, Action<IInstance> law) => Gen.Int.Sample(seed => law(LibraryArtifact.Of(id).Random(seed)), iter: 40, threads: 1);

    private static string Plain(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json), InLines);

    private static string Written(ValidationErrors errors) => string.Join('\n', errors.Select(error => error.ToString()).Order(StringComparer.Ordinal));

    /// <summary>1 and 1.0 are equal and written differently.</summary>
    private static string Same(string json) => Regex.Replace(json, @"(?<=\d)\.0(?!\d)", "");
}
