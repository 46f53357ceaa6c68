using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Files;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>The files of a project in which a part of its organisation stands: those that it includes as <c>OperatingModelFile</c>.</summary>
internal sealed class ModelFiles
{
    /// <summary>What the package's targets say of such a file.</summary>
    private const string IsModelFile = "build_metadata.AdditionalFiles.OperatingModelFile";

    /// <summary>The last names that the files of a project were read against, kept with the first of them.</summary>
    private static readonly ConditionalWeakTable<IOrganizationSource, RecentValues<ElementNames>> LastNames = new();

    private static readonly ConditionalWeakTable<IOrganizationSource, RecentValues<FileElementKeys>> LastKeys = new();

    private readonly Dictionary<string, AdditionalText> _byPath = new(StringComparer.Ordinal);

    private ModelFiles(IReadOnlyList<AdditionalText> files)
    {
        foreach (var file in files)
        {
            _byPath[file.Path] = file;
        }

        Sources = [.. files.Select(file => ParsedFile.Of(file, Find)).OfType<IOrganizationSource>()];
    }

    /// <summary>The parsed files, in the order of the project.</summary>
    public IReadOnlyList<IOrganizationSource> Sources { get; }

    /// <summary>Whether there are none.</summary>
    public bool AreNone => Sources.Count == 0;

    /// <summary>Parses files of the model, as far as they have changed.</summary>
    /// <param name="files">The files, in the order of the project.</param>
    public static ModelFiles Of(IReadOnlyList<AdditionalText> files) => new(files);

    /// <summary>Takes the files of the model out of all additional files, and parses those that have changed.</summary>
    /// <param name="files">The additional files of a project.</param>
    /// <param name="settings">What the project says of them.</param>
    public static ModelFiles Among(IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider settings) =>
        new([.. files.Where(file => Includes(file, settings))]);

    /// <summary>Whether a part of the organisation stands in an additional file.</summary>
    public static bool Includes(AdditionalText file, AnalyzerConfigOptionsProvider settings) =>
        settings.GetOptions(file).TryGetValue(IsModelFile, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file at a path; nothing where the project does not include it.</summary>
    public AdditionalText? Find(string path) => _byPath.TryGetValue(path, out var file) ? file : null;

    /// <summary>Reads the files and joins what they say to what was defined elsewhere.</summary>
    /// <param name="elsewhere">The definitions in C# and in references.</param>
    /// <returns>The organisation; of a file that is as it was, the same objects, as long as no element comes, goes or has another name.</returns>
    public JoinedOrganization Join(IReadOnlyList<Definition> elsewhere)
    {
        var keys = ElementKeys();
        Definition[] settled = [.. elsewhere.Select(keys.Settle)];
        return JoinedOrganization.Of(settled, Sources, NamesWith(ElementNames.Of(settled)));
    }

    /// <summary>The keys of the elements that stand in the files; the same object as before where they are the same.</summary>
    public FileElementKeys ElementKeys() =>
        AreNone ? FileElementKeys.None : Kept(LastKeys, new(Sources.SelectMany(source => source.Elements).Select(element => element.Key)));

    /// <summary>The names of all elements; the same object as before where they are the same.</summary>
    /// <param name="elsewhere">The names of those that are defined elsewhere.</param>
    public ElementNames NamesWith(IEnumerable<ElementName> elsewhere) =>
        Kept(LastNames, new([.. elsewhere, .. Sources.SelectMany(source => source.Elements)]));

    private T Kept<T>(ConditionalWeakTable<IOrganizationSource, RecentValues<T>> table, T current)
        where T : class, IEquatable<T>
        => AreNone ? current : table.GetValue(Sources[0], _ => new()).Get(current.Equals, () => current);
}
