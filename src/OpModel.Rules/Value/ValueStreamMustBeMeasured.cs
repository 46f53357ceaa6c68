using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds value streams that nothing measures.</summary>
internal sealed class ValueStreamMustBeMeasured : Rule
{
    public const string Id = "OPM4001";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A value stream must have a measure of its value", RuleSeverity.Warning, "D3.4");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options) =>
        options.IsCompleteModel || graph.StatedMeasures().Any()
            ? graph.ValueStreams.Where(valueStream => valueStream.Measures.Count == 0).Select(Unmeasured)
            : [];

    private Violation Unmeasured(ValueStreamDefinition valueStream) => Broken(
        valueStream, valueStream.Origin, $"The value stream {valueStream.Name} has no measure of its value; state what it is judged by.");
}
