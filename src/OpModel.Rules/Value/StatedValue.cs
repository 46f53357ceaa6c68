using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>What an organisation states of value, wherever it does, for the rules that read it all.</summary>
internal static class StatedValue
{
    /// <summary>All measures, on whatever they are stated.</summary>
    public static IEnumerable<MeasureUse> StatedMeasures(this OrganizationGraph graph) =>
    [
        .. graph.Organizations.SelectMany(organization => organization.Measures),
        .. graph.ValueStreams.SelectMany(valueStream => valueStream.Measures),
        .. graph.Scorecards.SelectMany(scorecard => scorecard.Measures),
        .. graph.Teams.SelectMany(team => team.Measures),
    ];
}
