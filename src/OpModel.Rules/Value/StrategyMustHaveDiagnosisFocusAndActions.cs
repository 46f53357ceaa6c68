using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds strategies that lack one of the three parts of a strategy.</summary>
internal sealed class StrategyMustHaveDiagnosisFocusAndActions : Rule
{
    public const string Id = "OPM4009";

    private const string Diagnosis = "diagnosis";
    private const string FocusAreas = "focus areas";
    private const string Actions = "actions";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A strategy must have a diagnosis, focus areas and actions", RuleSeverity.Warning, "D0.R6");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var strategy in graph.Strategies)
        {
            string[] missing = [.. MissingIn(strategy)];
            if (missing.Length > 0)
            {
                var message = $"The strategy {strategy.Name} has no {Words.Or(missing)}; state {Words.And(missing.Select(AskedFor))}.";
                yield return Broken(strategy, strategy.Origin, message) with { Extent = new("what it does not state") { Parts = missing } };
            }
        }
    }

    private static IEnumerable<string> MissingIn(StrategyDefinition strategy)
    {
        if (string.IsNullOrWhiteSpace(strategy.Diagnosis))
        {
            yield return Diagnosis;
        }

        if (!strategy.FocusAreas.Any(area => !string.IsNullOrWhiteSpace(area)))
        {
            yield return FocusAreas;
        }

        if (!strategy.Actions.Any(action => !string.IsNullOrWhiteSpace(action)))
        {
            yield return Actions;
        }
    }

    private static string AskedFor(string part) => part switch
    {
        Diagnosis => "how the market looks",
        FocusAreas => "what to concentrate on",
        _ => "what to do",
    };
}
