using NodaTime;
using OpModel.Organization;

namespace OpModel;

/// <summary>A team: who is on it, what it offers and what it uses.</summary>
public sealed class Team
{
    internal Team(TeamDefinition definition) =>
        (Key, Id, Name, Type, From, Until) = (
            definition.Key, definition.Id, definition.Name, definition.Type, definition.From.ToLocalDate(), definition.Until.ToLocalDate());

    /// <summary>What data refers to the team by, such as <c>data-platform</c>.</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>What kind of team it is.</summary>
    public TeamType Type { get; }

    /// <summary>The first day on which there is the team; nothing where it was before anybody counted.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day on which there is the team; nothing where no end is planned.</summary>
    public LocalDate? Until { get; }

    /// <summary>Who holds which role on it, in the order written.</summary>
    public IReadOnlyList<TeamAssignment> Members { get; internal set; } = [];

    /// <summary>The value streams that it is aligned to, in the order written.</summary>
    public IReadOnlyList<ValueStream> ValueStreams { get; internal set; } = [];

    /// <summary>The services that it offers to others, in the order written.</summary>
    public IReadOnlyList<Service> Provides { get; internal set; } = [];

    /// <summary>
    /// The services of others that it uses, in the order written. One that nobody provides is not here: it is a violation of
    /// OPM5005, see <see cref="OperatingModel.Check()"/>.
    /// </summary>
    public IReadOnlyList<Service> Consumes { get; internal set; } = [];

    /// <summary>What definitions refer to the team by.</summary>
    internal string Key { get; }

    /// <summary>What people call it.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
