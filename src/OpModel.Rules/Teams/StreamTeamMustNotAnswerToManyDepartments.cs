using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds product teams and internal product teams whose members answer to more departments on one day than the limit.</summary>
internal sealed class StreamTeamMustNotAnswerToManyDepartments : Rule
{
    public const string Id = "OPM2004";

    private static readonly NumberOption Limit = new(
        "max_departments_per_team", 2, "how many departments the members of a product team or internal product team may answer to", minimum: 1);

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The members of a product team or internal product team must not answer to more departments than the limit", RuleSeverity.Warning, "D3.3")
    {
        Options = [Limit],
    };

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        var departments = Departments.Of(graph);
        if (departments.AreNone)
        {
            yield break;
        }

        var limit = options.ValueOf(Limit);
        foreach (var team in graph.Teams.Where(team => team.Type.IsStreamTeam))
        {
            var answeredTo = AtOnce.Most(departments.OfMembers(team));
            if (answeredTo.Count > limit)
            {
                var message = $"The members of {team.Name} answer to {answeredTo.Count} departments, more than {limit}: {Words.And(answeredTo)}; "
                    + "let them answer to the team's value stream, or to fewer departments.";
                yield return Broken(team, team.Origin, message) with { Extent = new("more departments than the limit") { Parts = [.. answeredTo] } };
            }
        }
    }
}
