using System.Xml.Linq;
using OpModel.Tests;

namespace OpModel.Interactions;

public sealed class InteractionSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Document_has_a_line_for_each_interaction_and_a_name_for_each_participant()
    {
        var drawing = InteractionMap.Of(InteractionWorld.Model()).Draw().AsT0;
        var document = XDocument.Parse(drawing.ToSvg());

        Assert.Equal(2, document.Descendants(Svg + "line").Count());
        Assert.Equal(["Acme: interactions of roles", .. drawing.Participants.Select(each => each.Name)], document.Descendants(Svg + "text").Select(text => text.Value));
        Assert.Equal(drawing.ToSvg(), InteractionMap.Of(InteractionWorld.Model()).Draw().AsT0.ToSvg());
    }

    [Fact]
    public void Names_of_one_row_have_room()
    {
        var drawing = Networks.MapOf(Networks.Triangulation(20, new(3))).Draw().AsT0;
        var names = XDocument.Parse(drawing.ToSvg()).Descendants(Svg + "text").Skip(1)
            .Select(text => (X: (double)text.Attribute("x")!, Y: (double)text.Attribute("y")!, Width: text.Value.Length * 7.5))
            .ToArray();

        Assert.All(names, one => Assert.All(
            names.Where(other => other != one && other.Y == one.Y),
            other => Assert.True(Math.Abs(one.X - other.X) >= (one.Width + other.Width) / 2)));
    }

    [Fact]
    public void Names_with_marks_of_xml_stay_text()
    {
        var svg = InteractionMap.Of("<R&D>\u0001", [new("\"A\" & <b>", "C\uFFFF")]).Draw().AsT0.ToSvg();

        Assert.Equal(["<R&D>", "\"A\" & <b>", "C"], XDocument.Parse(svg).Descendants(Svg + "text").Select(text => text.Value));
    }

    [Fact]
    public void Document_is_the_same_in_every_culture()
    {
        var drawing = Networks.MapOf(Networks.Triangulation(20, new(3))).Draw().AsT0;
        var svg = drawing.ToSvg();
        UnderCulture.Run(UnderCulture.WithNumbers(",", ".", "~"), () => Assert.Equal(svg, drawing.ToSvg()));
    }
}
