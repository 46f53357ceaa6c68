using System.Numerics;

namespace OpModel.Budgeting;

/// <summary>Lines that are served together: the asks of a priority, or what shares in the rest by weight.</summary>
/// <param name="Priority">Their priority.</param>
/// <param name="IsAsks">Whether they ask.</param>
/// <param name="IsFull">Whether each has its ask or is at its cap.</param>
/// <param name="IsServed">Whether there was anything for them beyond their floors.</param>
internal sealed record FilledTier(int Priority, bool IsAsks, bool IsFull, bool IsServed)
{
    /// <summary>What was there for all of them, in fractions of minor units.</summary>
    public ExactAmount Available { get; init; }

    /// <summary>What all of them ask for, or weigh.</summary>
    public ExactAmount Wanted { get; init; }

    /// <summary>What is left for those between their bounds, where not all are full.</summary>
    public ExactAmount Left { get; init; }

    /// <summary>What those between their bounds ask for or weigh; zero where all are at a bound.</summary>
    public ExactAmount Rising { get; init; }

    /// <summary>The scale of whole weights: each is a stated one times this.</summary>
    public BigInteger WeightScale { get; init; } = BigInteger.One;
}
