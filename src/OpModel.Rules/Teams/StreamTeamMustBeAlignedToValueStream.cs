using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds product teams and internal product teams that serve no value stream.</summary>
internal sealed class StreamTeamMustBeAlignedToValueStream : Rule
{
    public const string Id = "OPM2001";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A product team or internal product team must be aligned to a value stream", RuleSeverity.Warning, "D3.3");

    public override IEnumerable<Violation> Check(OrganizationGraph graph) =>
        from team in graph.Teams
        where team.Type.IsStreamTeam && team.AlignedTo.Count == 0
        select Broken(
            team, team.Origin, $"The {team.Kind} {team.Name} is aligned to no value stream; align it to the one that it serves.");
}
