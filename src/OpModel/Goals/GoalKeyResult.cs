using OpModel.Measures;

namespace OpModel.Goals;

/// <summary>What shows that a goal is reached or a role is held well: words, and where they are bound to a measure, from where to where.</summary>
public sealed record GoalKeyResult
{
    internal GoalKeyResult()
    {
    }

    /// <summary>The result in words.</summary>
    public required string Text { get; init; }

    /// <summary>What it counts (D3.5): what is stated; where nothing is, output of a text that begins with an act of delivery, as rule OPM4003 has it.</summary>
    public ResultBasis Counts { get; init; }

    /// <summary>The measure that tells how far it is; nothing where it is bound to none, or where <see cref="Problem"/> tells why.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The value at the beginning, in the unit of the measure; a share is from 0 to 1.</summary>
    public decimal? Start { get; init; }

    /// <summary>The value that is to be reached.</summary>
    public decimal? Target { get; init; }

    /// <summary>Why its progress can never be computed, and what to write; nothing where it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether it counts something else than value: output, a deadline or an internal measure.</summary>
    public bool CountsNoValue => Counts is not (ResultBasis.None or ResultBasis.Value);

    /// <summary>The result in words.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
