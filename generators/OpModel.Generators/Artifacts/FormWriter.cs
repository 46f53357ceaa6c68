using OpModel.Generators.Writing;
using OpModel.Symbols;

namespace OpModel.Generators.Artifacts;

/// <summary>Writes the forms that the properties of an artifact have outside of the program, and their names in JSON.</summary>
internal static class FormWriter
{
    public static void Write(SourceWriter writer, ArtifactShape shape)
    {
        writer.Open($"private static class {Library.FormsClass}");
        foreach (var property in shape.Properties)
        {
            writer.Line($"public static readonly {Library.Space}ValueForm<{property.Value.Type}, {property.Value.DtoType}> {CSharp.Identifier(property.Name)} =");
            writer.Indented($"{Expression(property.Value)};");
        }

        writer.Close().Line();
        writer.Open($"private static class {Library.NamesClass}");
        foreach (var property in shape.Properties)
        {
            writer.Line($"public static readonly global::System.Text.Json.JsonEncodedText {CSharp.Identifier(property.Name)} = {Library.Space}ArtifactJson.Encode({CSharp.Literal(property.JsonName)});");
        }

        var names = shape.Properties.Select(property => CSharp.Literal(property.JsonName));
        writer.Line($"public static readonly string[] JsonMembers = new string[] {{ {string.Join(", ", names)} }};");
        writer.Close();
        foreach (var (_, union) in Unions.In(shape))
        {
            writer.Line();
            Unions.WriteForm(writer, union);
        }
    }

    /// <summary>What makes the form of a value.</summary>
    public static string Expression(ValueShape value) => value.Kind switch
    {
        ValueKind.Reference => $"{Library.Space}Forms.Reference<{value.Type}>()",
        ValueKind.Choice => $"new {Library.Space}ChoiceForm<{value.Type}>(new (string Word, {value.Type} Value)[] {{ {string.Join(", ", value.Choices.Select(choice => $"({CSharp.Literal(choice.Word)}, {choice.Value})"))} }})",
        ValueKind.Part => $"{Library.Space}Forms.Part<{value.Type}, {value.DtoType.TrimEnd('?')}>()",
        ValueKind.List when value.Form == "Sequence" =>
            $"{Library.Space}Forms.Sequence<{value.Type}, {value.Element!.Type}, {value.Element.DtoType}>({Expression(value.Element)})",
        ValueKind.List => $"{Library.Space}Forms.{value.Form}<{value.Element!.Type}, {value.Element.DtoType}>({Expression(value.Element)})",
        ValueKind.Dictionary =>
            $"{Library.Space}Forms.Dictionary<{value.Type}, {value.Key!.Type}, {value.Element!.Type}, {value.Element.DtoType}>({Expression(value.Key)}, {Expression(value.Element)}, static values => {value.Form})",
        ValueKind.Union => $"new {Unions.FormName(value)}()",
        _ => $"{Library.Space}Forms.{value.Form}",
    };
}
