using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds product teams and internal product teams of two or more people who all come from one function.</summary>
/// <remarks>A team is judged where the function of every member is known.</remarks>
internal sealed class StreamTeamMustMixFunctions : Rule
{
    public const string Id = "OPM2003";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The members of a product team or internal product team must not all come from one function", RuleSeverity.Warning, "D3.3, D4.1");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var team in graph.Teams.Where(team => team.Type.IsStreamTeam))
        {
            string?[] functions = [.. team.Members.Select(graph.FunctionOf).Distinct(StringComparer.OrdinalIgnoreCase)];
            if (functions is [{ } only] && team.Members.Select(membership => membership.Person).Distinct(StringComparer.Ordinal).Skip(1).Any())
            {
                var message = $"All members of {team.Name} come from {only}, so that the team has to wait for others at every step; "
                    + "bring in the functions that its product needs.";
                yield return Broken(team, team.Origin, message);
            }
        }
    }
}
