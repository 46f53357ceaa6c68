using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds product teams and internal product teams that a department's cost centre pays and no value stream funds.</summary>
internal sealed class StreamTeamMustBeFundedByValueStream : Rule
{
    public const string Id = "OPM5006";

    public override RuleDescriptor Descriptor { get; } = new(
        Id,
        "A product team or internal product team must be funded by its value stream and not by a cost centre",
        RuleSeverity.Info,
        "D3.6");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options) =>
        from team in graph.Teams
        where team.Type.IsStreamTeam && !team.Funding.Any(source => graph.FindValueStream(source.Source) is not null)
        from source in team.Funding
        let department = graph.FindTeam(source.Source)
        where department?.Type == TeamType.Department
        select Broken(team, source.Origin, Message(graph, team, department));

    private static string Message(OrganizationGraph graph, TeamDefinition team, TeamDefinition department)
    {
        var valueStreams = string.Join(" or ", team.AlignedTo.Select(alignment => graph.NameOf(alignment.ValueStream)).Distinct());
        var instead = valueStreams.Length == 0 ? "the value stream that it serves" : valueStreams;
        return $"The {team.Kind} {team.Name} is funded by the cost centre of {department.Name} and by no value stream; fund it by {instead}.";
    }
}
