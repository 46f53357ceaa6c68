using OpModel.Benchmarks.Quick;
using OpModel.Interactions;

namespace OpModel.Benchmarks.Drawing;

/// <summary>Drawing a large map of interactions without a crossing, beside one round of the force-directed layout that a user would write, which does cross.</summary>
internal sealed class DrawingComparison : IComparison
{
    private const int Rounds = 5;

    /// <summary>As many participants as 10,002 lines need at the least.</summary>
    private const int Participants = 3_336;

    public string Name => "drawing a map of interactions without a crossing";

    public IEnumerable<ComparisonRow> Run()
    {
        var lines = LargeMap.Lines(Participants);
        var tenfold = LargeMap.Lines(10 * Participants);
        var crossed = LargeMap.WithOneLineMore(lines);
        var times = Duration.Medians(
            Rounds,
            () => InteractionMap.Of("Map", lines).Draw(),
            () => ForceLayout.Step(lines),
            () => InteractionMap.Of("Map", tenfold).Draw(),
            () => InteractionMap.Of("Map", crossed).Draw());
        const string Beside = "one round of a force-directed layout, of some hundred that it takes";
        yield return new("10,002 lines, as many as 3,336 participants can have", Duration.Milliseconds(times[0]), Beside, Duration.Milliseconds(times[1]), Duration.TimesFaster(times[0], times[1]), "below 1 s");
        yield return new("100,074 lines", Duration.Milliseconds(times[2]), "10,002 lines", Duration.Milliseconds(times[0]), Duration.TimesTheTime(times[2], times[0]));
        yield return new(
            "10,003 lines that cannot be drawn: witness, what to leave out, drawing without it", Duration.Milliseconds(times[3]), "10,002 lines", Duration.Milliseconds(times[0]), Duration.TimesTheTime(times[3], times[0]));
    }
}
