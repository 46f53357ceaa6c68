using OpModel.Files.Yaml;

namespace OpModel.Files.Kubernetes;

/// <summary>
/// The list of a community's groups, as Kubernetes keeps it in <c>sigs.yaml</c>: special interest groups, working groups, user groups, committees.
/// </summary>
internal sealed class SigsImporter : IOrganizationImporter
{
    public static SigsImporter Instance { get; } = new();

    public string Form => "sigs.yaml";

    public bool Recognizes(OrganizationText file) =>
        file.IsYaml && file.Yaml.Documents is [YamlMap root, ..] && GroupKind.All.Any(kind => root[kind.Key] is YamlList);

    public IOrganizationSource Parse(OrganizationText file, Func<string, OrganizationText?> find) => SigsFile.Parse(file);
}
