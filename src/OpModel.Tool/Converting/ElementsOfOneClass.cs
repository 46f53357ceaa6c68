using OpModel.Checking;
using OpModel.Files;
using OpModel.Organization;

namespace OpModel.Tool.Converting;

/// <summary>Finds elements of which no form can hold more than one, as they have one key: written, all but one would be lost.</summary>
internal static class ElementsOfOneClass
{
    /// <summary>Finds them.</summary>
    /// <param name="definitions">The whole organisation.</param>
    /// <returns>For each but the first of a key, where it stands, what is wrong and how to mend it.</returns>
    public static IReadOnlyList<string> In(IEnumerable<Definition> definitions)
    {
        List<string> found = [];
        Dictionary<string, Definition> byKey = new(StringComparer.Ordinal);
        foreach (var definition in definitions.Where(definition => definition is not RoleDefinition { IsOfLibrary: true }))
        {
            if (!byKey.TryAdd(definition.Key, definition))
            {
                found.Add(Describe(definition, byKey[definition.Key]));
            }
        }

        return found;
    }

    private static string Describe(Definition second, Definition first)
    {
        var common = second.Id == first.Id ? $"the id {second.Id}" : $"the class {second.Key}";
        return $"{PlaceOf(second)}: error {DefinitionsMustHaveDistinctNames.Id}: the {second.Kind} {second.Name} has {common}, as has the {first.Kind} {first.Name} at {PlaceOf(first)}; "
            + "give one of them another id, or remove it.";
    }

    private static string PlaceOf(Definition definition) => definition.Origin is FileOrigin origin ? origin.ToString() : $"{definition.Name} ({definition.Key})";
}
