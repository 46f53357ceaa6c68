using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds pitfalls of product-driven organisations that no measure of anything watches.</summary>
internal sealed class PitfallMustBeWatched : Rule
{
    public const string Id = "OPM4010";

    private static readonly (Pitfall Pitfall, string Name)[] Pitfalls =
    [
        (Pitfall.MarketIndifference, "indifference to the market"),
        (Pitfall.CustomerNeglect, "neglect of customers"),
        (Pitfall.HighCost, "high cost"),
        (Pitfall.Complacency, "complacency"),
        (Pitfall.NoDiversification, "no diversification"),
    ];

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "Every pitfall of a product-driven organisation must be watched by a measure", RuleSeverity.Hidden, "D1.P");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        if (graph.Organization is not { } organization)
        {
            return [];
        }

        HashSet<Pitfall> watched =
        [
            .. graph.Organizations.SelectMany(each => each.Measures)
                .Concat(graph.Teams.SelectMany(team => team.Measures))
                .Concat(graph.ValueStreams.SelectMany(valueStream => valueStream.Measures))
                .Concat(graph.Scorecards.SelectMany(scorecard => scorecard.Measures))
                .Select(measure => measure.Watches),
        ];
        return Pitfalls
            .Where(pitfall => !watched.Contains(pitfall.Pitfall))
            .Select(pitfall => Broken(
                organization, organization.Origin, $"No measure of {organization.Name} watches {pitfall.Name}; say of one that it does, or add one."));
    }
}
