using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds artifacts past the day by which they were to be reviewed.</summary>
internal sealed class ArtifactMustBeReviewed : Rule
{
    public const string Id = "OPM6003";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "An artifact must be reviewed by its review date", RuleSeverity.Info, "D0.A8");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options) =>
        from artifact in graph.Artifacts
        where artifact.ReviewBy < options.Today
        select Broken(
            artifact, artifact.Origin, $"The artifact {artifact.Name} was to be reviewed by {artifact.ReviewBy}; review it, and state the next date.");
}
