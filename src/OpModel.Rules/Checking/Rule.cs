using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>An organisation rule: reads the graph, yields violations.</summary>
/// <remarks>A rule knows nothing of the compiler, of files or of a console, and holds no state.</remarks>
public abstract class Rule
{
    /// <summary>What is known of the rule before it is run.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Finds all places where the organisation breaks the rule.</summary>
    /// <param name="graph">The organisation.</param>
    /// <returns>The violations, in the order of the definitions.</returns>
    public abstract IEnumerable<Violation> Check(OrganizationGraph graph);
}
