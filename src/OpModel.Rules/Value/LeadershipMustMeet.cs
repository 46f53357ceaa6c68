using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds ecosystem teams that do not meet every week and every quarter.</summary>
/// <remarks>Judged as soon as some team states a cadence, or where the model is complete.</remarks>
internal sealed class LeadershipMustMeet : Rule
{
    public const string Id = "OPM4008";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "Leadership must have a weekly and a quarterly cadence", RuleSeverity.Info, "D3.8");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        if (!options.IsCompleteModel && graph.Teams.All(team => team.Cadences.Count == 0))
        {
            yield break;
        }

        foreach (var team in graph.Teams.Where(team => team.Type == TeamType.EcosystemTeam))
        {
            string[] missing =
            [
                .. new[] { (Rhythm.Weekly, "weekly"), (Rhythm.Quarterly, "quarterly") }
                    .Where(needed => !team.Cadences.Any(cadence => cadence.Rhythm == needed.Item1))
                    .Select(needed => needed.Item2),
            ];
            if (missing.Length > 0)
            {
                var message = $"The ecosystem team {team.Name} has no {Words.Or(missing)} cadence; "
                    + "let it walk the roadmap together every week and plan it every quarter.";
                yield return Broken(team, team.Origin, message) with { Extent = new("cadences that it has not") { Parts = missing } };
            }
        }
    }
}
