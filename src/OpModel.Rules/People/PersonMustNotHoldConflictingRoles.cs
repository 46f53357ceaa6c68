using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds people who hold two roles of which one is stated to conflict with the other.</summary>
/// <remarks>
/// A conflict holds both ways although it is stated on one role. Each membership is reported once, with the first of the earlier ones
/// that it conflicts with, and is then not held against later ones: without what is reported nothing is left to report. Product
/// owner and scrum master of one team are left to <see cref="ProductOwnerMustNotBeScrumMaster"/>.
/// </remarks>
internal sealed class PersonMustNotHoldConflictingRoles : Rule
{
    public const string Id = "OPM1002";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A person must not hold two roles that conflict", RuleSeverity.Warning, "D2.4");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        var conflicts = RoleConflicts.Of(graph);
        if (conflicts.IsEmpty)
        {
            yield break;
        }

        Dictionary<string, KeptMemberships> keptByPerson = new(StringComparer.Ordinal);
        foreach (var later in conflicts.MembershipsIn(graph))
        {
            if (!keptByPerson.TryGetValue(later.Membership.Person, out var kept))
            {
                keptByPerson.Add(later.Membership.Person, kept = new(conflicts));
            }

            if (kept.FirstForbidding(later) is { } conflicting)
            {
                yield return Broken(
                    later.Team, later.Membership.Origin, Message(graph, conflicting, later), conflicting.Membership.Origin);
            }
            else
            {
                kept.Add(later);
            }
        }
    }

    private static string Message(OrganizationGraph graph, TeamMembership earlier, TeamMembership later)
    {
        var person = graph.NameOfPerson(later.Membership.Person);
        var first = graph.NameOfRole(earlier.Membership.Role);
        var second = graph.NameOfRole(later.Membership.Role);
        var held = earlier.Team.Key == later.Team.Key
            ? $"both {first} and {second} of {later.Team.Name}"
            : $"{first} of {earlier.Team.Name} and {second} of {later.Team.Name}";
        return $"{person} is {held}, two roles that conflict; give one of them to somebody else.";
    }
}
