using OneOf;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>An organisation as files and folders state it, in our forms and in those of importers of your own, mixed as they are.</summary>
/// <remarks>
/// Read as <c>opmodel check</c> reads it, with the same definitions and the same problems. To judge what is no whole organisation, such as a table of
/// people, hand <see cref="Definitions"/> to an <see cref="OrganizationGraph"/> and that to <see cref="Checking.RuleCatalogue.Judge"/>.
/// </remarks>
/// <example>
/// <code>
/// var files = OrganizationFiles.Read(["org", "shop.teams"], [new TeamLinesImporter()]);
/// files.ToModel().Switch(
///     model => { foreach (var violation in model.Check()) { Console.WriteLine($"{violation.Place}: {violation.Message}"); } },
///     problems => { foreach (var problem in problems) { Console.WriteLine(problem); } });
/// </code>
/// </example>
public sealed class OrganizationFiles
{
    private readonly string _first;

    private OrganizationFiles(FoundFiles found, JoinedOrganization joined, string first)
    {
        _first = first;
        Paths = [.. found.Sources.Select(source => source.Path)];
        PassedOver = found.PassedOver;
        Definitions = joined.Definitions;
        Problems =
        [
            .. found.Problems.Select(Placed),
            .. found.EmptyFolders.Select(folder => AtBeginning(folder, "no file in this folder states a part of an organisation; name the folder or the files that do.")),
            .. found.Unknown.Select(path => AtBeginning(path, File.Exists(path)
                ? "no importer knows this form of file; hand over one that does, or name another file."
                : "there is no such file; check the path.")),
            .. joined.Problems,
        ];
        Notes = joined.Notes;
    }

    /// <summary>The files that were read, in the order of the paths, those of a folder by name.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The files of folders that state no part of an organisation.</summary>
    public IReadOnlyList<string> PassedOver { get; }

    /// <summary>All definitions that could be read: the roles of the library and what was handed over, then file by file.</summary>
    public IReadOnlyList<Definition> Definitions { get; }

    /// <summary>What could not be read: files that cannot be opened first, then what is wrong in them.</summary>
    public IReadOnlyList<PlacedProblem> Problems { get; }

    /// <summary>What files hold that was passed over, as it says nothing of an organisation; no problem.</summary>
    public IReadOnlyList<PlacedProblem> Notes { get; }

    /// <summary>Reads files.</summary>
    /// <param name="paths">Files, and folders in which files are looked for; hidden folders, <c>bin</c>, <c>obj</c> and <c>node_modules</c> are left out.</param>
    /// <param name="importers">Importers of your own, which are asked before ours, in their order and for files of any ending.</param>
    /// <param name="elsewhere">What is defined elsewhere, in C# or by the program; files may refer to it, and add to it.</param>
    /// <returns>What they say. Whatever the files hold, and whatever an importer throws, nothing is thrown.</returns>
    public static OrganizationFiles Read(
        IReadOnlyList<string> paths, IReadOnlyList<IOrganizationImporter>? importers = null, IReadOnlyList<Definition>? elsewhere = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var found = FoundFiles.At(paths, importers ?? []);
        return new(found, JoinedOrganization.Of(OperatingModel.WithRolesOfLibrary(elsewhere ?? []), found.Sources), paths.FirstOrDefault(""));
    }

    /// <summary>Makes the organisation of all that was read.</summary>
    /// <returns>
    /// The organisation; or <see cref="Problems"/>, where there are any, or else what keeps the definitions from being one. For an organisation of what
    /// could be read, whatever could not, see <see cref="OperatingModel.Create"/>.
    /// </returns>
    public OneOf<OperatingModel, IReadOnlyList<PlacedProblem>> ToModel()
    {
        if (Problems.Count > 0)
        {
            return OneOf<OperatingModel, IReadOnlyList<PlacedProblem>>.FromT1(Problems);
        }

        if (!Definitions.OfType<OrganizationDefinition>().Any())
        {
            const string None = "no file names the organisation; write organisation: { name: Acme, currency: EUR } in one of them, or hand over an OrganizationDefinition.";
            return (PlacedProblem[])[AtBeginning(Paths.FirstOrDefault(_first), None)];
        }

        return OperatingModel.Create(Definitions).MapT1(IReadOnlyList<PlacedProblem> (errors) => [.. errors.Select(Placed)]);
    }

    private static PlacedProblem AtBeginning(string path, string message) => new(path, new(FilePlace.Beginning, message));

    private static PlacedProblem Placed(InputProblem problem) =>
        new(problem.Source, new(problem.Line is { } line ? FilePlace.Beginning with { Line = (int)line } : FilePlace.Beginning, problem.Message));

    private PlacedProblem Placed(DefinitionError error) =>
        Definitions.Where(definition => definition.Name == error.Element).Select(definition => definition.Origin).OfType<FileOrigin>().LastOrDefault() is { } origin
            ? new(origin.Path, new(origin.Place, error.Message))
            : AtBeginning(Paths.FirstOrDefault(_first), error.Message);
}
