using OpModel.Organization;

namespace OpModel.Budgeting;

/// <summary>A line of an envelope: who gets a part of its money, by what, and between which bounds.</summary>
public sealed record BudgetLine
{
    /// <summary>The id or name of the team, or the name of the nested envelope, that gets the money.</summary>
    public required string Recipient { get; init; }

    /// <summary>Whether the money goes to a nested envelope, from which it is allocated on.</summary>
    public bool IsEnvelope { get; init; }

    /// <summary>By what it gets its money.</summary>
    public required AllocationBasis Basis { get; init; }

    /// <summary>The least that it gets, whatever its priority; rounded up to the minor unit. Nothing is a floor of zero.</summary>
    public EnvelopePart? Floor { get; init; }

    /// <summary>The most that it gets; rounded down to the minor unit. Nothing where there is no limit.</summary>
    public EnvelopePart? Cap { get; init; }

    /// <summary>
    /// Its priority, from 1, which is served first. Lines of a later one get no more than their floors before those of all earlier ones have what they ask for, or
    /// are at their caps. Within a priority, asks come before what goes by weight or driver.
    /// </summary>
    public int Priority { get; init; } = 1;

    /// <summary>
    /// The parts in which its money is released; none where all of it is on the first day, or as the envelope says. Those of a nested envelope hold for each of its lines that
    /// has none of its own.
    /// </summary>
    public EquatableArray<Tranche> Tranches { get; init; }

    /// <summary>A line for a team.</summary>
    /// <param name="team">The id or name of the team.</param>
    /// <param name="basis">By what it gets its money.</param>
    /// <returns>The line, without bounds, of priority 1.</returns>
    public static BudgetLine ForTeam(string team, AllocationBasis basis)
    {
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(basis);
        return new() { Recipient = team, Basis = basis };
    }

    /// <summary>A line for a nested envelope.</summary>
    /// <param name="envelope">The name of the envelope.</param>
    /// <param name="basis">By what it gets its money.</param>
    /// <returns>The line, without bounds, of priority 1.</returns>
    public static BudgetLine ForEnvelope(string envelope, AllocationBasis basis)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        ArgumentNullException.ThrowIfNull(basis);
        return new() { Recipient = envelope, IsEnvelope = true, Basis = basis };
    }
}
