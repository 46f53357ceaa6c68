namespace OpModel.Files.Backstage;

/// <summary>Entities as text, for catalogues in tests.</summary>
internal static class CatalogText
{
    /// <summary>A group of type team; its spec begins on line 4, its further lines on line 6.</summary>
    public static string Group(string name, params IReadOnlyList<string> spec) => Entity("Group", $"{{ name: {name} }}", ["type: team", .. spec]);

    /// <summary>A user.</summary>
    public static string User(string name, params IReadOnlyList<string> spec) => Entity("User", $"{{ name: {name} }}", spec);

    /// <summary>An entity; its further lines begin on line 5.</summary>
    public static string Entity(string kind, string metadata, params IReadOnlyList<string> spec) =>
        $"apiVersion: backstage.io/v1alpha1\nkind: {kind}\nmetadata: {metadata}\nspec:{(spec.Count == 0 ? " {}" : "")}\n{string.Concat(spec.Select(line => $"  {line}\n"))}";

    /// <summary>Several entities in one file.</summary>
    public static string Join(params IReadOnlyList<string> entities) => string.Join("---\n", entities);
}
