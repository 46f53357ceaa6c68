using OpModel.Generators.Writing;
using OpModel.Symbols;

namespace OpModel.Generators.Artifacts;

/// <summary>Writes what makes an artifact a document of its own.</summary>
internal static class DocumentWriter
{
    private const string Utf8 = "global::System.ReadOnlySpan<byte> json";

    /// <summary>The ways to read a document; of overloads, one alone may have an argument that can be left out.</summary>
    private static readonly (string Text, string Parameters, string Arguments)[] Readings =
    [
        ("The document.", $"string json, {Library.Settings}", "settings"),
        ("The document in UTF-8.", Utf8, ""),
        ("The document in UTF-8.", $"{Utf8}, {Library.Space}ValidationSettings? settings", "settings"),
    ];

    public static void Write(SourceWriter writer, ArtifactShape shape, DocumentShape document)
    {
        var (name, dto) = (CSharp.Identifier(shape.Name), shape.Name + "Dto");
        var type = $"{Library.Space}ArtifactType<{name}, {dto}>";
        writer.Line("/// <summary>What it is called, who owes and owns it, and how its documents are read.</summary>");
        writer.Open($"public static {type} ArtifactType {{ get; }} = new({CSharp.Literal(document.Id)}, {CSharp.Literal(document.Title)})");
        writer.Line($"Namespace = {CSharp.Literal(shape.Namespace)},");
        Set(writer, "Summary", shape.Summary is null ? null : CSharp.Literal(shape.Summary));
        Set(writer, "OwedBy", document.OwedBy is null ? null : CSharp.Literal(document.OwedBy));
        Set(writer, "Owner", document.Owner is null ? null : CSharp.Literal(document.Owner));
        Set(writer, "Review", document.Review);
        Set(writer, "Version", document.Version is { } version ? CSharp.Literal(version) : null);
        Set(writer, "Earlier", document.Earlier is null ? null : $"{Library.Space}ArtifactJson.Earlier({document.Earlier}.ArtifactType, Upgraded)");
        writer.Close(";");
        writer.Line();
        writer.Line($"static {type} {Library.Space}IArtifact<{name}, {dto}>.Type => ArtifactType;").Line();
        if (document.Earlier is not null)
        {
            writer.Line($"private static {name} Upgraded({document.Earlier} earlier) => {Library.Space}ArtifactJson.Upgrade<{name}, {document.Earlier}>(earlier);").Line();
        }

        writer.Line("/// <summary>Writes the document as JSON.</summary>");
        writer.Line("/// <param name=\"indented\">Whether in lines, for people to read.</param>");
        writer.Line("/// <returns>JSON, which <see cref=\"TryParseJson(string, " + "global::OpModel.Artifacts.ValidationSettings?)\"/> reads back.</returns>");
        writer.Line("public string ToJson(bool indented = true) => ArtifactType.Write(this, indented);").Line();
        foreach (var (text, parameters, arguments) in Readings)
        {
            writer.Line("/// <summary>Reads a document: what comes back is valid.</summary>");
            writer.Line($"/// <param name=\"json\">{text}</param>");
            if (arguments.Length > 0)
            {
                writer.Line("/// <param name=\"settings\">How to read and validate; the default where there is none.</param>");
            }

            writer.Line("/// <returns>The artifact, or all that is wrong with the document.</returns>");
            writer.Line($"public static global::OneOf.OneOf<{name}, {Library.Errors}> TryParseJson({parameters}) =>");
            writer.Indented($"ArtifactType.Read(json, {(arguments.Length > 0 ? arguments : "null")});").Line();
        }

        writer.Line("/// <summary>Writes the document as a page of Markdown.</summary>");
        writer.Line("/// <returns>The page, with a title.</returns>");
        writer.Line("public string ToMarkdown() => ArtifactType.WriteMarkdown(this);");
    }

    private static void Set(SourceWriter writer, string property, string? value)
    {
        if (value is not null)
        {
            writer.Line($"{property} = {value},");
        }
    }
}
