using System.Xml.Linq;
using CsCheck;
using OpModel.Tests;

namespace OpModel.Interactions;

public sealed class InteractionSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Networks that can be drawn: whole, with few lines, or of several parts.</summary>
    private static readonly Gen<(int One, int Other)[]> Network = Gen.Select(Gen.Int[2, 40], Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 3], (count, seed, sparse) =>
    {
        Random random = new(seed);
        return Networks.Triangulation(count, random).Where(_ => random.Next(4) >= sparse).ToArray();
    });

    [Fact]
    public void Document_has_a_line_for_each_interaction_and_a_name_for_each_participant()
    {
        var drawing = InteractionMap.Of(InteractionWorld.Model()).Draw().AsT0;
        var document = XDocument.Parse(drawing.ToSvg());

        Assert.Equal(2, document.Descendants(Svg + "line").Count());
        Assert.Equal(["Acme: interactions of roles", .. drawing.Participants.Select(each => each.Name)], document.Descendants(Svg + "text").Select(text => text.Value));
        Assert.Equal(drawing.ToSvg(), InteractionMap.Of(InteractionWorld.Model()).Draw().AsT0.ToSvg());
    }

    // Of up to sixty the participants are moved apart; beyond that they stand on the grid.
    [Theory]
    [InlineData(2)]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(61)]
    public void Names_have_room(int count)
    {
        var drawing = Networks.MapOf(Networks.Triangulation(count, new(3))).Draw().AsT0;
        var names = XDocument.Parse(drawing.ToSvg()).Descendants(Svg + "text").Skip(1)
            .Select(text => (X: Number(text, "x"), Y: Number(text, "y"), Width: text.Value.Length * 7.5m))
            .ToArray();

        Assert.All(names, one => Assert.All(
            names.Where(other => other != one && Math.Abs(other.Y - one.Y) < 16),
            other => Assert.True(Math.Abs(one.X - other.X) >= (one.Width + other.Width) / 2)));
    }

    // The networks that are tried first: of one the two of a pair could come to stand on one another, of the other a line could touch one by rounding.
    [Theory]
    [InlineData("9kJvX7RhT_v2")]
    [InlineData("dS4DMAKZaiW2")]
    public void Lines_on_the_page_do_not_cross(string seed) => Network.Sample(
        edges =>
        {
            var drawing = Networks.MapOf(edges).Draw().AsT0;
            var document = XDocument.Parse(drawing.ToSvg());
            var places = document.Descendants(Svg + "circle").Select(dot => (Hundredths(dot, "cx"), Hundredths(dot, "cy"))).ToArray();

            Crossings.AssertNone(drawing, places);
            Assert.Distinct(places);
            Assert.Equal(
                drawing.Ends.Select(end => (places[end.One], places[end.Other])),
                document.Descendants(Svg + "line").Select(line => ((Hundredths(line, "x1"), Hundredths(line, "y1")), (Hundredths(line, "x2"), Hundredths(line, "y2")))));
        },
        seed: seed,
        iter: 40);

    [Fact]
    public void Who_has_no_line_stands_on_nobody_and_on_no_line() => Gen.Select(Network, Gen.Int[1, 5]).Sample(
        (edges, alone) =>
        {
            var drawing = Networks.MapOf(edges).Draw().AsT0;
            var right = drawing.Participants.Select(participant => participant.X).DefaultIfEmpty().Max();
            (long X, long Y)[] places = [.. drawing.Participants.Select(participant => (participant.X, participant.Y)), .. Enumerable.Range(1, alone).Select(number => (right + number, 0L))];

            var spread = SpreadPlaces.Of(places, drawing.Ends);

            Assert.Distinct(spread);
            Assert.All(Enumerable.Range(drawing.Participants.Count, alone), node => Assert.DoesNotContain(drawing.Ends, line => StraightLines.Meet(spread, line, (node, node))));
        },
        iter: 20);

    [Fact]
    public void Star_is_drawn_as_one()
    {
        var drawing = Networks.MapOf(Enumerable.Range(1, 6).Select(ray => (0, ray))).Draw().AsT0;
        var dots = XDocument.Parse(drawing.ToSvg()).Descendants(Svg + "circle").Select(dot => (X: Number(dot, "cx"), Y: Number(dot, "cy"))).ToArray();

        var (middle, rays) = (dots[0], dots[1..]);
        Assert.Contains(rays, ray => ray.X < middle.X);
        Assert.Contains(rays, ray => ray.X > middle.X);
        Assert.Contains(rays, ray => ray.Y < middle.Y);
        Assert.Contains(rays, ray => ray.Y > middle.Y);
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

    private static decimal Number(XElement element, string attribute) => (decimal)element.Attribute(attribute)!;

    private static long Hundredths(XElement element, string attribute) => (long)Math.Round(Number(element, attribute) * 100);
}
