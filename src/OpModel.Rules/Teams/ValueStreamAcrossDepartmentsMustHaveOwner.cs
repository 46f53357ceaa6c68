using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds value streams whose teams are in several departments on one day and that nobody owns.</summary>
internal sealed class ValueStreamAcrossDepartmentsMustHaveOwner : Rule
{
    public const string Id = "OPM2005";

    /// <summary>How many of the teams are named as further places.</summary>
    private const int NamedPlaces = 10;

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A value stream that crosses departments must have an owner", RuleSeverity.Warning, "D3.1, D3.3");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        Lazy<Departments> departments = new(() => Departments.Of(graph));
        foreach (var valueStream in graph.ValueStreams.Where(valueStream => valueStream.Owner is null))
        {
            var aligned = graph.AlignmentsTo(valueStream.Key);
            var crossed = AtOnce.Most(aligned
                .SelectMany(each => departments.Value.OfTeam(each.Team), (each, answer) => (answer.Department, answer.Days.And(each.Alignment.Term))));
            if (crossed.Count > 1)
            {
                var message = $"The value stream {valueStream.Name} crosses the departments {Words.And(crossed)} and has no owner; "
                    + "name somebody who answers for the whole of it.";
                yield return Broken(
                    valueStream, valueStream.Origin, message, [.. aligned.Take(NamedPlaces).Select(each => each.Alignment.Origin)]) with
                {
                    Extent = new("departments that it crosses without an owner") { Parts = [.. crossed] },
                };
            }
        }
    }
}
