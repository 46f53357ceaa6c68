using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds people who are product owner and scrum master of one team on one and the same day.</summary>
internal sealed class ProductOwnerMustNotBeScrumMaster : Rule
{
    public const string Id = "OPM1001";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The product owner of a team must not be its scrum master", RuleSeverity.Warning, "D2.4");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options) =>
        from team in graph.Teams
        from pair in PairedRoles.HeldByOnePerson(team, WellKnownRoles.ProductOwner, WellKnownRoles.ScrumMaster)
        select Broken(
            team,
            pair.Later.Origin,
            $"{graph.NameOfPerson(pair.Later.Person)} is both product owner and scrum master of {team.Name}; "
                + "give one of the roles to somebody else.",
            pair.Earlier.Origin);
}
