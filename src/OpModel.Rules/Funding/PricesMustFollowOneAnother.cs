using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds prices of one service whose periods overlap or leave a gap.</summary>
/// <remarks>Two offers that both have no dates at all are one service offered twice, which <see cref="DefinitionsMustHaveDistinctNames"/> tells.</remarks>
internal sealed class PricesMustFollowOneAnother : Rule
{
    public const string Id = "OPM5008";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The prices of a service must follow one another without overlap or gap", RuleSeverity.Warning, "D0.A7");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var team in graph.Teams.Where(team => team.Provides.Count > 1))
        {
            foreach (var service in team.Provides.GroupBy(offer => offer.Service, StringComparer.OrdinalIgnoreCase))
            {
                ServiceOffer? longest = null;
                foreach (var offer in service.OrderBy(offer => offer.FirstDay))
                {
                    if (longest is not null && Message(team, longest, offer) is { } message)
                    {
                        yield return Broken(team, offer.Origin, message, longest.Origin);
                    }

                    longest = longest is null || offer.LastDay > longest.LastDay ? offer : longest;
                }
            }
        }
    }

    private static string? Message(TeamDefinition team, ServiceOffer earlier, ServiceOffer later)
    {
        var prices = $"{team.Name} has two prices of {later.Service}";
        if (earlier is { From: null, Until: null } && later is { From: null, Until: null })
        {
            return null;
        }

        if (later.FirstDay <= earlier.LastDay)
        {
            return $"{prices} on {(later.From is { } day ? day.ToString() : "the first day")}; end the earlier one on the day before the later one begins.";
        }

        return earlier.LastDay.Next < later.FirstDay
            ? $"{team.Name} has no price of {later.Service} from {earlier.LastDay.Next} until the day before {later.FirstDay}; close the gap between the two prices."
            : null;
    }
}
