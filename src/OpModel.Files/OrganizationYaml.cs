using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>Our own form: YAML that says what the attributes say.</summary>
internal sealed class OrganizationYaml : IOrganizationImporter
{
    public static OrganizationYaml Instance { get; } = new();

    public string Form => "organisation file";

    /// <summary>A file with one of our sections is one of ours.</summary>
    public bool Recognizes(OrganizationText file) =>
        file.IsYaml && file.Yaml.Documents.OfType<YamlMap>().Any(map => map.Entries.Any(entry => Section.Find(entry.Key.Text) is not null));

    public IOrganizationSource Parse(OrganizationText file, Func<string, OrganizationText?> find) => OrganizationFile.Parse(file);
}
