using OpModel.Files.CSharp;
using OpModel.Generators.Writing;
using OpModel.Symbols;

namespace OpModel.Generators.Artifacts;

/// <summary>Writes the data transfer object: flat, mutable, and known to any serialiser.</summary>
internal static class DtoWriter
{
    private const string Json = "global::System.Text.Json.Serialization.";

    public static void Write(SourceWriter writer, ArtifactShape shape)
    {
        writer.Line($"/// <summary>What <see cref=\"{CSharp.Identifier(shape.Name)}\"/> is outside of the program: text, numbers and lists, each of which may be missing.</summary>");
        writer.Open($"{shape.Accessibility} sealed class {shape.Name}Dto");
        if (shape.Document?.Version is not null)
        {
            WriteProperty(writer, "ArtifactVersion", "$version", "int?", "The version of the form.");
            writer.Line();
        }

        foreach (var property in shape.Properties)
        {
            WriteProperty(writer, property.Name, property.JsonName, property.Value.DtoType, property.Summary ?? $"{Words.Heading(property.Name)}.");
            writer.Line();
        }

        writer.Line("/// <summary>Members of the document that are not of the artifact, where they are kept.</summary>");
        writer.Line($"[{Json}JsonExtensionData]");
        writer.Line($"public {Library.Unkept} UnknownMembers {{ get; set; }}");
        writer.Close();
        foreach (var (property, union) in Unions.In(shape))
        {
            writer.Line();
            writer.Line($"/// <summary>One of the values of <see cref=\"{CSharp.Identifier(shape.Name)}.{CSharp.Identifier(property.Name)}\"/>, told apart by its kind.</summary>");
            writer.Open($"{shape.Accessibility} sealed class {Unions.DtoName(union)}");
            WriteProperty(writer, "Kind", "kind", "string?", "Which of the others is there.");
            foreach (var each in union.Cases)
            {
                writer.Line();
                WriteProperty(writer, Unions.Member(each), Unions.JsonName(each), each.Value.DtoType, $"The value, where the kind is <c>{Unions.JsonName(each)}</c>.");
            }

            writer.Close();
        }
    }

    private static void WriteProperty(SourceWriter writer, string name, string jsonName, string type, string summary)
    {
        writer.Line($"/// <summary>{CSharpText.InComment(summary)}</summary>");
        writer.Line($"[{Json}JsonPropertyName({CSharp.Literal(jsonName)})]");
        writer.Line($"[{Json}JsonIgnore(Condition = {Json}JsonIgnoreCondition.WhenWritingNull)]");
        writer.Line($"public {type} {CSharp.Identifier(name)} {{ get; set; }}");
    }
}
