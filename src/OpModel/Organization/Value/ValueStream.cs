using OpModel.Organization;

namespace OpModel;

/// <summary>A value stream: the steps from a user's first contact to the last, each an exchange of value.</summary>
public sealed class ValueStream
{
    internal ValueStream(ValueStreamDefinition definition) => (Id, Name) = (definition.Id, definition.Name);

    /// <summary>What data refers to the value stream by, such as <c>buy-online</c>.</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>The teams that are aligned to it, in the order of the model.</summary>
    public IReadOnlyList<Team> Teams { get; internal set; } = [];

    /// <summary>What people call it.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
