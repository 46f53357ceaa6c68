using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds artifacts that nobody owns, and key artifacts that the ecosystem team owes and nobody wrote down.</summary>
/// <remarks>
/// A role that somebody holds on some team is an owner. What is not written down is missed as soon as one of the key artifacts is, or where the
/// model is complete.
/// </remarks>
internal sealed class OwedArtifactMustBeOwned : Rule
{
    public const string Id = "OPM6001";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "An artifact that a team owes must be owned by somebody", RuleSeverity.Info, "D0.A1 to D0.A11");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var artifact in graph.Artifacts.Where(artifact => artifact.Owner is null))
        {
            if (artifact.OwingTeamType() is not { } type)
            {
                continue;
            }

            if (artifact.OwnerRole is not { } role)
            {
                yield return Broken(artifact, artifact.Origin, $"Nobody owns the artifact {artifact.Name}, which {Words.A(type.DisplayName)} owes; name its owner.");
            }
            else if (!graph.MembershipsIn(role).Any())
            {
                var message = $"Nobody owns the artifact {artifact.Name}, which {Words.A(type.DisplayName)} owes, since its owner is the role "
                    + $"{graph.NameOfRole(role)}, which nobody holds; give somebody the role, or name another owner.";
                yield return Broken(artifact, artifact.Origin, message);
            }
        }

        HashSet<string> stated = new(graph.Artifacts.Select(artifact => artifact.Is?.Trim()).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        string[] missing = [.. KeyArtifact.All.Where(artifact => !stated.Contains(artifact))];
        if (graph.Teams.FirstOrDefault(team => team.Type == TeamType.EcosystemTeam) is { } leadership
            && missing.Length > 0
            && (options.IsCompleteModel || missing.Length < KeyArtifact.All.Count))
        {
            yield return Broken(
                leadership, leadership.Origin, $"The ecosystem team {leadership.Name} owes what is not written down: {string.Join(", ", missing)}; define each as an artifact with an owner.") with
            {
                Extent = new("what is owed and not written down") { Parts = missing },
            };
        }
    }
}
