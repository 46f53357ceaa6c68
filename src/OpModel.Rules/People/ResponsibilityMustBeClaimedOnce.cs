using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds responsibilities that two roles or teams claim.</summary>
/// <remarks>
/// Of a role counts what somebody holds. Upper and lower case and spaces around a text make no difference. What each function does
/// for its own people (<see cref="KeyResponsibility.PerFunction"/>) is shared by design. A claim is reported against the first one;
/// those of the library's roles come first, since a user can only mend the others.
/// </remarks>
internal sealed class ResponsibilityMustBeClaimedOnce : Rule
{
    public const string Id = "OPM1006";

    private static readonly HashSet<string> Shared = new(KeyResponsibility.PerFunction, StringComparer.OrdinalIgnoreCase);

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A responsibility must be claimed by one role or team", RuleSeverity.Warning, "D2.5");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        Dictionary<string, (Definition Element, Responsibility Claim)> claimed = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (element, claim) in Claims(graph))
        {
            var responsibility = claim.Name.Trim();
            if (Shared.Contains(responsibility))
            {
                continue;
            }

            if (!claimed.TryGetValue(responsibility, out var first))
            {
                claimed.Add(responsibility, (element, claim));
            }
            else if (first.Element.Key != element.Key)
            {
                var message = $"\"{responsibility}\" is claimed by the {Named(element)} and by the {Named(first.Element)}; leave it to one of them.";
                yield return Broken(element, claim.Origin, message, first.Claim.Origin);
            }
        }
    }

    private static IEnumerable<(Definition Element, Responsibility Claim)> Claims(OrganizationGraph graph)
    {
        var held = graph.Roles.Where(role => graph.MembershipsIn(role.Key).Any()).OrderByDescending(role => role.IsOfLibrary);
        foreach (var role in held)
        {
            foreach (var claim in role.Responsibilities)
            {
                yield return (role, claim);
            }
        }

        foreach (var team in graph.Teams)
        {
            foreach (var claim in team.Responsibilities)
            {
                yield return (team, claim);
            }
        }
    }

    private static string Named(Definition element) => element is RoleDefinition ? $"role {element.Name}" : $"{element.Kind} {element.Name}";
}
