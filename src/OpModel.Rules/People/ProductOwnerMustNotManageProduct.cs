using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds people who are product owner and product manager of one team on one and the same day.</summary>
internal sealed class ProductOwnerMustNotManageProduct : Rule
{
    public const string Id = "OPM1013";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The product owner of a team must not manage the product as well", RuleSeverity.Info, "D2.1");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options) =>
        from team in graph.Teams
        from pair in PairedRoles.HeldByOnePerson(team, WellKnownRoles.ProductOwner, WellKnownRoles.ProductManager)
        select Broken(
            team,
            pair.Later.Origin,
            $"{graph.NameOfPerson(pair.Later.Person)} is both product owner and product manager of {team.Name}: the backlog takes nearly all of the "
                + "attention, and nobody looks at the market; give one of the roles to somebody else.",
            pair.Earlier.Origin);
}
