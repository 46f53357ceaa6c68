using OpModel.Files;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Generators.Reading;

/// <summary>What all files of the model say.</summary>
/// <remarks>The contract is that of <see cref="StatedType"/>.</remarks>
/// <param name="Files">The files, each by itself.</param>
/// <param name="Keys">The keys of the elements that stand in them.</param>
/// <param name="Additions">What they state of elements in C#.</param>
internal sealed record FileReadings(EquatableArray<StatedFile> Files, EquatableArray<string> Keys, EquatableArray<AddedStatement> Additions)
{
    /// <summary>That no file states a part of the organisation.</summary>
    public static FileReadings None { get; } = new(default, default, default);

    /// <summary>Reads files.</summary>
    /// <param name="files">The parsed files.</param>
    /// <param name="folder">The project's folder.</param>
    /// <param name="elsewhere">The names of what stands in C# and in references.</param>
    public static FileReadings Of(ModelFiles files, string folder, IEnumerable<NamedElement> elsewhere)
    {
        if (files.AreNone)
        {
            return None;
        }

        var names = files.NamesWith(elsewhere.Select(element => element.ToElementName()));
        var joined = JoinedOrganization.Of([], files.Sources, names);
        string[] paths = [.. files.Sources.Select(source => NameFrom(folder, source.Path))];
        return new(
            paths.Select((path, index) => new StatedFile(
                path,
                paths.Take(index).Count(before => before.Equals(path, StringComparison.OrdinalIgnoreCase)),
                joined.DefinitionsIn(index).Select(Origins.Removed).ToArray())).ToArray(),
            joined.Definitions.Select(definition => definition.Key).OrderBy(key => key, StringComparer.Ordinal).ToArray(),
            joined.Unplaced.Select(addition => new AddedStatement(addition.Element, Origins.Removed(addition.Statement))).ToArray());
    }

    /// <summary>A path as it is written in a project, so that what is generated is the same on every machine.</summary>
    private static string NameFrom(string folder, string path)
    {
        var name = folder.Length > 0 && path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) ? path.Substring(folder.Length) : path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.TrimStart('/', '\\').Replace('\\', '/');
    }
}
