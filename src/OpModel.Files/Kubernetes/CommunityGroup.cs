using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Kubernetes;

/// <summary>A group of <c>sigs.yaml</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in the file.</param>
/// <param name="Team">The team that it is.</param>
/// <param name="Fields">What the file says of it.</param>
internal sealed record CommunityGroup(GroupKind Kind, string Name, TeamDefinition Team, YamlMap Fields);
