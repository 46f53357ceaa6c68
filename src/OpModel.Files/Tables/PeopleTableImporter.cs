namespace OpModel.Files.Tables;

/// <summary>Tables of people as HR systems export them, in CSV, each with a mapping beside it where its columns have names of their own.</summary>
internal sealed class PeopleTableImporter : IOrganizationImporter
{
    public const string TableEnding = ".csv";

    public static PeopleTableImporter Instance { get; } = new();

    public string Form => "people table";

    public bool Recognizes(OrganizationText file) => file.HasEnding(TableEnding) || TableMapping.IsMapping(file);

    public IOrganizationSource Parse(OrganizationText file, Func<string, OrganizationText?> find) =>
        file.HasEnding(TableEnding) ? PeopleTable.Parse(file, find(MappingPath(file))) : TableMappingFile.Parse(file);

    /// <summary>
    /// Whether a file that nobody named by itself is meant: a mapping stands beside it, or its header speaks of people. Other tables, such as bills, are
    /// files of other programs.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="find">Finds another file by its path.</param>
    public static bool IsMeant(OrganizationText file, Func<string, OrganizationText?> find)
    {
        if (!file.HasEnding(TableEnding) || find(MappingPath(file)) is not null)
        {
            return true;
        }

        DelimitedReader csv = new(file.Text, separator: ',');
        return csv.Read() && csv.Fault == DelimitedFault.None && TableHeader.IsOfPeople(csv);
    }

    private static string MappingPath(OrganizationText file) => file.Path + TableMapping.Ending;
}
