using OpModel.Generators.Writing;
using OpModel.Organization;

namespace OpModel.Generators.Artifacts;

/// <summary>The file that lists the artifacts of an assembly, and makes System.Text.Json know them.</summary>
internal static class ArtifactListFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="assembly">The name of the assembly.</param>
    /// <param name="types">The artifacts as C# writes them.</param>
    /// <returns>C#.</returns>
    public static string Write(string assembly, EquatableArray<string> types)
    {
        var writer = new SourceWriter();
        writer.Line("// CS0612, CS0618: an artifact that its author marks as obsolete is listed still.");
        writer.Line("// RS0016: the list follows from the artifacts, so that a list of a public API need not say it.");
        writer.Line("#pragma warning disable CS0612, CS0618, RS0016").Line();
        writer.Open($"namespace {GeneratedName.Namespace}");
        writer.Line($"/// <summary>The artifacts in the assembly {CSharpComment(assembly)}.</summary>");
        writer.Open($"public static class {GeneratedName.Artifacts(assembly)}");
        writer.Line("/// <summary>All of them, in the order of their names.</summary>");
        writer.Open($"public static global::System.Collections.Generic.IReadOnlyList<{Library.Space}ArtifactType> All {{ get; }} = new {Library.Space}ArtifactType[]");
        foreach (var type in types)
        {
            writer.Line($"{type}.ArtifactType,");
        }

        writer.Close(";").Line();
        writer.Line("/// <summary>Makes System.Text.Json know them without reflection. Insert it before your own contexts.</summary>");
        writer.Line($"public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver Resolver {{ get; }} = {Library.Space}ArtifactType.ResolverOf(All);");
        return writer.Close().Close().ToString();
    }

    private static string CSharpComment(string text) => Files.CSharp.CSharpText.InComment(text);
}
