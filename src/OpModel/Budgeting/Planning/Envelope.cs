using NodaTime;
using OpModel.Organization;

namespace OpModel.Budgeting;

/// <summary>Money for a period that is allocated to teams, or to nested envelopes (D0.A4 to D0.A6).</summary>
/// <remarks>
/// Several envelopes of one name are its revisions: each holds from its <see cref="From"/> until that of the next, and takes the place of the one before as a whole.
/// </remarks>
public sealed record Envelope
{
    /// <summary>What people call it; upper and lower case make no difference.</summary>
    public required string Name { get; init; }

    /// <summary>How much there is, in whole minor units; nothing for a nested envelope, which gets what its line in another one is allocated.</summary>
    public Money? Amount { get; init; }

    /// <summary>The id or name of the team that allocates it: an ecosystem team, but for nested envelopes. Nothing for the only ecosystem team, or for who allocates the envelope around it.</summary>
    public string? AllocatedBy { get; init; }

    /// <summary>What comes on top from the former period.</summary>
    public CarryOver? CarryOver { get; init; }

    /// <summary>
    /// What is held back, rounded half up to the minor unit. An envelope with a reserve puts there, too, what its lines leave; <see cref="EnvelopePart.None"/> is a reserve of
    /// that alone. Nothing where everything has to be allocated.
    /// </summary>
    public EnvelopePart? Reserve { get; init; }

    /// <summary>Who gets the money, in the order in which it is reported.</summary>
    public EquatableArray<BudgetLine> Lines { get; init; }

    /// <summary>The parts in which the money of each line is released that has no tranches of its own; shares alone, since lines get different amounts.</summary>
    public EquatableArray<Tranche> Tranches { get; init; }

    /// <summary>The first day on which this holds; nothing where it does from the beginning of the period.</summary>
    public LocalDate? From { get; init; }
}
