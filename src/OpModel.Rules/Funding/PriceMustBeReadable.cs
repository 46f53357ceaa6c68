using OpModel.Funding;
using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds prices and benchmarks that are not an amount with its currency.</summary>
/// <remarks>The compiler holds the amounts that are written out in code to the same rule.</remarks>
internal sealed class PriceMustBeReadable : Rule
{
    public const string Id = "OPM5010";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A price must be an amount with its currency, and currencies must not be mixed", RuleSeverity.Warning, "D0.A7");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options) =>
        from team in graph.Teams
        from offer in team.Provides
        from stated in new[] { (Name: "price", Text: offer.Price), (Name: "benchmark", Text: offer.Benchmark) }
        let problem = Problem(stated.Text)
        where problem is not null
        select Broken(team, offer.Origin, $"The {stated.Name} of {offer.Service} of {team.Name} cannot be read: {problem}");

    private static string? Problem(string? text) =>
        string.IsNullOrWhiteSpace(text) || MoneyText.TryRead(text, out _, out _, out var problem) ? null : problem;
}
