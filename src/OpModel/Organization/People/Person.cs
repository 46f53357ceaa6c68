using OpModel.Organization;

namespace OpModel;

/// <summary>Somebody who works in the organisation.</summary>
public sealed class Person
{
    internal Person(PersonDefinition definition) => (Id, Name) = (definition.Id, definition.Name);

    /// <summary>What data refers to the person by, such as <c>ada-lovelace</c>.</summary>
    public string Id { get; }

    /// <summary>The person's name.</summary>
    public string Name { get; }

    /// <summary>What the person does on which team, in the order of the teams.</summary>
    public IReadOnlyList<TeamMember> Memberships { get; internal set; } = [];

    /// <summary>The person's name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
