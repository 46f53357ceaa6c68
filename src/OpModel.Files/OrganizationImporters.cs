using OpModel.Files.Backstage;
using OpModel.Files.Kubernetes;
using OpModel.Files.Tables;

namespace OpModel.Files;

/// <summary>The forms of file that organisations can stand in.</summary>
internal static class OrganizationImporters
{
    /// <summary>The importers of the library, in the order in which they are asked; the last one takes every YAML file that is named by itself.</summary>
    public static IReadOnlyList<IOrganizationImporter> BuiltIn { get; } =
    [
        BackstageCatalog.Instance,
        PeopleTableImporter.Instance,
        SigsImporter.Instance,
        PeribolosImporter.Instance,
        OrganizationYaml.Instance,
    ];

    /// <summary>Parses a file by the first importer that knows its form.</summary>
    /// <param name="importers">The importers.</param>
    /// <param name="file">The file.</param>
    /// <param name="find">Finds another file of the organisation by its path.</param>
    /// <returns>The parsed file; nothing where no importer knows its form.</returns>
    public static IOrganizationSource? Parse(
        this IEnumerable<IOrganizationImporter> importers, OrganizationText file, Func<string, OrganizationText?> find) =>
        importers.FirstOrDefault(importer => importer.Recognizes(file))?.Parse(file, find);
}
