using OneOf;
using OpModel.Chargeback;
using OpModel.Checking;
using OpModel.Files;
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
    /// <returns>The organisation; or the inputs that are not there or cannot be opened.</returns>
    public static OneOf<OrganizationInput, IReadOnlyList<InputProblem>> Read(IReadOnlyList<string> paths)
    {
        List<InputProblem> problems = [];
        List<string> assemblies = [];
        List<IOrganizationSource> sources = [];
        List<string> passedOver = [];
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                ReadFolder(path);
            }
            else if (OrganizationFolder.MayState(path))
            {
                // Named by itself, it is meant; so what no importer knows is read as ours, which tells what is wrong with it.
                ReadText(path, text => sources.Add(Parse(text) ?? OrganizationFile.Parse(text)));
            }
            else
            {
                assemblies.Add(path);
            }
        }

        var elsewhere = Generated.DefinitionsIn_OpModel.Definitions;
        if (assemblies.Count > 0)
        {
            BuiltOrganization.Read(assemblies).Switch(read => elsewhere = read, problems.AddRange);
        }

        return problems.Count > 0
            ? problems
            : new OrganizationInput(JoinedOrganization.Of(elsewhere, sources), [.. sources.Select(source => source.Path)], passedOver);

        void ReadFolder(string folder)
        {
            var count = sources.Count;
            foreach (var file in OrganizationFolder.FilesIn(folder))
            {
                ReadText(file, text =>
                {
                    if ((Parse(text) ?? (text.Yaml.Problem is null ? null : OrganizationFile.Parse(text))) is { } source)
                    {
                        sources.Add(source);
                    }
                    else
                    {
                        passedOver.Add(file);
                    }
                });
            }

            if (sources.Count == count && problems.Count == 0)
            {
                problems.Add(new(folder, null, null, "no file in this folder states a part of an organisation; name the folder or the files that do, or a built assembly."));
            }
        }

        void ReadText(string path, Action<OrganizationText> use) =>
            TextInput.Read(path, OrganizationFile.Limits.Length).Switch(text => use(new(path, text)), problems.Add);

        static IOrganizationSource? Parse(OrganizationText text) => OrganizationImporters.BuiltIn.Parse(text, Companion);
    }

    /// <summary>A file that another one asks for; nothing where it is not there or cannot be read.</summary>
    private static OrganizationText? Companion(string path) =>
        File.Exists(path) && TextInput.Read(path, OrganizationFile.Limits.Length).TryPickT0(out var text, out _) ? new(path, text) : null;
}
