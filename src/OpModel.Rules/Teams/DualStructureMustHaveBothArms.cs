using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds, in a dual structure, that one of its arms is missing, and teams that are in both on one day.</summary>
/// <remarks>
/// Judged where the organisation states the structure or a team states an arm. A team is also in the arms of the teams that contain it;
/// a container that is in both itself is reported, and not held against its parts.
/// </remarks>
internal sealed class DualStructureMustHaveBothArms : Rule
{
    public const string Id = "OPM2011";

    private const DualArm Both = DualArm.Explore | DualArm.Exploit;

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A dual structure must have an explore arm and an exploit arm, and no team in both", RuleSeverity.Warning, "D1.S4");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        var stated = graph.Teams.Aggregate(DualArm.None, (arms, team) => arms | team.Arms);
        if (graph.Organization is { } organization
            && stated != Both
            && (stated != DualArm.None || organization.Structure.HasFlag(OrganizationStructure.Dual)))
        {
            var missing = stated switch
            {
                DualArm.Explore => "no team exploits what exists",
                DualArm.Exploit => "no team explores what is new",
                _ => "no team states which arm it belongs to",
            };
            yield return Broken(
                organization, organization.Origin, $"{organization.Name} has a dual structure, and {missing}; say of the teams which of them explore and which exploit.");
        }

        foreach (var team in graph.Teams.Where(_ => stated == Both))
        {
            var arms = AtOnce.Most(graph.DatedContainersOf(team)
                .Where(contained => contained.Container.Arms != Both)
                .Select(contained => (contained.Container.Arms, contained.Days))
                .Prepend((Arms: team.Arms, Days: Term.Always))
                .SelectMany(stated => Single(stated.Arms), (stated, arm) => (arm, stated.Days)));
            if (arms.Count > 1)
            {
                var message = $"The {team.Kind} {team.Name} is in the explore arm and in the exploit arm, and what exists always wins over what is new; "
                    + "leave it in one of them.";
                yield return Broken(team, team.Origin, message);
            }
        }
    }

    private static IEnumerable<string> Single(DualArm arms) =>
        new[] { DualArm.Exploit, DualArm.Explore }.Where(arm => arms.HasFlag(arm)).Select(arm => arm.ToString());
}
