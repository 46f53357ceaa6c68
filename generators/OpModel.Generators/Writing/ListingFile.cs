using OpModel.Files.CSharp;
using OpModel.Generators.Reading;
using OpModel.Organization;

namespace OpModel.Generators.Writing;

/// <summary>The file that lists the definitions of an assembly for itself and for the projects that reference it.</summary>
/// <remarks>
/// The class is public, since other assemblies' generated code reads it, and what it lists is values, so definitions on internal
/// types are in it too. Organisations are not: each makes a model of its own from what is listed.
/// </remarks>
internal static class ListingFile
{
    /// <summary>The property that lists all definitions.</summary>
    public const string Definitions = nameof(Definitions);

    private static readonly string List = $"global::System.Collections.Generic.IReadOnlyList<{CSharp.Type(typeof(Definition))}>";

    public static string Write(ListedAssembly assembly, EquatableArray<ListingEntry> entries)
    {
        var writer = new SourceWriter();
        var externAliases = assembly.References
            .Select(reference => reference.Alias)
            .Where(alias => alias != ListingReference.GlobalAlias)
            .Distinct()
            .ToList();
        foreach (var alias in externAliases)
        {
            writer.Line($"extern alias {CSharp.Identifier(alias)};");
        }

        writer.Line($"[assembly: global::OpModel.DefinitionsIn(typeof({GeneratedName.QualifiedListing(assembly.Name)}))]").Line();
        writer.Open($"namespace {GeneratedName.Namespace}");
        writer.Line($"/// <summary>The definitions in the assembly {CSharpText.InComment(assembly.Name)}. For generated code.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Open($"public static partial class {GeneratedName.Listing(assembly.Name)}");
        WriteDefinitions(writer, assembly, entries);
        return writer.Close().Close().ToString();
    }

    private static void WriteDefinitions(SourceWriter writer, ListedAssembly assembly, EquatableArray<ListingEntry> entries)
    {
        // The definitions stand in other parts of the class, whose order of initialisation is not defined: so this waits until asked.
        writer
            .Line($"private static {List}? _definitions;")
            .Line()
            .Line("/// <summary>The definitions in this assembly and in those that it references, each once.</summary>")
            .Line($"public static {List} {Definitions} => _definitions ??= List();")
            .Line();
        writer.Open($"private static {List} List()");
        writer.Open($"var definitions = new global::System.Collections.Generic.List<{CSharp.Type(typeof(Definition))}>");
        var listed = entries
            .Where(entry => entry.Kind != ElementKind.Organization)
            .Select(entry => GeneratedName.Definition(entry.Kind, entry.Key))
            .OrderBy(property => property, StringComparer.Ordinal);
        foreach (var property in listed)
        {
            writer.Line(property + ",");
        }

        writer.Close(";");
        foreach (var reference in assembly.References)
        {
            writer.Line($"definitions.AddRange({Qualifier(reference)}::{reference.Type}.{Definitions});");
        }

        // Two references may bring the definitions of a third: equal definitions are one.
        writer.Line(assembly.References.Count == 0
            ? "return definitions;"
            : "return global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Distinct(definitions));");
        writer.Close();
    }

    private static string Qualifier(ListingReference reference) =>
        reference.Alias == ListingReference.GlobalAlias ? reference.Alias : CSharp.Identifier(reference.Alias);
}
