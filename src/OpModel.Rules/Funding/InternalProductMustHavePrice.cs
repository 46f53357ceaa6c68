using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds services of internal product teams that have no price and that nobody consumes yet.</summary>
/// <remarks>
/// Those that somebody consumes are told of by <see cref="ConsumedServiceMustBeProvidedWithPrice"/>, so that one missing price is one
/// violation.
/// </remarks>
internal sealed class InternalProductMustHavePrice : Rule
{
    public const string Id = "OPM5003";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A service of an internal product team must have a price", RuleSeverity.Warning, "D0.A7");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var team in graph.Teams.Where(team => team.Type == TeamType.InternalProductTeam))
        {
            HashSet<string> consumed = new(graph.UsesOf(team.Key).Select(used => used.Use.Service), StringComparer.Ordinal);
            foreach (var offer in team.Provides)
            {
                if (string.IsNullOrWhiteSpace(offer.Price) && !consumed.Contains(offer.Service))
                {
                    var message = $"The {team.Kind} {team.Name} offers {offer.Service} without a price; state the price of one unit.";
                    yield return Broken(team, offer.Origin, message);
                }
            }
        }
    }
}
