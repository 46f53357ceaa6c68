using OpModel.Files.Tables;

namespace OpModel.Files;

/// <summary>The files at some paths, each parsed by the importer that knows its form.</summary>
internal sealed class FoundFiles
{
    private FoundFiles(IReadOnlyList<string> paths, List<(string Path, string? Folder)> candidates, List<ParsedFile> files)
    {
        Sources = [.. files.Select(file => file.Source).OfType<IOrganizationSource>()];
        PassedOver = [.. files.Where(file => file.Source is null).Select(file => file.Path)];
        HashSet<string> known = [.. files.Select(file => FullPath(file.Path))];
        Problems =
        [
            .. files.Select(file => file.Problem).OfType<InputProblem>(),
            .. Sources.OfType<TableMappingFile>().Where(mapping => mapping.TablePath is not { } table || !known.Contains(FullPath(table))).Select(WithoutTable),
        ];
        HashSet<string> stating = [.. files.Where(file => file.Source is not null || file.Problem is not null).Select(file => FullPath(file.Path))];
        var statingFolders = candidates.Where(file => stating.Contains(FullPath(file.Path))).Select(file => file.Folder).ToHashSet();
        EmptyFolders = [.. paths.Where(path => Directory.Exists(path) && !statingFolders.Contains(path))];
        Unknown = [.. paths.Where(path => !Directory.Exists(path) && !known.Contains(FullPath(path)))];
    }

    /// <summary>The files that state a part of an organisation, in the order of the paths.</summary>
    public IReadOnlyList<IOrganizationSource> Sources { get; }

    /// <summary>The files of folders that state no part of an organisation.</summary>
    public IReadOnlyList<string> PassedOver { get; }

    /// <summary>Why files cannot be opened or are no text.</summary>
    public IReadOnlyList<InputProblem> Problems { get; }

    /// <summary>The folders in which nothing stands.</summary>
    public IReadOnlyList<string> EmptyFolders { get; }

    /// <summary>The paths that are neither folders nor files that an importer takes, and may not be there at all.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Finds and parses files.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="own">Importers of the user's own, which are asked before ours, for files of any ending.</param>
    /// <param name="baseline">A file of folders that is no part of the organisation: the list of what is accepted of it.</param>
    /// <returns>What was found.</returns>
    public static FoundFiles At(IReadOnlyList<string> paths, IReadOnlyList<IOrganizationImporter> own, string? baseline = null)
    {
        // An importer has no state, so that files are parsed side by side; what they give stays in the order of the paths.
        var isBaseline = (string file) => baseline is not null && FullPath(file) == FullPath(baseline);
        IReadOnlyList<IOrganizationImporter> guarded = [.. own.Select(importer => new GuardedImporter(importer))];
        List<(string Path, string? Folder)> candidates = [.. paths.SelectMany(FilesAt).Where(file => file.Folder is null || !isBaseline(file.Path))];
        return new(
            paths,
            candidates,
            [
                .. Once(candidates)
                    .AsParallel().AsOrdered()
                    .Select(file => ParseAsOwn(file, guarded) ?? (IsOurs(file) ? Parse(file) : null))
                    .OfType<ParsedFile>(),
            ]);
    }

    private static IEnumerable<(string Path, string? Folder)> FilesAt(string path) =>
        Directory.Exists(path) ? OrganizationFolder.FilesIn(path).Select(file => (file, (string?)path)) : [(path, null)];

    /// <summary>A mapping alone says nothing of an organisation, and would pass for one in which all is well.</summary>
    private static InputProblem WithoutTable(TableMappingFile mapping) => new(mapping.Path, null, null, mapping.TablePath is { } table
        ? $"this says how the table {Path.GetFileName(table)} is read, which is not there or not named; name the table, and this is found beside it."
        : "this says how a table is read, and no table has it; call it as its table with .yaml behind, such as people.csv.yaml.");

    /// <summary>Every file once, also where it is named twice, or is named and stands in a folder that is. What is named itself is meant, and stays so.</summary>
    private static IEnumerable<(string Path, string? Folder)> Once(IEnumerable<(string Path, string? Folder)> files) =>
        files.GroupBy(file => FullPath(file.Path)).Select(same => same.FirstOrDefault(file => file.Folder is null, same.First()));

    /// <summary>What is the same for all names of a file; a text that can be no path is left as it is.</summary>
    private static string FullPath(string path) => path.Length == 0 || path.Contains('\0') ? path : Path.GetFullPath(path);

    private static bool IsOurs((string Path, string? Folder) file) =>
        file.Folder is null ? OrganizationFolder.MayState(file.Path) : OrganizationFolder.IsLookedFor(file.Path);

    /// <summary>Parses a file of a user's own form; nothing where it is none, as what is no text.</summary>
    private static ParsedFile? ParseAsOwn((string Path, string? Folder) file, IReadOnlyList<IOrganizationImporter> own) =>
        own.Count > 0 && Companion(file.Path) is { } text && own.Parse(text, Companion) is { } source ? new(file.Path, file.Folder) { Source = source } : null;

    private static ParsedFile Parse((string Path, string? Folder) file) =>
        TextInput.Read(file.Path, OrganizationFile.Limits.Length).Match(
            text => new ParsedFile(file.Path, file.Folder) { Source = Parse(new OrganizationText(file.Path, text), isNamed: file.Folder is null) },
            problem => new ParsedFile(file.Path, file.Folder) { Problem = problem });

    /// <summary>Parses a file by the importer that knows its form.</summary>
    /// <remarks>
    /// Named by itself, it is meant; so what no importer knows is read as ours, which tells what is wrong with it. So is a file of a folder that
    /// cannot be read as YAML and has a line as organisations have it. Without one it is a file of other programs: a template, or one with anchors.
    /// </remarks>
    private static IOrganizationSource? Parse(OrganizationText text, bool isNamed) =>
        !isNamed && !PeopleTableImporter.IsMeant(text, Companion) ? null
        : OrganizationImporters.BuiltIn.Parse(text, Companion)
            ?? (isNamed || (text.Yaml.Problem is not null && OrganizationLine.IsIn(text.Text)) ? OrganizationFile.Parse(text) : null);

    /// <summary>A file that another one asks for; nothing where it is not there or cannot be read.</summary>
    private static OrganizationText? Companion(string path) =>
        File.Exists(path) && TextInput.Read(path, OrganizationFile.Limits.Length).TryPickT0(out var text, out _) ? new(path, text) : null;

    /// <summary>What became of a file.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="Folder">The folder in which it was found; nothing where it was named itself.</param>
    private sealed record ParsedFile(string Path, string? Folder)
    {
        /// <summary>The file, parsed; nothing where it states no part of an organisation.</summary>
        public IOrganizationSource? Source { get; init; }

        /// <summary>Why it cannot be read.</summary>
        public InputProblem? Problem { get; init; }
    }
}
