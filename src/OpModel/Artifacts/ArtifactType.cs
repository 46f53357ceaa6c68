using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpModel.Artifacts;

/// <summary>A kind of artifact: what it is called, who owes and owns it, and how its documents are read.</summary>
/// <remarks>This is for programs that handle artifacts of any kind. Whoever knows the kind uses the record itself.</remarks>
public abstract class ArtifactType
{
    private protected ArtifactType(string id, string name) => (Id, Name) = (id, name);

    /// <summary>What commands and files call it: <c>product-budget</c>.</summary>
    public string Id { get; }

    /// <summary>What people call it: <c>Product budget</c>.</summary>
    public string Name { get; }

    /// <summary>The namespace of the record.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>What it is for, in a sentence.</summary>
    public string? Summary { get; init; }

    /// <summary>The team type that owes it: <c>EcosystemTeam</c>; nothing where none does.</summary>
    public string? OwedBy { get; init; }

    /// <summary>The role that owns it: <c>chief financial officer</c>; nothing where none does.</summary>
    public string? Owner { get; init; }

    /// <summary>How often it is reviewed; nothing where no rhythm is stated.</summary>
    public Rhythm? Review { get; init; }

    /// <summary>The version of its form, which documents carry as <c>$version</c>; nothing where they do not.</summary>
    public int? Version { get; init; }

    /// <summary>A JSON Schema (2020-12) of its documents.</summary>
    public abstract string JsonSchema { get; }

    /// <summary>Makes System.Text.Json know artifacts without reflection.</summary>
    /// <param name="types">The kinds of artifact.</param>
    /// <returns>A resolver to insert before others.</returns>
    public static IJsonTypeInfoResolver ResolverOf(IEnumerable<ArtifactType> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return new ArtifactTypeResolver(types);
    }

    /// <summary>Finds all that is wrong with a document.</summary>
    /// <param name="json">The document in UTF-8.</param>
    /// <param name="settings">How to read and validate; the default where it is left out.</param>
    /// <returns>What is wrong; nothing where the document is valid.</returns>
    public abstract ValidationErrors Validate(ReadOnlySpan<byte> json, ValidationSettings? settings = null);

    /// <summary>Reads a document and writes it again, as the library writes it.</summary>
    /// <param name="json">The document in UTF-8.</param>
    /// <param name="settings">How to read and validate; the default where it is left out.</param>
    /// <returns>The same in JSON, or all that is wrong with the document.</returns>
    public abstract OneOf.OneOf<string, ValidationErrors> Rewrite(ReadOnlySpan<byte> json, ValidationSettings? settings = null);

    /// <summary>Reads a document and writes it as a page of Markdown.</summary>
    /// <param name="json">The document in UTF-8.</param>
    /// <param name="settings">How to read and validate; the default where it is left out.</param>
    /// <returns>The page, or all that is wrong with the document.</returns>
    public abstract OneOf.OneOf<string, ValidationErrors> ToMarkdown(ReadOnlySpan<byte> json, ValidationSettings? settings = null);

    /// <summary>Gives the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    internal abstract IEnumerable<(Type Type, Func<JsonSerializerOptions, JsonTypeInfo> Create)> TypeInfos { get; }
}
