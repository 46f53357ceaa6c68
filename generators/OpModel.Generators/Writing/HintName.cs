using System.Globalization;
using System.Text;
using OpModel.Generators.Reading;
using OpModel.Organization;

namespace OpModel.Generators.Writing;

/// <summary>The names of generated files.</summary>
/// <remarks>
/// The compiler tells them apart by their letters alone, not by upper and lower case, and throws all output away where two are
/// one, so <c>Checkout</c> and <c>checkout</c> must not meet.
/// </remarks>
internal static class HintName
{
    private const string Extension = ".g.cs";

    /// <summary>The keys that another key equals but for upper and lower case; mostly none.</summary>
    public static EquatableArray<string> Collisions(EquatableArray<ListingEntry> entries) =>
        Collisions(entries.Select(entry => entry.Key));

    /// <inheritdoc cref="Collisions(EquatableArray{ListingEntry})"/>
    public static EquatableArray<string> Collisions(IEnumerable<string> keys) =>
        keys
            .GroupBy(key => key, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .SelectMany(group => group)
            .OrderBy(key => key, StringComparer.Ordinal)
            .ToArray();

    /// <summary>The file of a definition: its key, and where that collides, a mark of which letters are capitals.</summary>
    /// <param name="key">The key of the definition.</param>
    /// <param name="collisions">The keys that collide.</param>
    public static string Of(string key, EquatableArray<string> collisions) => Unique(key, collisions) + Extension;

    /// <summary>The file of what an artifact needs outside of the program.</summary>
    /// <param name="key">The key of the artifact.</param>
    /// <param name="collisions">The keys that collide.</param>
    public static string OfArtifact(string key, EquatableArray<string> collisions) => Unique(key, collisions) + ".artifact" + Extension;

    /// <summary>The file that lists the artifacts of an assembly.</summary>
    public static string OfArtifacts(string assemblyName) =>
        $"{GeneratedName.Namespace}.{GeneratedName.Artifacts(assemblyName)}{Extension}";

    /// <summary>The generated file of a file of the model; of those whose names differ in upper and lower case alone, each has a number.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="namesakesBefore">How many files before it have that name.</param>
    public static string OfModelFile(string file, int namesakesBefore) =>
        $"{GeneratedName.Namespace}.{FileName(file)}{(namesakesBefore == 0 ? "" : "-" + namesakesBefore.ToString(CultureInfo.InvariantCulture))}{Extension}";

    /// <summary>The file of the listing of an assembly.</summary>
    public static string OfListing(string assemblyName) =>
        $"{GeneratedName.Namespace}.{GeneratedName.Listing(assemblyName)}{Extension}";

    private static string Unique(string key, EquatableArray<string> collisions) =>
        collisions.Contains(key) ? $"{FileName(key)}-{Capitals(key)}" : FileName(key);

    private static string FileName(string key)
    {
        var name = new StringBuilder(key.Length);
        foreach (var character in key)
        {
            if (char.IsLetterOrDigit(character) || character is '.' or '+' or '`' or '_')
            {
                name.Append(character);
            }
            else
            {
                name.Append('-').Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return name.ToString();
    }

    /// <summary>The places of the capitals: two keys that differ in them alone differ here.</summary>
    private static string Capitals(string key) =>
        string.Join("-", Enumerable.Range(0, key.Length).Where(index => char.IsUpper(key[index])));
}
