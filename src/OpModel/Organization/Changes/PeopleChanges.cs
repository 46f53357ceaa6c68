using OpModel.Checking;
using OpModel.Organization;

namespace OpModel;

/// <summary>Finds who joined, left, moved, took or gave up a role, and which places are open.</summary>
internal sealed class PeopleChanges(OrganizationComparison compared)
{
    private readonly HeldRoles _before = new(compared.Before, compared.Texts);
    private readonly HeldRoles _after = new(compared.After, compared.Texts);

    public IEnumerable<OrganizationChange> All()
    {
        List<PersonDefinition> left = [];
        List<PersonDefinition> joined = [];
        List<OrganizationChange> changes = [];
        foreach (var (before, after) in OrganizationComparison.Pairs(compared.Before.People, compared.After.People))
        {
            var (wasThere, isThere) = (before?.IsUnfilled() is false, after?.IsUnfilled() is false);
            if (wasThere && isThere)
            {
                changes.AddRange(Stayed(before!, after!));
                continue;
            }

            if (wasThere)
            {
                left.Add(before!);
                changes.Add(New(ChangeKind.PersonLeft, before!) with { Before = _before.OfPerson(before!.Key) });
            }
            else if (before is not null && after?.IsUnfilled() is true)
            {
                changes.AddRange(Stayed(before, after));
                continue;
            }
            else if (before is not null)
            {
                changes.Add(NoLongerOpen(before, after));
            }

            if (isThere)
            {
                joined.Add(after!);
                changes.Add(New(ChangeKind.PersonJoined, after!) with { After = _after.OfPerson(after!.Key) });
            }
            else if (after is not null)
            {
                changes.Add(New(ChangeKind.VacancyOpened, after) with { After = _after.OfPerson(after.Key) });
            }
        }

        return changes.Concat(PerhapsRenumbered(left, joined));
    }

    private static OrganizationChange New(ChangeKind kind, Definition element) => new() { Kind = kind, Element = ChangedElement.Of(element) };

    private static IEnumerable<OrganizationChange> PerhapsRenumbered(List<PersonDefinition> left, List<PersonDefinition> joined)
    {
        var byName = left.ToLookup(person => person.Name.Trim(), StringComparer.OrdinalIgnoreCase);
        return joined
            .GroupBy(person => person.Name.Trim(), StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Take(2).Count() == 1 && byName[same.Key].Take(2).Count() == 1)
            .Select(same => New(ChangeKind.PersonPerhapsRenumbered, same.First()) with
            {
                Other = ChangedElement.Of(byName[same.Key].First()),
                IsInferred = true,
            });
    }

    private IEnumerable<OrganizationChange> Stayed(PersonDefinition before, PersonDefinition after)
    {
        if (before.Name != after.Name)
        {
            yield return New(ChangeKind.PersonRenamed, after) with { Before = [before.Name], After = [after.Name] };
        }

        foreach (var change in RoleChanges.Of(after, _before, _after, compared.After))
        {
            yield return change;
        }

        if (before.ReportsTo == after.ReportsTo)
        {
            yield break;
        }

        foreach (var (kind, isDotted) in new[] { (ChangeKind.ManagersChanged, false), (ChangeKind.DottedManagersChanged, true) })
        {
            var (gone, come) = OrganizationComparison.Different(Managers(before, isDotted, line => line.Manager), Managers(after, isDotted, line => line.Manager));
            if (gone.Count + come.Count > 0)
            {
                yield return New(kind, after) with
                {
                    Before = new([.. Managers(before, isDotted, line => compared.NameOf(line.Manager))]),
                    After = new([.. Managers(after, isDotted, line => compared.NameOf(line.Manager))]),
                };
            }
        }
    }

    private IEnumerable<string> Managers(PersonDefinition person, bool isDotted, Func<ReportingLine, string> name) => person.ReportsTo
        .Where(line => line.IsDotted == isDotted)
        .Select(line => StatementTexts.Joined(" ", name(line), compared.Texts.Days(line)))
        .Order(StringComparer.Ordinal);

    private OrganizationChange NoLongerOpen(PersonDefinition place, PersonDefinition? filledBy)
    {
        if (filledBy is not null)
        {
            return New(ChangeKind.VacancyFilled, filledBy) with { Other = ChangedElement.Of(filledBy), Before = [place.Name] };
        }

        var roles = _before.Places(place.Key);
        var takers = roles
            .SelectMany(role => _after.Holders(role).Where(person => compared.After.FindPerson(person)?.IsUnfilled() is false && !_before.Holds(person, role)), (role, person) => (role, person))
            .ToList();
        return takers.Select(taker => taker.person).Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only]
            && roles.All(role => _before.OpenPlaces(role) == 1)
                ? New(ChangeKind.VacancyFilled, place) with
                {
                    Other = ChangedElement.Of(compared.After.FindPerson(only)!),
                    After = new([.. takers.Select(taker => _after.NameOf(taker.role)).Order(StringComparer.Ordinal)]),
                    IsInferred = true,
                }
                : New(ChangeKind.VacancyClosed, place) with { Before = _before.OfPerson(place.Key) };
    }
}
