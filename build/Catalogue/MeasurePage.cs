using System.Globalization;
using System.Text;
using OpModel.Measures;

namespace OpModel.Catalogue;

/// <summary>Writes the page of all measures.</summary>
internal static class MeasurePage
{
    private const string Introduction = """
        # The measures

        This page is written by `build/Catalogue` from the catalogue of measures, `Measure.All`.

        In files a measure has the name in the first column; a share is from 0 to 1, so that 0.065 is 6.5 %. Measures that *go by* one name are rival definitions of it: each is a measure of its own, and
        a reading of one is never compared with a reading of another. Better is the way in which a measure improves; one without it is what others are computed from. What is read is recorded elsewhere
        and comes in readings; where a value was recorded and could be computed as well, the one that was recorded counts. How files look: [formats.md](formats.md#scorecards).

        Shares have Wilson's confidence interval, averages Student's, the net promoter score one by its variance, percentiles of response times one from call to call, counts (features, updates,
        deployments, users) the score interval of a Poisson distribution, velocity that of a compound one. Each says from which it was computed. Of fewer than 30 answers of customers, or 5 of a team,
        there is no value but *not enough data*, and so there is where something would be divided by zero. Medians of an even number are the mean of the two in the middle. A value of many days' readings is
        their sum, their average or the last of them, as *of readings* says.

        """;

    /// <summary>The page.</summary>
    public static string Write()
    {
        StringBuilder page = new(Introduction);
        foreach (var family in Measure.All.GroupBy(measure => measure.Family).OrderBy(family => family.Key))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {NameOf(family.Key)}\n\n");
            page.Append("| Measure | Goes by | What it says | Unit | Range | Better | Formula | Of readings | Source |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
            foreach (var measure in family)
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| `{measure.Name}` | {measure.KnownAs} | {measure.Definition} | {Words(measure.Unit.ToString())} | {measure.Range} | {Better(measure.Direction)} | {measure.Formula} | {Together(measure.Addition)} | {measure.Source} |\n");
            }
        }

        return page.ToString();
    }

    private static string NameOf(MeasureFamily family) => family == MeasureFamily.Team ? "Team" : Capital(Words(family.ToString()));

    private static string Better(MeasureDirection direction) => direction switch
    {
        MeasureDirection.HigherIsBetter => "higher",
        MeasureDirection.LowerIsBetter => "lower",
        _ => "",
    };

    private static string Together(MeasureAddition addition) => addition switch
    {
        MeasureAddition.AddsUp => "sum",
        MeasureAddition.Averages => "average",
        _ => "last",
    };

    private static string Words(string name) =>
        string.Concat(name.Select((letter, place) => char.IsUpper(letter) && place > 0 ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
