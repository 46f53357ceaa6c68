using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds services that are consumed although nobody provides them, and those that are provided without a price.</summary>
/// <remarks>That a provider does not exist at all is told by whoever reads the definitions, and not again here.</remarks>
internal sealed class ConsumedServiceMustBeProvidedWithPrice : Rule
{
    public const string Id = "OPM5005";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A service that is consumed must be provided, with a price", RuleSeverity.Warning, "D0.A7");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        HashSet<(string Provider, string Service)> offered =
            [.. graph.Teams.SelectMany(team => team.Provides.Select(offer => (team.Key, offer.Service)))];
        var uses = graph.Teams
            .SelectMany(team => team.Consumes.Select(use => (Consumer: team, Use: use)))
            .ToLookup(consumed => (consumed.Use.Provider, consumed.Use.Service));
        foreach (var team in graph.Teams)
        {
            foreach (var use in team.Consumes.Where(use => !offered.Contains((use.Provider, use.Service))))
            {
                if (graph.FindTeam(use.Provider) is { Name: var provider })
                {
                    var message = $"{team.Name} consumes {use.Service} of {provider}, which {provider} does not provide; "
                        + $"let {provider} provide it with a price, or consume a service that is provided.";
                    yield return Broken(team, use.Origin, message);
                }
            }

            foreach (var offer in team.Provides.Where(offer => string.IsNullOrWhiteSpace(offer.Price)))
            {
                var consumed = uses[(team.Key, offer.Service)].ToList();
                if (consumed.Count > 0)
                {
                    var consumers = string.Join(" and ", consumed.Select(each => each.Consumer.Name).Distinct());
                    var message = $"{team.Name} provides {offer.Service} to {consumers} without a price; state the price of one unit.";
                    yield return Broken(team, offer.Origin, message, [.. consumed.Select(each => each.Use.Origin)]) with
                    {
                        Extent = new($"no price of {offer.Service}"),
                    };
                }
            }
        }
    }
}
