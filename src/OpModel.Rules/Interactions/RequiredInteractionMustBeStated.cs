using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds pairs of roles that are held and between which the map of interactions lacks a line that it needs.</summary>
/// <remarks>Judged once the organisation states any interaction of roles, or where the model is complete.</remarks>
internal sealed class RequiredInteractionMustBeStated : Rule
{
    public const string Id = "OPM3001";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The map of interactions must have the lines that it needs", RuleSeverity.Info, "D2.2");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        if (graph.Organization is not { } organization || (organization.Interactions.Count == 0 && !options.IsCompleteModel))
        {
            yield break;
        }

        HashSet<UnorderedPair> stated =
        [
            .. organization.Interactions
                .Where(interaction => interaction.LastDay >= graph.DaysOr(options.Today).First)
                .Select(interaction => UnorderedPair.Of(interaction.One, interaction.Other)),
        ];
        foreach (var required in RequiredInteraction.All)
        {
            if (!stated.Contains(UnorderedPair.Of(required.One, required.Other))
                && graph.MembershipsIn(required.One).Any()
                && graph.MembershipsIn(required.Other).Any())
            {
                yield return Broken(organization, organization.Origin, MessageOn(required));
            }
        }
    }

    /// <summary>The message on a missing line, by which a code fix tells which one it is about.</summary>
    public static string MessageOn(RequiredInteraction missing)
    {
        var one = RoleDefinition.NameFromType(missing.One);
        var other = RoleDefinition.NameFromType(missing.Other);
        return $"The map of interactions has no line between {one} and {other}, although both are held; state that they interact.";
    }
}
