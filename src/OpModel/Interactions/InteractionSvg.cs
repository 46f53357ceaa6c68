using System.Globalization;
using System.Security;
using System.Text;

namespace OpModel.Interactions;

/// <summary>Writes a drawing as SVG: lines, a dot for each participant, and the names beneath them.</summary>
internal sealed class InteractionSvg
{
    private const double TitleHeight = 40;

    // Of the title, which is written larger than names.
    private const double CharacterWidth = 9;

    private readonly InteractionDrawing _drawing;
    private readonly DrawingLayout _layout;

    public InteractionSvg(InteractionDrawing drawing) => (_drawing, _layout) = (drawing, DrawingLayout.Of(drawing));

    public string Write()
    {
        var width = Math.Max(_layout.Width, 32 + (_drawing.Title.Length * CharacterWidth));
        var height = TitleHeight + _layout.Height;
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
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"line\" x1=\"{X(one)}\" y1=\"{Y(one)}\" x2=\"{X(other)}\" y2=\"{Y(other)}\"/>\n");
        }

        for (var participant = 0; participant < _drawing.Participants.Count; participant++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"dot\" cx=\"{X(participant)}\" cy=\"{Y(participant)}\" r=\"5\"/>\n");
        }

        for (var participant = 0; participant < _drawing.Participants.Count; participant++)
        {
            var name = Escaped(_drawing.Participants[participant].Name);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(participant)}\" y=\"{Number(Top(participant) + 20)}\" text-anchor=\"middle\">{name}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private double Top(int participant) => TitleHeight + _layout.Places[participant].Y;

    private string X(int participant) => Number(_layout.Places[participant].X);

    private string Y(int participant) => Number(Top(participant));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The text as XML has it; characters that XML has no form for are left out.</summary>
    private static string Escaped(string text) =>
        SecurityElement.Escape(string.Concat(text.EnumerateRunes().Where(rune => !Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF)).Select(rune => rune.ToString())));
}
