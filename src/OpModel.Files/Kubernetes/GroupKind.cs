using OpModel.Organization;

namespace OpModel.Files.Kubernetes;

/// <summary>A kind of group of <c>sigs.yaml</c>.</summary>
/// <param name="Key">The key of its list in the file.</param>
/// <param name="Type">What kind of team one is.</param>
/// <param name="Called">What people call the one of a name: <c>SIG Apps</c>.</param>
internal sealed record GroupKind(string Key, TeamType Type, Func<string, string> Called)
{
    /// <summary>Special interest groups: they own what is made, and their subprojects make it.</summary>
    public static GroupKind Sig { get; } = new("sigs", TeamType.Tribe, name => $"SIG {name}");

    public static IReadOnlyList<GroupKind> All { get; } =
    [
        Sig,
        new("workinggroups", TeamType.Guild, name => $"WG {name}"),
        new("usergroups", TeamType.Guild, name => $"UG {name}"),
        new("committees", TeamType.EnablingTeam, name => $"{name} Committee"),
    ];
}
