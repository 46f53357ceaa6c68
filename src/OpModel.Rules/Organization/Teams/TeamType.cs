namespace OpModel.Organization;

/// <summary>What kind of team a team is. The kinds are those of the operating model; the list is closed.</summary>
/// <remarks>
/// This is the one place that declares a team type. The attribute that states it in C# is the name with <c>Attribute</c>
/// behind it, in the namespace <c>OpModel</c>.
/// </remarks>
public sealed class TeamType : IEquatable<TeamType>
{
    private TeamType(string name, string displayName, bool isStreamTeam = false)
    {
        Name = name;
        DisplayName = displayName;
        IsStreamTeam = isStreamTeam;
    }

    /// <summary>Leads the whole organisation, with the roles of a product team at senior level (D0).</summary>
    public static TeamType EcosystemTeam { get; } = new("EcosystemTeam", "ecosystem team");

    /// <summary>A mini business that owns market, experience, adoption and delivery of a product (D4.1).</summary>
    public static TeamType ProductTeam { get; } = new("ProductTeam", "product team", isStreamTeam: true);

    /// <summary>A product team whose users are other teams (D0).</summary>
    public static TeamType InternalProductTeam { get; } = new("InternalProductTeam", "internal product team", isStreamTeam: true);

    /// <summary>Runs reusable core systems that product teams build on (D1.S1, D4.2).</summary>
    public static TeamType PlatformTeam { get; } = new("PlatformTeam", "platform team");

    /// <summary>Runs standard building blocks, protocols and automation (D4.3).</summary>
    public static TeamType InfrastructureTeam { get; } = new("InfrastructureTeam", "infrastructure team");

    /// <summary>Smooths the work of the other teams (D0).</summary>
    public static TeamType EnablingTeam { get; } = new("EnablingTeam", "enabling team");

    /// <summary>A cross-functional team with one mission (D1.S2).</summary>
    public static TeamType Squad { get; } = new("Squad", "squad");

    /// <summary>Squads that work in related areas (D1.S2).</summary>
    public static TeamType Tribe { get; } = new("Tribe", "tribe");

    /// <summary>A competency across squads (D1.S2).</summary>
    public static TeamType Chapter { get; } = new("Chapter", "chapter");

    /// <summary>A network of knowledge across the company (D1.S2).</summary>
    public static TeamType Guild { get; } = new("Guild", "guild");

    /// <summary>A vertical unit of the line organisation (D3.3).</summary>
    public static TeamType Department { get; } = new("Department", "department");

    /// <summary>All team types, in the order above.</summary>
    public static IReadOnlyList<TeamType> All { get; } =
    [
        EcosystemTeam, ProductTeam, InternalProductTeam, PlatformTeam, InfrastructureTeam, EnablingTeam,
        Squad, Tribe, Chapter, Guild, Department,
    ];

    /// <summary>The name in code: <c>InternalProductTeam</c>.</summary>
    public string Name { get; }

    /// <summary>The name in a sentence: <c>internal product team</c>.</summary>
    public string DisplayName { get; }

    /// <summary>Whether teams of this type are stream teams: product teams and internal product teams (D0).</summary>
    public bool IsStreamTeam { get; }

    /// <summary>Finds a team type by its name in code.</summary>
    /// <param name="name">The name, such as <c>Squad</c>; upper and lower case differ.</param>
    /// <returns>The team type, or <see langword="null"/> where there is none of that name.</returns>
    public static TeamType? Find(string name)
    {
        foreach (var type in All)
        {
            if (type.Name == name)
            {
                return type;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(TeamType? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <inheritdoc/>
    public override string ToString() => DisplayName;
}
