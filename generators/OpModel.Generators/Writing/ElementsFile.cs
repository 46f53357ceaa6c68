using OpModel.Files.CSharp;
using OpModel.Generators.Reading;
using OpModel.Organization;

namespace OpModel.Generators.Writing;

/// <summary>The generated file of a file of the model: a class for each of its elements, by which C# refers to it, and what it states.</summary>
/// <remarks>
/// The classes bear the attributes that state the same, so that who references the assembly reads them as any others. In the project
/// itself they are passed over, since there the file is read.
/// </remarks>
internal static class ElementsFile
{
    public static string Write(StatedFile file, string assemblyName, EquatableArray<string> taken)
    {
        HashSet<string> takenKeys = new(taken, StringComparer.Ordinal);
        Definition[] elements = [.. file.Definitions.Where(definition => !takenKeys.Contains(definition.Key))];
        SourceWriter writer = new();
        writer.Raw(CSharpSource.Write(elements, CSharpStyle.Generated, file: file.Name).Text).Line();
        foreach (var element in elements.Where(element => element is TeamDefinition or OrganizationDefinition))
        {
            StatedTypeFile.WritePart(writer, new(element, assemblyName, TypePart.OfClass(element.Key)));
        }

        writer.Open($"namespace {GeneratedName.Namespace}");
        writer.Open($"partial class {GeneratedName.Listing(assemblyName)}");
        for (var index = 0; index < elements.Length; index++)
        {
            if (index > 0)
            {
                writer.Line();
            }

            StatedTypeFile.WriteListed(writer, elements[index]);
        }

        return writer.Close().Close().ToString();
    }
}
