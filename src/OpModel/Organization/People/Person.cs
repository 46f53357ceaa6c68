using NodaTime;
using OpModel.Organization;

namespace OpModel;

/// <summary>Somebody who works in the organisation.</summary>
public sealed class Person
{
    internal Person(PersonDefinition definition) => (Id, Name, IsVacancy, From, Until) =
        (definition.Id, definition.Name, definition.IsVacancy, definition.From.ToLocalDate(), definition.Until.ToLocalDate());

    /// <summary>What data refers to the person by, such as <c>ada-lovelace</c>.</summary>
    public string Id { get; }

    /// <summary>The person's name.</summary>
    public string Name { get; }

    /// <summary>Whether nobody is there yet and somebody is sought.</summary>
    public bool IsVacancy { get; }

    /// <summary>The first day in the organisation, or since when the place is open; nothing where it was before anybody counted.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day in the organisation, itself included, or until when the place is open; nothing where no end is planned.</summary>
    public LocalDate? Until { get; }

    /// <summary>What the person does on which team, in the order of the teams.</summary>
    public IReadOnlyList<TeamAssignment> Memberships { get; internal set; } = [];

    /// <summary>The person's name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
