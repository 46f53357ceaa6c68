using System.Text;

namespace OpModel.Tests.Artifacts;

public class SampleDocumentTests
{
    public static TheoryData<string> Ids { get; } = new(Generated.ArtifactsIn_OpModel.All.Select(type => type.Id));

    [Fact]
    public void Every_artifact_has_an_example_and_every_example_an_artifact() =>
        Assert.Equal(Generated.ArtifactsIn_OpModel.All.Select(type => type.Id).Order(StringComparer.Ordinal), SampleDocuments.Ids.Order(StringComparer.Ordinal));

    [Fact]
    public void Eleven_artifacts_are_key_artifacts_and_seven_are_about_value() => Assert.Equal(18, Generated.ArtifactsIn_OpModel.All.Count);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Example_is_valid_and_is_written_as_it_was_read(string id)
    {
        var bytes = SampleDocuments.Bytes(id);

        var written = SampleDocuments.Type(id).Rewrite(bytes).Match(json => json, errors => string.Join('\n', errors));

        Assert.Equal(Encoding.UTF8.GetString(bytes), written.TrimEnd('\n') + '\n');
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Artifact_knows_who_owes_it_who_owns_it_and_when_it_is_reviewed(string id)
    {
        var type = SampleDocuments.Type(id);

        Assert.True(type.OwedBy is "EcosystemTeam" or "ProductTeam", type.OwedBy);
        Assert.NotNull(type.Owner);
        Assert.NotNull(type.Review);
        Assert.NotNull(type.Summary);
    }
}
