using NodaTime;

namespace OpModel.Budgeting;

/// <summary>A part of a line's money that is released on a day, on a condition, after another part, or on all of these.</summary>
/// <remarks>It is released on the first day on which all of them hold, and stays released. One with none of them is released on the first day of the period.</remarks>
public sealed record Tranche
{
    /// <summary>What it is called, by which others wait for it: once in a plan, upper and lower case make no difference. Nothing where nobody waits for it.</summary>
    public string? Name { get; init; }

    /// <summary>How much it is: an amount, or a percentage of what the line is allocated. Nothing for the rest of the line, which one tranche of a line may be.</summary>
    public EnvelopePart? Part { get; init; }

    /// <summary>The day of the period before which it is not released; nothing for the first.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The condition on a measure; nothing where there is none.</summary>
    public TrancheCondition? When { get; init; }

    /// <summary>The name of the tranche that has to be released before: of the same line, or of another. Nothing where it waits for none.</summary>
    public string? After { get; init; }
}
