using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>The days on which rules look at how things stand.</summary>
internal static class DaysJudged
{
    /// <summary>The days that the graph is about; today, where it is about all days.</summary>
    public static Term DaysOr(this OrganizationGraph graph, IsoDate today) => graph.Window ?? new Term(today, today);

    /// <summary>A day in a message, where it does not go without saying: <c> on 2026-10-31</c>.</summary>
    public static string On(this Term judged, IsoDate day) => judged.First == judged.Last ? "" : $" on {day}";
}
