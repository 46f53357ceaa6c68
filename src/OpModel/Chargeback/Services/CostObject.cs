namespace OpModel.Chargeback;

/// <summary>What cost is charged to: a team, or a value stream.</summary>
/// <remarks>"Cost object" is the term of cost accounting for anything whose cost somebody wants to know. There is one of each in a policy.</remarks>
public sealed class CostObject
{
    internal CostObject(Team team) => (Id, Name, Team) = (team.Id, team.Name, team);

    internal CostObject(ValueStream valueStream) => (Id, Name, ValueStream) = (valueStream.Id, valueStream.Name, valueStream);

    /// <summary>What data refers to it by.</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>The team; nothing where it is a value stream.</summary>
    public Team? Team { get; }

    /// <summary>The value stream; nothing where it is a team.</summary>
    public ValueStream? ValueStream { get; }

    /// <summary>What people call it.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
