using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds product teams that lack a function which a mini business needs.</summary>
/// <remarks>
/// Judged where the model is complete, and else where a team has one of these functions already: a team of which only the product
/// owner is written down is not finished, rather than wrong.
/// </remarks>
internal sealed class ProductTeamMustHaveItsFunctions : Rule
{
    public const string Id = "OPM2002";

    private static readonly ListOption Needed = new(
        "product_team_functions",
        [BusinessFunction.Design, BusinessFunction.Analysis, $"{BusinessFunction.Operations}|{BusinessFunction.Marketing}|{BusinessFunction.Compliance}"],
        "which functions a product team needs, with | between those of which one is enough");

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A product team must have the functions that it needs", RuleSeverity.Info, "D4.1")
    {
        Options = [Needed],
    };

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        string[][] needed = [.. options.ValueOf(Needed).Select(either => either.Split('|').Select(function => function.Trim()).ToArray())];
        foreach (var team in graph.Teams.Where(team => team.Type == TeamType.ProductTeam))
        {
            HashSet<string> present = new(team.Members.Select(graph.FunctionOf).OfType<string>(), StringComparer.OrdinalIgnoreCase);
            string[][] missing = [.. needed.Where(either => !either.Any(present.Contains))];
            if (missing.Length > 0 && (missing.Length < needed.Length || options.IsCompleteModel))
            {
                var message = $"The product team {team.Name} has nobody of {Words.And(missing.Select(Words.Or))}; add somebody who brings it.";
                yield return Broken(team, team.Origin, message) with { Extent = new("functions that it has nobody of") { Parts = [.. missing.Select(Words.Or)] } };
            }
        }
    }
}
