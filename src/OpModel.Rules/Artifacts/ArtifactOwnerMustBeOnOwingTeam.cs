using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds artifacts whose owner is not on a team of the type that owes them.</summary>
/// <remarks>
/// An owner may be a person, a role that somebody holds there, or the team itself. Judged where there is a team of the type with members; a role
/// that nobody holds at all is told by <see cref="OwedArtifactMustBeOwned"/>.
/// </remarks>
internal sealed class ArtifactOwnerMustBeOnOwingTeam : Rule
{
    public const string Id = "OPM6002";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The owner of an artifact must be on the team that owes it", RuleSeverity.Warning, "D0");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var artifact in graph.Artifacts)
        {
            if (artifact.OwingTeamType() is not { } type)
            {
                continue;
            }

            List<TeamDefinition> owing = [.. graph.Teams.Where(team => team.Type == type && team.Members.Count > 0)];
            if (owing.Count == 0)
            {
                continue;
            }

            var teams = $"{Words.Or(owing.Select(team => team.Name))}, which {(owing.Count == 1 ? "owes" : "owe")} it";
            if (artifact.Owner is { } ownership && !owing.Exists(team => IsOn(team, ownership.Owner)))
            {
                var message = $"{graph.NameOf(ownership.Owner)} owns the artifact {artifact.Name} and is not on {teams}; name an owner from there.";
                yield return Broken(artifact, ownership.Origin, message);
            }

            // That nobody holds the role at all is no matter of teams.
            if (artifact.OwnerRole is { } role && role != artifact.Owner?.Owner && graph.MembershipsIn(role).Any() && !owing.Exists(team => IsOn(team, role)))
            {
                var message = $"The role {graph.NameOfRole(role)} owns the artifact {artifact.Name}, and nobody holds it on {teams}; "
                    + "give it to one of them, or name a role from there.";
                yield return Broken(artifact, artifact.Origin, message);
            }
        }
    }

    private static bool IsOn(TeamDefinition team, string owner) =>
        team.Key == owner
        || team.Members.Any(membership => membership.Person == owner || membership.Role == owner)
        || team.Leads.Any(leadership => leadership.Person == owner);
}
