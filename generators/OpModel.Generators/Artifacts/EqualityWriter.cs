using OpModel.Generators.Writing;
using OpModel.Symbols;

namespace OpModel.Generators.Artifacts;

/// <summary>Writes equality by value, also of lists, which records compare by reference.</summary>
internal static class EqualityWriter
{
    public static void Write(SourceWriter writer, ArtifactShape shape, string name)
    {
        if (!shape.HasOwnEquality)
        {
            WriteEquals(writer, shape, name);
            writer.Line();
        }

        if (!shape.HasOwnHashCode)
        {
            WriteHashCode(writer, shape);
        }
    }

    private static void WriteEquals(SourceWriter writer, ArtifactShape shape, string name)
    {
        var modifier = shape.IsStruct || shape.IsSealed ? "" : "virtual ";
        writer.Line("/// <summary>Tells whether all values are the same, those in lists included.</summary>");
        writer.Line("/// <param name=\"other\">The other one.</param>");
        writer.Line("/// <returns><see langword=\"true\"/> where they are.</returns>");
        var compared = shape.Properties.Select(property =>
        {
            var member = CSharp.Identifier(property.Name);
            return $"{Library.Space}ArtifactText.AreEqual({RecordWriter.Form(property)}, this.{member}, other.{member})";
        });
        string[] terms = shape.IsStruct ? [.. compared] : ["other is not null", .. compared];
        writer.Line($"public {modifier}bool Equals({name}{(shape.IsStruct ? "" : "?")} other) =>");
        writer.Indented([.. terms.DefaultIfEmpty("true").Select((term, index) => (index == 0 ? "" : "&& ") + term + (index == Math.Max(terms.Length, 1) - 1 ? ";" : ""))]);
    }

    private static void WriteHashCode(SourceWriter writer, ArtifactShape shape)
    {
        writer.Line("/// <summary>A hash code that equal ones share.</summary>");
        writer.Line("/// <returns>The hash code.</returns>");
        writer.Open("public override int GetHashCode()").Line("global::System.HashCode hash = default;");
        foreach (var property in shape.Properties)
        {
            writer.Line($"hash.Add({Library.Space}ArtifactText.HashCodeOf({RecordWriter.Form(property)}, this.{CSharp.Identifier(property.Name)}));");
        }

        writer.Line("return hash.ToHashCode();").Close();
    }
}
