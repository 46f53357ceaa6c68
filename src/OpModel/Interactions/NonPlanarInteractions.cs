namespace OpModel.Interactions;

/// <summary>That a map of interactions cannot be drawn without a crossing: why, and what to do about it.</summary>
public sealed record NonPlanarInteractions
{
    internal NonPlanarInteractions()
    {
    }

    /// <summary>What is in the way.</summary>
    public required InteractionCrossing Crossing { get; init; }

    /// <summary>
    /// Lines without which the map can be drawn, in the order stated: least by inclusion, so that no one of them can be put back alone, but not by number, since to find the least number is NP-hard.
    /// </summary>
    public required IReadOnlyList<InteractionLine> LeftOut { get; init; }

    /// <summary>The drawing of the map without the lines that are left out.</summary>
    public required InteractionDrawing Drawing { get; init; }
}
