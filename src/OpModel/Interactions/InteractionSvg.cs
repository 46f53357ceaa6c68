using System.Globalization;
using System.Security;
using System.Text;

namespace OpModel.Interactions;

/// <summary>Writes a drawing as SVG: lines, a dot for each participant, and the names beneath them.</summary>
internal sealed class InteractionSvg
{
    private const double CharacterWidth = 7.5;
    private const double RowHeight = 56;
    private const double LeastColumnWidth = 14;
    private const double LabelGap = 16;
    private const double TitleHeight = 40;

    private readonly InteractionDrawing _drawing;
    private readonly double _columnWidth;
    private readonly double _margin;

    public InteractionSvg(InteractionDrawing drawing)
    {
        _drawing = drawing;
        _columnWidth = ColumnWidth(drawing.Participants);
        _margin = 24 + (drawing.Participants.Select(WidthOf).DefaultIfEmpty().Max() / 2);
    }

    public string Write()
    {
        var width = Math.Max((2 * _margin) + (_drawing.Width * _columnWidth), 32 + (_drawing.Title.Length * CharacterWidth * 1.2));
        var height = TitleHeight + ((_drawing.Height + 1) * RowHeight) + 24;
        StringBuilder svg = new();
        svg.Append($$"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{{Number(width)}}" height="{{Number(height)}}" viewBox="0 0 {{Number(width)}} {{Number(height)}}" font-family="sans-serif" font-size="13">
            <title>{{Escaped(_drawing.Title)}}</title>
            <style>
            .page { fill: #ffffff; } .line { stroke: #6b7a8c; stroke-width: 1.5; } .dot { fill: #1f5fa8; }
            text { fill: #1a1f26; stroke: #ffffff; stroke-width: 4; stroke-linejoin: round; paint-order: stroke; }
            @media (prefers-color-scheme: dark) {
            .page { fill: #14181d; } .line { stroke: #8e9bab; } .dot { fill: #7db4f0; } text { fill: #e8ecf1; stroke: #14181d; }
            }
            </style>
            <rect class="page" width="100%" height="100%"/>
            <text x="16" y="26" font-size="16">{{Escaped(_drawing.Title)}}</text>

            """.ReplaceLineEndings("\n"));
        foreach (var (one, other) in _drawing.Ends)
        {
            var (from, to) = (_drawing.Participants[one], _drawing.Participants[other]);
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"line\" x1=\"{X(from)}\" y1=\"{Y(from)}\" x2=\"{X(to)}\" y2=\"{Y(to)}\"/>\n");
        }

        foreach (var participant in _drawing.Participants)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"dot\" cx=\"{X(participant)}\" cy=\"{Y(participant)}\" r=\"5\"/>\n");
        }

        foreach (var participant in _drawing.Participants)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(participant)}\" y=\"{Number(Top(participant) + 20)}\" text-anchor=\"middle\">{Escaped(participant.Name)}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>Wide enough that names of one row do not touch.</summary>
    private static double ColumnWidth(IReadOnlyList<PlacedParticipant> participants)
    {
        var width = LeastColumnWidth;
        foreach (var row in participants.GroupBy(participant => participant.Y))
        {
            PlacedParticipant[] fromLeft = [.. row.OrderBy(participant => participant.X)];
            for (var index = 1; index < fromLeft.Length; index++)
            {
                var needed = ((WidthOf(fromLeft[index - 1]) + WidthOf(fromLeft[index])) / 2) + LabelGap;
                width = Math.Max(width, needed / (fromLeft[index].X - fromLeft[index - 1].X));
            }
        }

        return Math.Ceiling(width);
    }

    private static double WidthOf(PlacedParticipant participant) => participant.Name.Length * CharacterWidth;

    private double Top(PlacedParticipant participant) => TitleHeight + 24 + ((_drawing.Height - participant.Y) * RowHeight);

    private string X(PlacedParticipant participant) => Number(_margin + (participant.X * _columnWidth));

    private string Y(PlacedParticipant participant) => Number(Top(participant));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The text as XML has it; characters that XML has no form for are left out.</summary>
    private static string Escaped(string text) =>
        SecurityElement.Escape(string.Concat(text.EnumerateRunes().Where(rune => !Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF)).Select(rune => rune.ToString())));
}
