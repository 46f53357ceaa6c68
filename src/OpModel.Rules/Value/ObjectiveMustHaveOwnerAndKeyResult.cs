using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds objectives for which nobody answers, and those that nothing shows to be reached.</summary>
internal sealed class ObjectiveMustHaveOwnerAndKeyResult : Rule
{
    public const string Id = "OPM4004";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "An objective must have an owner and a key result", RuleSeverity.Warning, "D3.5");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var objective in graph.Objectives)
        {
            (string Words, string[] Parts)? lack = (objective.Owner is null, objective.KeyResults.Count == 0) switch
            {
                (true, true) => ("no owner and no key result; state who answers for it and what shows that it is reached", ["owner", "key result"]),
                (true, false) => ("no owner; state who answers for it", ["owner"]),
                (false, true) => ("no key result; state what shows that it is reached", ["key result"]),
                _ => null,
            };
            if (lack is var (words, parts))
            {
                yield return Broken(objective, objective.Origin, $"The objective {objective.Name} has {words}.") with { Extent = new("what it has not") { Parts = parts } };
            }
        }
    }
}
