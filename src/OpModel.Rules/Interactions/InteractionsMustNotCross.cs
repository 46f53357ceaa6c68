using OpModel.Checking.Planarity;
using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds the part of the map of interactions between roles that cannot be drawn without a crossing.</summary>
/// <remarks>
/// Decided exactly. It is reported at the first interaction with which the map, drawn in the order stated, has no way out; the others of the
/// part are named as further places.
/// </remarks>
internal sealed class InteractionsMustNotCross : Rule
{
    public const string Id = "OPM3003";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The map of interactions must be drawable without a crossing", RuleSeverity.Info, "D2.3");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        var today = graph.DaysOr(options.Today).First;
        foreach (var organization in graph.Organizations)
        {
            RoleInteraction[] lines =
            [
                .. organization.Interactions
                    .Where(interaction => interaction.One != interaction.Other && interaction.LastDay >= today)
                    .GroupBy(interaction => UnorderedPair.Of(interaction.One, interaction.Other))
                    .Select(same => same.First()),
            ];
            string[] roles = [.. lines.SelectMany(line => new[] { line.One, line.Other }).Distinct(StringComparer.Ordinal)];
            var numbers = roles.Select((role, number) => (role, number)).ToDictionary(node => node.role, node => node.number, StringComparer.Ordinal);
            UndirectedGraph map = new(roles.Length, [.. lines.Select(line => (numbers[line.One], numbers[line.Other]))]);
            if (KuratowskiSubdivision.In(map) is { } crossing)
            {
                var places = crossing.Edges.Select(line => lines[line].Origin).ToArray();
                var message = Message(crossing, [.. crossing.BranchNodes.Select(role => graph.NameOfRole(roles[role]))]);
                yield return Broken(organization, places[^1], message, [.. places.Take(places.Length - 1)]);
            }
        }
    }

    private static string Message(KuratowskiSubdivision crossing, IReadOnlyList<string> roles) =>
        $"The map of interactions cannot be drawn without a crossing: {crossing.Describe(roles)}; leave out one of these interactions, or let two roles interact over a third.";
}
