using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds roles that somebody holds and of which nothing says by what it is seen that they are held well.</summary>
/// <remarks>The roles of the library carry criteria. A role type of which nothing is stated at all is reported where it is first held.</remarks>
internal sealed class HeldRoleMustHaveSuccessCriteria : Rule
{
    public const string Id = "OPM1005";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A role that somebody holds must have objective success criteria", RuleSeverity.Info, "D2.6");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var role in graph.Roles.Where(role => role is { IsOfLibrary: false, SuccessCriteria.Count: 0 }))
        {
            if (graph.MembershipsIn(role.Key).FirstOrDefault() is { } held)
            {
                var message = $"Nothing says by what it is seen that the role {role.Name} is held well; "
                    + "add a success criterion that can be measured, whoever holds it.";
                yield return role.IsNamedOnly
                    ? Broken(held.Team, held.Membership.Origin, message)
                    : Broken(role, role.Origin, message);
            }
        }
    }
}
