namespace OpModel.Interactions;

/// <summary>Where the participants of a drawing stand on a page, in pixels from its upper left corner, with room for their names.</summary>
internal sealed class DrawingLayout
{
    private const double CharacterWidth = 7.5;
    private const double LeastColumnWidth = 14;
    private const double RowHeight = 56;
    private const double NameGap = 16;

    // Names are written from left to right, so that a drawing wants to be wider than high.
    private const double Stretch = 1.25;

    // Places are written in hundredths of a pixel. In these steps stretched places are whole hundredths, so that lines do not come to touch by rounding.
    private const double StepsOfScale = 25;

    private DrawingLayout(IReadOnlyList<PlacedParticipant> participants, (double X, double Y)[] rising)
    {
        var margin = 24 + (participants.Select(WidthOf).DefaultIfEmpty().Max() / 2);
        var highest = rising.Select(place => place.Y).DefaultIfEmpty().Max();
        Places = [.. rising.Select(place => (margin + place.X, RowHeight / 2 + (highest - place.Y)))];
        Width = (2 * margin) + rising.Select(place => place.X).DefaultIfEmpty().Max();
        Height = highest + (1.5 * RowHeight);
    }

    /// <summary>The place of each participant.</summary>
    public IReadOnlyList<(double X, double Y)> Places { get; }

    /// <summary>How wide the page is.</summary>
    public double Width { get; }

    /// <summary>How high the page is.</summary>
    public double Height { get; }

    /// <summary>The layout of a drawing: spread where it is small, else the grid, stretched. Neither makes lines cross.</summary>
    public static DrawingLayout Of(InteractionDrawing drawing)
    {
        var participants = drawing.Participants;
        if (participants.Count is < 3 or > SpreadPlaces.MostParticipants)
        {
            var column = ColumnWidth(participants);
            return new(participants, [.. participants.Select(participant => (participant.X * column, participant.Y * RowHeight))]);
        }

        var spread = SpreadPlaces.Of([.. participants.Select(participant => (participant.X, participant.Y))], drawing.Ends);
        (double X, double Y)[] places = [.. spread.Select(place => (place.X * Stretch, (double)place.Y))];
        var scale = Math.Ceiling(Scale(participants, places) * StepsOfScale) / StepsOfScale;
        return new(participants, [.. places.Select(place => (place.X * scale, place.Y * scale))]);
    }

    /// <summary>The width of a name as it is drawn, about.</summary>
    public static double WidthOf(PlacedParticipant participant) => participant.Name.Length * CharacterWidth;

    /// <summary>Wide enough that names of one row do not touch.</summary>
    private static double ColumnWidth(IReadOnlyList<PlacedParticipant> participants)
    {
        var width = LeastColumnWidth;
        foreach (var row in participants.GroupBy(participant => participant.Y))
        {
            PlacedParticipant[] fromLeft = [.. row.OrderBy(participant => participant.X)];
            for (var index = 1; index < fromLeft.Length; index++)
            {
                width = Math.Max(width, RoomOf(fromLeft[index - 1], fromLeft[index]) / (fromLeft[index].X - fromLeft[index - 1].X));
            }
        }

        return Math.Ceiling(width);
    }

    /// <summary>How much larger a drawing must be so that no name touches another one, be it beside or above it.</summary>
    private static double Scale(IReadOnlyList<PlacedParticipant> participants, (double X, double Y)[] places)
    {
        var scale = 1.0;
        for (var one = 0; one < places.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var (dx, dy) = (Math.Abs(places[one].X - places[other].X), Math.Abs(places[one].Y - places[other].Y));
                scale = Math.Max(scale, Math.Min(RoomOf(participants[one], participants[other]) / dx, RowHeight / 2 / dy));
            }
        }

        return scale;
    }

    private static double RoomOf(PlacedParticipant one, PlacedParticipant other) => ((WidthOf(one) + WidthOf(other)) / 2) + NameGap;
}
