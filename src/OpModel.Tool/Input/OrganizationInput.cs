using OneOf;
using OpModel.Checking;
using OpModel.Files;
using OpModel.Organization;

namespace OpModel.Tool.Input;

/// <summary>An organisation as it was read from wherever it stands: built assemblies, files of all forms, folders of them, mixed.</summary>
internal sealed class OrganizationInput
{
    private readonly JoinedOrganization _joined;

    private OrganizationInput(JoinedOrganization joined, FoundFiles found) =>
        (_joined, Files, PassedOver) = (joined, [.. found.Sources.Select(source => source.Path)], found.PassedOver);

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
        var found = FoundFiles.At(paths, own, baseline);
        const string Empty = "no file in this folder states a part of an organisation; name the folder or the files that do, or a built assembly.";
        List<InputProblem> problems = [.. found.Problems, .. found.EmptyFolders.Select(folder => new InputProblem(folder, null, null, Empty))];
        var elsewhere = Generated.DefinitionsIn_OpModel.Definitions;
        if (found.Unknown.Count > 0)
        {
            BuiltOrganization.Read(found.Unknown).Switch(read => elsewhere = read, problems.AddRange);
        }

        return problems.Count > 0 ? problems : new OrganizationInput(JoinedOrganization.Of(elsewhere, found.Sources), found);
    }
}
