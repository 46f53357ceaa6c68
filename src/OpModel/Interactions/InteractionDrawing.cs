namespace OpModel.Interactions;

/// <summary>A map of interactions as a drawing: places on a grid for all participants, such that the straight lines between them neither cross nor run through one.</summary>
public sealed class InteractionDrawing
{
    internal InteractionDrawing(
        string title, IReadOnlyList<string> names, IReadOnlyList<InteractionLine> lines, (long X, long Y)[] places, IReadOnlyList<(int One, int Other)> ends)
    {
        (Title, Lines, Ends) = (title, lines, ends);
        Participants = [.. names.Select((name, number) => new PlacedParticipant(name, places[number].X, places[number].Y))];
        Width = places.Select(place => place.X).DefaultIfEmpty().Max();
        Height = places.Select(place => place.Y).DefaultIfEmpty().Max();
    }

    /// <summary>What it is a drawing of.</summary>
    public string Title { get; }

    /// <summary>Everybody on it with the place, in the order of <see cref="InteractionMap.Participants"/>.</summary>
    public IReadOnlyList<PlacedParticipant> Participants { get; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<InteractionLine> Lines { get; }

    /// <summary>The greatest place from the left: at most 2n - 4 for n participants, three or more.</summary>
    public long Width { get; }

    /// <summary>The greatest place upwards: at most n - 2 for n participants, three or more.</summary>
    public long Height { get; }

    /// <summary>The ends of each line, as numbers of participants.</summary>
    internal IReadOnlyList<(int One, int Other)> Ends { get; }

    /// <summary>Draws it as a document of SVG 1.1, which a browser shows in the colours of a light or a dark page.</summary>
    /// <returns>The document; the same for the same drawing, always. Up to sixty participants are moved apart, so that it is easier to read, and beyond that units of the grid are stretched, until names have room; no line crosses another one by that.</returns>
    public string ToSvg() => new InteractionSvg(this).Write();
}
