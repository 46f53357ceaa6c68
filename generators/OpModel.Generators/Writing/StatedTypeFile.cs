using OpModel.Files.CSharp;
using OpModel.Generators.Reading;
using OpModel.Organization;

namespace OpModel.Generators.Writing;

/// <summary>The file of one type: what it states, as a property of the listing, and the part that completes the type itself.</summary>
/// <remarks>
/// The definition stands in the listing and not in the type, because the listing must reach it also where the type is private
/// or obsolete, and because people and value streams then need no part at all.
/// </remarks>
internal static class StatedTypeFile
{
    public static string Write(StatedType stated)
    {
        var writer = new SourceWriter();
        WritePart(writer, stated);
        writer.Open($"namespace {GeneratedName.Namespace}");
        writer.Open($"partial class {GeneratedName.Listing(stated.AssemblyName)}");
        WriteListed(writer, stated.Definition);
        return writer.Close().Close().ToString();
    }

    /// <summary>Writes the part that completes the type, where it needs one and can have one.</summary>
    public static void WritePart(SourceWriter writer, StatedType stated)
    {
        if (stated.Part is { } part)
        {
            WritePart(writer, stated, part, PropertyOf(stated.Definition));
            writer.Line();
        }
    }

    /// <summary>Writes what the type states into the listing, which is open.</summary>
    public static void WriteListed(SourceWriter writer, Definition definition)
    {
        var property = PropertyOf(definition);
        writer.Line($"/// <summary>What <c>{CSharpText.InComment(definition.Key)}</c> states.</summary>");
        writer.Open($"internal static {DefinitionWriter.TypeOf(definition)} {property} {{ get; }} = new()");
        DefinitionWriter.WriteProperties(writer, definition);
        writer.Close(";");
        if (definition is OrganizationDefinition)
        {
            WriteModel(writer, definition, property);
        }
    }

    private static string PropertyOf(Definition definition) => GeneratedName.Definition(ElementKinds.Of(definition), definition.Key);

    private static void WritePart(SourceWriter writer, StatedType stated, TypePart part, string property)
    {
        // Neither a namespace nor the name of a type that can have a part holds a dot or a plus of its own.
        var key = stated.Definition.Key;
        var firstName = key.LastIndexOf('.') + 1;
        var names = key.Substring(firstName).Split('+');
        if (firstName > 0)
        {
            var segments = key.Substring(0, firstName - 1).Split('.').Select(CSharp.Identifier);
            writer.Open($"namespace {string.Join(".", segments)}");
        }

        for (var index = 0; index < names.Length; index++)
        {
            var isTeam = index == names.Length - 1 && stated.Definition is TeamDefinition;
            writer.Open($"partial {part.Keywords[index]} {CSharp.Identifier(names[index])}{(isTeam ? " : global::OpModel.ITeam" : "")}");
        }

        WriteMember(writer, stated, GeneratedName.QualifiedListing(stated.AssemblyName), property);
        foreach (var _ in names)
        {
            writer.Close();
        }

        if (firstName > 0)
        {
            writer.Close();
        }
    }

    private static void WriteMember(SourceWriter writer, StatedType stated, string listing, string property)
    {
        if (stated.Definition is TeamDefinition)
        {
            writer
                .Line($"static {DefinitionWriter.TypeOf(stated.Definition)} global::OpModel.ITeam.Definition =>")
                .Indented($"{listing}.{property};");
        }
        else
        {
            writer
                .Line("/// <summary>")
                .Line("/// The organisation at run time: the definitions of this project and of all that it references. Made when first asked for.")
                .Line("/// </summary>")
                .Line("public static global::OpModel.OperatingModel Model =>")
                .Indented($"{listing}.{GeneratedName.Model(stated.Definition.Key)}.Value;");
        }
    }

    private static void WriteModel(SourceWriter writer, Definition organization, string property) =>
        writer
            .Line()
            .Line($"/// <summary>The organisation of <c>{CSharpText.InComment(organization.Key)}</c> with all definitions.</summary>")
            .Line($"internal static global::System.Lazy<global::OpModel.OperatingModel> {GeneratedName.Model(organization.Key)} {{ get; }} = new(() =>")
            .Indented(
                "global::OpModel.OperatingModel.FromChecked(",
                $"    global::System.Linq.Enumerable.Prepend({ListingFile.Definitions}, {property})));");
}
