using NodaTime;

namespace OpModel;

/// <summary>That a person holds a role on a team, for how much of the working time and for how long.</summary>
public sealed class TeamAssignment
{
    internal TeamAssignment(Team team, Person person, string role, int? allocation, LocalDate? from, LocalDate? until) =>
        (Team, Person, Role, Allocation, From, Until) = (team, person, role, allocation, from, until);

    /// <summary>The team.</summary>
    public Team Team { get; }

    /// <summary>The person.</summary>
    public Person Person { get; }

    /// <summary>The name of the role in a sentence, such as <c>product owner</c>.</summary>
    public string Role { get; }

    /// <summary>How much of the working time it takes, in percent from 0 to 100; nothing where it is not stated.</summary>
    public int? Allocation { get; }

    /// <summary>The first day; nothing where it began before anybody counted.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, itself included; nothing where no end is planned.</summary>
    public LocalDate? Until { get; }

    /// <summary>Tells whether the person holds the role on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns><see langword="true"/> where <see cref="From"/> and <see cref="Until"/> allow it.</returns>
    public bool HoldsOn(LocalDate date) => !(date < From) && !(date > Until);

    /// <summary>The assignment in a sentence: <c>Ada Lovelace, product owner of Checkout</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Person}, {Role} of {Team}";
}
