namespace OpModel.Files.Backstage;

/// <summary>Catalogue files of Backstage: groups and users as teams and people, and what teams own.</summary>
internal sealed class BackstageCatalog : IOrganizationImporter
{
    public static BackstageCatalog Instance { get; } = new();

    public string Form => "Backstage catalogue";

    /// <summary>A file with an entity is one.</summary>
    public bool Recognizes(OrganizationText file) => file.IsYaml && EntityReader.HasEntity(file);

    public IOrganizationSource Parse(OrganizationText file, Func<string, OrganizationText?> find) => new BackstageFile(file, find);
}
