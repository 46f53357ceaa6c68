using NodaTime;

namespace OpModel.Budgeting;

/// <summary>What became of a tranche of a line as of a day.</summary>
/// <param name="Tranche">The tranche as it is planned.</param>
/// <param name="Name">What it is called: its name, or its number in the line.</param>
/// <param name="Amount">What it comes to. The tranches of a line add up to what the line is allocated, to the minor unit.</param>
/// <param name="ReleasedOn">The day on which it was released; nothing where it is held back.</param>
/// <param name="Why">Why it is released or held back, for people.</param>
public sealed record TrancheRelease(Tranche Tranche, string Name, Money Amount, LocalDate? ReleasedOn, string Why)
{
    /// <summary>Whether the team may spend it.</summary>
    public bool IsReleased => ReleasedOn is not null;
}
