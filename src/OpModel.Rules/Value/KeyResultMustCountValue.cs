using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds key results that count output, a deadline or an internal measure.</summary>
/// <remarks>What a key result counts is what it states. Where it states nothing, only texts that begin with an act of delivery are taken as output.</remarks>
internal sealed class KeyResultMustCountValue : Rule
{
    public const string Id = "OPM4003";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A key result must count value and not output, a deadline or an internal measure", RuleSeverity.Warning, "D3.5");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options) =>
        from objective in graph.Objectives
        from result in objective.KeyResults
        let counted = Counted(result)
        where counted is not null
        select Broken(
            objective, result.Origin, $"The key result \"{result.Text}\" of {objective.Name} counts {counted} and not value; say what is better for whom when it is reached.");

    private static string? Counted(KeyResult result) => result.Classify() switch
    {
        ResultBasis.Output => "output",
        ResultBasis.Deadline => "a deadline",
        ResultBasis.InternalMeasure => "an internal measure",
        _ => null,
    };
}
