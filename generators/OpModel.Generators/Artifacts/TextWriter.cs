using OpModel.Generators.Writing;
using OpModel.Symbols;

namespace OpModel.Generators.Artifacts;

/// <summary>Writes how an artifact is shown to people: as a line of text and as Markdown.</summary>
internal static class TextWriter
{
    public static void Write(SourceWriter writer, ArtifactShape shape, string part, string name)
    {
        if (!shape.HasOwnText)
        {
            writer.Line("/// <summary>Gives the name and the values.</summary>");
            writer.Line("/// <returns>One line, the same in every culture.</returns>");
            writer.Line($"public override string ToString() => {Library.Space}ArtifactText.Of({CSharp.Literal(shape.Name)}, new (string Name, string? Value)[]");
            // A list of spans, which would cost no memory, is not in every version of the language.
            writer.Line("{").Indented([.. shape.Properties.Select(property => $"({CSharp.Literal(property.Name)}, {Text(property, "this")}),")]).Line("});");
            writer.Line();
        }

        writer.Line($"string {part}.ToText() => ToString();").Line();
        writer.Open($"static void {part}.WriteMarkdown({Library.Space}MarkdownPage markdown, {name} value)");
        // What opens a section of its own comes after what does not, which would read as a part of that section.
        var ordered = shape.Properties.OrderBy(property => property.Value.Kind is ValueKind.List or ValueKind.Part).ToArray();
        WriteEach(writer, ordered, (property, held) => $"{RecordWriter.Form(property)}.WriteMarkdown(markdown, {CSharp.Literal(Words.Heading(property.Name))}, {held});", null);
        writer.Close().Line();
        writer.Open($"static void {part}.WriteRow({Library.Space}MarkdownRow row, {name} value)");
        WriteEach(
            writer, shape.Properties, (property, held) => $"row.Add({CSharp.Literal(Words.Heading(property.Name))}, {RecordWriter.Form(property)}, {held});",
            property => $"row.Add({CSharp.Literal(Words.Heading(property.Name))});");
        writer.Close();
    }

    private static string Text(PropertyShape property, string self)
    {
        var (member, local) = ($"{self}.{CSharp.Identifier(property.Name)}", RecordWriter.Local(property));
        return property.IsNullable ? $"{member} is {{ }} {local} ? {RecordWriter.Form(property)}.Text({local}) : null" : $"{RecordWriter.Form(property)}.Text({member})";
    }

    private static void WriteEach(SourceWriter writer, IEnumerable<PropertyShape> properties, Func<PropertyShape, string, string> line, Func<PropertyShape, string>? otherwise)
    {
        foreach (var property in properties)
        {
            var (member, local) = ($"value.{CSharp.Identifier(property.Name)}", RecordWriter.Local(property));
            if (!property.IsNullable)
            {
                writer.Line(line(property, member));
                continue;
            }

            writer.Open($"if ({member} is {{ }} {local})").Line(line(property, local)).Close();
            if (otherwise is not null)
            {
                writer.Open("else").Line(otherwise(property)).Close();
            }

            writer.Line();
        }
    }
}
