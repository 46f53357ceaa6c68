using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds product teams and internal product teams that consume services of infrastructure teams, where there are platform teams.</summary>
internal sealed class InfrastructureMustServeThroughPlatforms : Rule
{
    public const string Id = "OPM2018";

    private static readonly SwitchOption BehindPlatforms = new(
        "infrastructure_behind_platforms", true, "whether platform teams stand between infrastructure teams and product teams");

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "An infrastructure team must serve product teams through a platform", RuleSeverity.Info, "D4.4")
    {
        Options = [BehindPlatforms],
    };

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        if (!options.ValueOf(BehindPlatforms) || graph.Teams.All(team => team.Type != TeamType.PlatformTeam))
        {
            yield break;
        }

        foreach (var team in graph.Teams.Where(team => team.Type.IsStreamTeam))
        {
            foreach (var use in team.Consumes)
            {
                if (graph.FindTeam(use.Provider) is { } provider && provider.Type == TeamType.InfrastructureTeam)
                {
                    var message = $"{team.Name} consumes {use.Service} of the infrastructure team {provider.Name} itself; "
                        + "let it use a platform that builds on it.";
                    yield return Broken(team, use.Origin, message, provider.Origin);
                }
            }
        }
    }
}
