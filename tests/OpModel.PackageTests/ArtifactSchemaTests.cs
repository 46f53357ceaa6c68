using System.Text.Json.Nodes;
using OpModel.PackageTests.Packing;

namespace OpModel.PackageTests;

/// <summary>The JSON Schema of a project's artifacts, which a build writes on request.</summary>
[Collection(PackageTestSuite.Name)]
public sealed class ArtifactSchemaTests(PackedLibrary library)
{
    private const string Properties = "<OpModelSchemas>schemas/</OpModelSchemas>";

    [Fact]
    public void Build_writes_the_schema_of_each_artifact_and_only_where_it_changed()
    {
        var consumer = library.NewConsumer("artifact-schemas")
            .WriteProject("Acme.csproj", Properties)
            .Write("Artifacts.cs", Artifacts("Grade"));

        consumer.Build("-warnaserror").MustSucceed().MustNotWarn();

        Assert.Equal(["audit-report.schema.json", "risks.schema.json"], Written());
        Assert.NotNull(Schema()["properties"]!["grade"]);

        var before = DateTime.UnixEpoch;
        File.SetLastWriteTimeUtc(Path.Combine(consumer.Folder, "schemas", "risks.schema.json"), before);
        consumer.Write("Artifacts.cs", Artifacts("Mark")).Build("-warnaserror").MustSucceed();

        Assert.NotNull(Schema()["properties"]!["mark"]);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(consumer.Folder, "schemas", "risks.schema.json")));

        File.Delete(Path.Combine(consumer.Folder, "schemas", "risks.schema.json"));
        consumer.Build("-warnaserror").MustSucceed();

        Assert.Equal(["audit-report.schema.json", "risks.schema.json"], Written());

        JsonNode Schema() => JsonNode.Parse(consumer.Read("schemas/audit-report.schema.json"))!;
        IEnumerable<string?> Written() => Directory.GetFiles(Path.Combine(consumer.Folder, "schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Project_of_several_frameworks_writes_each_schema_once() =>
        Assert.Contains(
            "$schema",
            Built("artifact-schemas-of-several", $"{Properties}<TargetFramework></TargetFramework><TargetFrameworks>net8.0;net10.0</TargetFrameworks>", Artifacts("Grade")).Read("schemas/risks.schema.json"),
            StringComparison.Ordinal);

    [Fact]
    public void Project_without_artifacts_is_told_that_there_is_nothing_to_write()
    {
        var consumer = library.NewConsumer("no-artifact-schemas").WriteProject("Acme.csproj", Properties).Write("Empty.cs", "public static class Empty;");

        Assert.Contains("no record of the project is an [Artifact]", consumer.Build("-warnaserror").MustFail().Log, StringComparison.Ordinal);
    }

    private Consuming.Consumer Built(string name, string properties, string source)
    {
        var consumer = library.NewConsumer(name).WriteProject("Acme.csproj", properties).Write("Artifacts.cs", source);
        consumer.Build("-warnaserror").MustSucceed().MustNotWarn();
        return consumer;
    }

    private static string Artifacts(string member) => $$"""
        using OpModel;
        using OpModel.Artifacts;

        namespace Acme;

        /// <summary>What auditors found.</summary>
        [Artifact("Audit report", Review = Rhythm.Quarterly, OwedBy = typeof(EcosystemTeamAttribute))]
        public sealed partial record AuditReport
        {
            /// <summary>The team that was audited.</summary>
            public required TeamReference Team { get; init; }

            /// <summary>How well it did.</summary>
            public required int {{member}} { get; init; }
        }

        /// <summary>What may go wrong.</summary>
        [Artifact("Risk list", Review = Rhythm.Monthly, Id = "risks", ReviewBy = "2030-01-01")]
        public sealed partial record RiskList
        {
            /// <summary>The worst.</summary>
            public required string Worst { get; init; }
        }
        """;
}
