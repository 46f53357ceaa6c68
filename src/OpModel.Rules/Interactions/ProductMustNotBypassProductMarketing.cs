using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds product roles that interact with channel marketing although somebody holds product marketing.</summary>
internal sealed class ProductMustNotBypassProductMarketing : Rule
{
    public const string Id = "OPM3002";

    private static readonly HashSet<string> ProductRoles =
    [
        WellKnownRoles.ProductOwner, WellKnownRoles.ProductManager, WellKnownRoles.ProductAnalyst, WellKnownRoles.ProductDesigner,
    ];

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "Product and channel marketing must talk over product marketing", RuleSeverity.Info, "D2.2");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        if (!graph.MembershipsIn(WellKnownRoles.ProductMarketer).Any())
        {
            yield break;
        }

        foreach (var organization in graph.Organizations)
        {
            foreach (var interaction in organization.Interactions.Where(interaction => interaction.LastDay >= graph.DaysOr(options.Today).First))
            {
                if (ProductRoleThatBypasses(interaction) is { } role)
                {
                    var message = $"The {graph.NameOfRole(role)} and the channel marketer talk past product marketing; "
                        + "let both of them interact with the product marketer instead.";
                    yield return Broken(organization, interaction.Origin, message);
                }
            }
        }
    }

    private static string? ProductRoleThatBypasses(RoleInteraction interaction) => (interaction.One, interaction.Other) switch
    {
        (var role, WellKnownRoles.ChannelMarketer) when ProductRoles.Contains(role) => role,
        (WellKnownRoles.ChannelMarketer, var role) when ProductRoles.Contains(role) => role,
        _ => null,
    };
}
