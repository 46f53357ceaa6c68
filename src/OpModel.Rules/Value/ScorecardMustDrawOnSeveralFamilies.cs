using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds scorecards whose measures all belong to one family; one measure alone does so, too.</summary>
internal sealed class ScorecardMustDrawOnSeveralFamilies : Rule
{
    public const string Id = "OPM4005";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A scorecard must draw on more than one family of measures", RuleSeverity.Warning, "D1");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var scorecard in graph.Scorecards)
        {
            MeasureFamily[] families = [.. scorecard.Measures.Select(measure => measure.Family).Distinct()];
            if (families is [var family])
            {
                var message = $"The scorecard {scorecard.Name} draws on measures of {NameOf(family)} only; "
                    + "add a measure of another family.";
                yield return Broken(scorecard, scorecard.Origin, message);
            }
        }
    }

    private static string NameOf(MeasureFamily family) => family switch
    {
        MeasureFamily.CustomerSatisfaction => "customer satisfaction",
        MeasureFamily.ProductUsage => "product usage",
        MeasureFamily.Revenue => "revenue",
        MeasureFamily.Innovation => "innovation",
        MeasureFamily.OperationalEfficiency => "operational efficiency",
        MeasureFamily.Team => "the team",
        MeasureFamily.Platform => "the platform",
        _ => family.ToString(),
    };
}
