using OpModel.Organization;

namespace OpModel;

/// <summary>Finds what became of the teams, roles and leads of somebody who is in both organisations.</summary>
internal static class RoleChanges
{
    public static IEnumerable<OrganizationChange> Of(PersonDefinition person, HeldRoles before, HeldRoles after, OrganizationGraph later)
    {
        // Of nearly all people nothing changes, and putting it into words takes its time.
        if (before.AreAsIn(after, person.Key))
        {
            yield break;
        }

        var element = ChangedElement.Of(person);
        var (earlierTeams, laterTeams) = (before.TeamsOf(person.Key), after.TeamsOf(person.Key));
        var (left, taken) = (earlierTeams.Except(laterTeams).ToHashSet(StringComparer.Ordinal), laterTeams.Except(earlierTeams).ToHashSet(StringComparer.Ordinal));
        var hasMoved = left.Count > 0 && taken.Count > 0;
        if (hasMoved)
        {
            yield return new()
            {
                Kind = ChangeKind.PersonMoved,
                Element = element,
                Before = before.OfPerson(person.Key, left),
                After = after.OfPerson(person.Key, taken),
            };
        }

        var (earlier, held) = (before.Memberships(person.Key), after.Memberships(person.Key));
        foreach (var role in earlier.Keys.Union(held.Keys))
        {
            if (hasMoved && (left.Contains(role.Team) || taken.Contains(role.Team)))
            {
                continue;
            }

            foreach (var change in OfRole(earlier.GetValueOrDefault(role), held.GetValueOrDefault(role)))
            {
                yield return change with { Other = TeamOf(role.Team), Subject = later.NameOfRole(role.Role) };
            }
        }

        var (led, leads) = (before.Leads(person.Key), after.Leads(person.Key));
        foreach (var team in led.Keys.Union(leads.Keys))
        {
            var (was, isNow) = (led.TryGetValue(team, out var earlierDays), leads.TryGetValue(team, out var laterDays));
            if (was != isNow || earlierDays != laterDays)
            {
                yield return new()
                {
                    Kind = !was ? ChangeKind.LeadTaken : !isNow ? ChangeKind.LeadGivenUp : ChangeKind.RoleChanged,
                    Element = element,
                    Other = TeamOf(team),
                    Subject = was && isNow ? HeldRoles.Lead : null,
                    Before = earlierDays,
                    After = laterDays,
                };
            }
        }

        ChangedElement TeamOf(string key) => ChangedElement.Of((later.FindTeam(key) ?? before.FindTeam(key))!);

        IEnumerable<OrganizationChange> OfRole(Membership[]? was, Membership[]? isNow)
        {
            var (allocationsBefore, allocationsAfter) = (HeldRoles.Allocations(was), HeldRoles.Allocations(isNow));
            var (termsBefore, termsAfter) = (before.Terms(was), after.Terms(isNow));
            if (was is null || isNow is null)
            {
                yield return new()
                {
                    Kind = was is null ? ChangeKind.RoleTaken : ChangeKind.RoleGivenUp,
                    Element = element,
                    Before = new([.. allocationsBefore, .. termsBefore]),
                    After = new([.. allocationsAfter, .. termsAfter]),
                };
                yield break;
            }

            if (allocationsBefore != allocationsAfter)
            {
                yield return new() { Kind = ChangeKind.AllocationChanged, Element = element, Before = allocationsBefore, After = allocationsAfter };
            }

            if (termsBefore != termsAfter)
            {
                yield return new() { Kind = ChangeKind.RoleChanged, Element = element, Before = termsBefore, After = termsAfter };
            }
        }
    }
}
