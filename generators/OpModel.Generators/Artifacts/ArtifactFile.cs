using OpModel.Generators.Writing;
using OpModel.Symbols;

namespace OpModel.Generators.Artifacts;

/// <summary>The file of one artifact or part: what is generated beside it and in it.</summary>
internal static class ArtifactFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="shape">The artifact or part.</param>
    /// <returns>C#.</returns>
    public static string Write(ArtifactShape shape)
    {
        var writer = new SourceWriter();
        writer.Line("// CS0612, CS0618: what its author marks as obsolete is read and written still.");
        writer.Line("// CS8981: its author chose the name, and is told of it where it stands.");
        writer.Line("// RS0016, RS0026, RS0027: what is generated follows from the record, so that a list of a public API need not say it.");
        writer.Line("#pragma warning disable CS0612, CS0618, CS8981, RS0016, RS0026, RS0027").Line();
        if (shape.Namespace.Length > 0)
        {
            writer.Open($"namespace {shape.Namespace}");
        }

        foreach (var container in shape.Containers)
        {
            writer.Open(container);
        }

        DtoWriter.Write(writer, shape);
        writer.Line();
        RecordWriter.Write(writer, shape);
        writer.Line();
        ValidatorWriter.Write(writer, shape);
        foreach (var _ in shape.Containers)
        {
            writer.Close();
        }

        if (shape.Namespace.Length > 0)
        {
            writer.Close();
        }

        return writer.ToString();
    }
}
