using OpModel.Files.Yaml;

namespace OpModel.Files.Kubernetes;

/// <summary>The organisations on GitHub that peribolos keeps as they are declared: their members and teams.</summary>
/// <remarks>
/// As peribolos takes them, below <c>orgs</c>; and in the parts from which that file is often put together, with the members or the teams of one
/// organisation at the top.
/// </remarks>
internal sealed class PeribolosImporter : IOrganizationImporter
{
    public static PeribolosImporter Instance { get; } = new();

    public string Form => "peribolos organisation";

    public bool Recognizes(OrganizationText file) =>
        file.IsYaml && file.Yaml.Documents is [YamlMap root, ..] && (root[PeribolosFile.Organizations] is YamlMap || PeribolosFile.IsPart(root));

    public IOrganizationSource Parse(OrganizationText file, Func<string, OrganizationText?> find) => PeribolosFile.Parse(file);
}
