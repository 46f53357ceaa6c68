using OpModel.Organization;

namespace OpModel.Files.Backstage;

/// <summary>Catalogue files of Backstage: groups and users as teams and people, and what teams own.</summary>
internal sealed class BackstageCatalog : IOrganizationImporter
{
    public static BackstageCatalog Instance { get; } = new();

    public string Form => "Backstage catalogue";

    /// <summary>A file with an entity is one.</summary>
    public bool Recognizes(OrganizationText file) => file.IsYaml && EntityReader.HasEntity(file);

    /// <summary>Writes an organisation as one catalogue file, which says the same where it is read again.</summary>
    /// <param name="definitions">The whole organisation, with the roles of the library, which are referred to and not written.</param>
    /// <param name="today">The day whose members groups are to have, since Backstage knows no days; all where it is left out. The days themselves stand in annotations.</param>
    /// <returns>The text, the same for elements in any order, and what Backstage cannot say even with annotations.</returns>
    public static WrittenText Write(IReadOnlyList<Definition> definitions, IsoDate? today = null) => CatalogWriter.Write(definitions, today);

    public IOrganizationSource Parse(OrganizationText file, Func<string, OrganizationText?> find) => new BackstageFile(file, find);
}
