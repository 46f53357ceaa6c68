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
    /// <param name="options">How the rules are set.</param>
    /// <returns>The violations, in the order of the definitions.</returns>
    public abstract IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options);

    /// <summary>States that this rule is broken.</summary>
    /// <param name="element">The element at which it is broken.</param>
    /// <param name="place">The statement that causes it; the element's own origin where it is no single statement.</param>
    /// <param name="message">What is wrong and how to mend it.</param>
    /// <param name="alsoAt">Other statements that take part.</param>
    /// <returns>The violation.</returns>
    protected Violation Broken(Definition element, Origin place, string message, params Origin[] alsoAt) => new()
    {
        Rule = Descriptor,
        Element = element,
        Place = place,
        Message = message,
        AlsoAt = alsoAt,
    };
}
