using System.Text;
using System.Text.Json.Nodes;
using OpModel.Artifacts;

namespace OpModel.Tool.Artifacts;

/// <summary>A document to begin with: what must be there is filled in with examples.</summary>
/// <param name="Type">The artifact.</param>
/// <param name="Schema">What its documents are.</param>
/// <param name="Document">The document.</param>
/// <param name="Errors">What is wrong with it still, where the artifact has rules of its own that no example could know.</param>
internal sealed record ArtifactSkeleton(ArtifactType Type, ArtifactSchema Schema, JsonNode Document, ValidationErrors Errors)
{
    /// <summary>Makes a document.</summary>
    /// <param name="type">The artifact.</param>
    public static ArtifactSkeleton Of(ArtifactType type)
    {
        var schema = ArtifactSchema.Parse(type.JsonSchema);
        var document = new ExampleValues().Of("", schema);
        var errors = ExampleRepair.Mend(type, schema, document);
        return new(type, schema, document, errors);
    }

    /// <summary>The document in JSON, as the library writes it.</summary>
    public string ToJson() => Type.Rewrite(Encoding.UTF8.GetBytes(Document.ToJsonString())).Match(
        written => written,
        _ => Written());

    /// <summary>The document in YAML, with what each member means in comments.</summary>
    public string ToYaml() => new SkeletonYaml().Write(this);

    private string Written()
    {
        using StringWriter writer = new();
        JsonForm.Write(writer, Document);
        return writer.ToString();
    }
}
