using OpModel.Checking;

namespace OpModel.Files.Backstage;

/// <summary>The kinds of entity in a catalogue. The set is open: an organisation may add kinds of its own.</summary>
internal static class EntityKind
{
    public const string Group = "Group";

    public const string User = "User";

    public const string Component = "Component";

    public const string Resource = "Resource";

    public const string Api = "API";

    public const string System = "System";

    public const string Domain = "Domain";

    public const string Location = "Location";

    /// <summary>The kinds that are read; all others are passed over.</summary>
    public static IReadOnlyList<string> Read { get; } = [Group, User, Component, Resource, Api, System, Domain, Location];

    /// <summary>The kind as it is spelt in files, whatever the case of a reference.</summary>
    public static string Canonical(string kind) =>
        Read.FirstOrDefault(known => known.Equals(kind, StringComparison.OrdinalIgnoreCase))
        ?? char.ToUpperInvariant(kind[0]) + kind.Substring(1).ToLowerInvariant();

    /// <summary>An entity of the kind in a message: <c>group</c>.</summary>
    public static string Noun(string kind) => kind == Api ? kind : kind.ToLowerInvariant();

    /// <summary>One of them in a message: <c>a group</c>.</summary>
    public static string A(string kind) => kind == Api ? $"an {kind}" : Words.A(Noun(kind));
}
