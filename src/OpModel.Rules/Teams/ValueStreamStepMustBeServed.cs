using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds steps of value streams that no team serves, and teams that serve a step which there is not.</summary>
/// <remarks>A team that is aligned to a value stream without naming a step serves all of them.</remarks>
internal sealed class ValueStreamStepMustBeServed : Rule
{
    public const string Id = "OPM2012";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "Every step of a value stream must be served by a team", RuleSeverity.Warning, "D3.1");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var valueStream in graph.ValueStreams)
        {
            HashSet<string> steps = new(valueStream.Steps.Select(step => step.Name.Trim()), StringComparer.OrdinalIgnoreCase);
            HashSet<string> served = new(StringComparer.OrdinalIgnoreCase);
            foreach (var (team, alignment) in graph.AlignmentsTo(valueStream.Key))
            {
                if (alignment.Step is not { } step)
                {
                    served.UnionWith(steps);
                }
                else if (!steps.Contains(step.Trim()))
                {
                    var mend = steps.Count == 0 ? "state its steps" : $"name one of {Words.Or(valueStream.Steps.Select(each => each.Name))}";
                    yield return Broken(
                        team, alignment.Origin, $"{team.Name} serves the step \"{step}\", which the value stream {valueStream.Name} has not; {mend}.", valueStream.Origin);
                }
                else
                {
                    served.Add(step.Trim());
                }
            }

            foreach (var step in valueStream.Steps.Where(step => !served.Contains(step.Name.Trim())))
            {
                yield return Broken(
                    valueStream, step.Origin, $"No team serves the step \"{step.Name}\" of the value stream {valueStream.Name}; align one to it, or leave the step out.");
            }
        }
    }
}
