using OneOf;
using OpModel.Chargeback;
using OpModel.Checking;
using OpModel.Files;
using OpModel.Files.Tables;
using OpModel.Organization;

namespace OpModel.Tool.Input;

/// <summary>An organisation as it was read from wherever it stands: built assemblies, files of all forms, folders of them, mixed.</summary>
internal sealed class OrganizationInput
{
    private readonly JoinedOrganization _joined;

    private OrganizationInput(JoinedOrganization joined, IReadOnlyList<string> files, IReadOnlyList<string> passedOver) =>
        (_joined, Files, PassedOver) = (joined, files, passedOver);

    /// <summary>All definitions, the roles of the library among them.</summary>
    public IReadOnlyList<Definition> Definitions => _joined.Definitions;

    /// <summary>The files that were read, assemblies not counted.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The files of folders that state no part of an organisation.</summary>
    public IReadOnlyList<string> PassedOver { get; }

    /// <summary>What is wrong with files, at its place. What could be read of them is among the definitions.</summary>
    public IEnumerable<Violation> Problems => _joined.Problems.Select(placed =>
        SettingsAndFilesMustBeReadable.InFile(placed.Path, new FileOrigin(placed.Path, placed.Problem.Place), placed.Problem.Message));

    /// <summary>The same, as it stands in the files.</summary>
    public IReadOnlyList<PlacedProblem> FileProblems => _joined.Problems;

    /// <summary>What files hold that says nothing of an organisation.</summary>
    public IReadOnlyList<PlacedProblem> Notes => _joined.Notes;

    /// <summary>Reads an organisation.</summary>
    /// <param name="paths">Assemblies, files and folders. What is neither a folder nor a file of a known form is taken for an assembly.</param>
    /// <param name="baseline">A file of folders that is no part of the organisation: the list of what is accepted of it.</param>
    /// <param name="own">Importers of the user's own, which are asked before ours, for files of any ending.</param>
    /// <returns>The organisation; or the inputs that are not there or cannot be opened.</returns>
    public static OneOf<OrganizationInput, IReadOnlyList<InputProblem>> Read(
        IReadOnlyList<string> paths, string? baseline = null, params IReadOnlyList<IOrganizationImporter> own)
    {
        // An importer has no state, so that files are parsed side by side; what they give stays in the order of the paths.
        var isBaseline = (string file) => baseline is not null && Path.GetFullPath(file) == Path.GetFullPath(baseline);
        List<ParsedFile> files =
        [
            .. paths.SelectMany(FilesAt)
                .Where(file => file.Folder is null || !isBaseline(file.Path))
                .AsParallel().AsOrdered()
                .Select(file => ParseAsOwn(file, own) ?? (IsOurs(file) ? Parse(file) : null))
                .OfType<ParsedFile>(),
        ];
        List<InputProblem> problems = [.. files.Select(file => file.Problem).OfType<InputProblem>()];
        foreach (var folder in paths.Where(Directory.Exists))
        {
            var inFolder = files.Where(file => file.Folder == folder).ToList();
            if (inFolder.TrueForAll(file => file.Source is null && file.Problem is null))
            {
                problems.Add(new(folder, null, null, "no file in this folder states a part of an organisation; name the folder or the files that do, or a built assembly."));
            }
        }

        var elsewhere = Generated.DefinitionsIn_OpModel.Definitions;
        List<string> assemblies = [.. paths.Where(path => !Directory.Exists(path) && !files.Exists(file => file.Path == path))];
        if (assemblies.Count > 0)
        {
            BuiltOrganization.Read(assemblies).Switch(read => elsewhere = read, problems.AddRange);
        }

        if (problems.Count > 0)
        {
            return problems;
        }

        List<IOrganizationSource> sources = [.. files.Select(file => file.Source).OfType<IOrganizationSource>()];
        return new OrganizationInput(
            JoinedOrganization.Of(elsewhere, sources),
            [.. sources.Select(source => source.Path)],
            [.. files.Where(file => file.Source is null).Select(file => file.Path)]);
    }

    private static IEnumerable<(string Path, string? Folder)> FilesAt(string path) =>
        Directory.Exists(path) ? OrganizationFolder.FilesIn(path).Select(file => (file, (string?)path)) : [(path, null)];

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
    /// cannot be read as YAML, since nobody can tell what it would have been.
    /// </remarks>
    private static IOrganizationSource? Parse(OrganizationText text, bool isNamed) =>
        !isNamed && !PeopleTableImporter.IsMeant(text, Companion) ? null
        : OrganizationImporters.BuiltIn.Parse(text, Companion) ?? (isNamed || text.Yaml.Problem is not null ? OrganizationFile.Parse(text) : null);

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
