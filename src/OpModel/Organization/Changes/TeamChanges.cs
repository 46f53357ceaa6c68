using OpModel.Checking;
using OpModel.Organization;

namespace OpModel;

/// <summary>Finds which teams are new or no more, became others, moved, and what services they offer.</summary>
internal sealed class TeamChanges(OrganizationComparison compared)
{
    private readonly Dictionary<string, TeamMove> _renames =
        compared.Succession.Renames.Values.ToDictionary(move => move.After.Key, StringComparer.Ordinal);

    public IEnumerable<OrganizationChange> All() =>
    [
        .. OrganizationComparison.Pairs(compared.Before.Teams, compared.After.Teams).SelectMany(pair => Of(pair.Before, pair.After)),
        .. compared.Succession.Merges.Select(merge => New(ChangeKind.TeamMerged, merge.Before) with
        {
            Other = ChangedElement.Of(merge.After),
            Shared = merge.Shared,
            IsInferred = true,
        }),
        .. compared.Succession.Splits.Select(split => New(ChangeKind.TeamSplitOff, split.After) with
        {
            Other = ChangedElement.Of(split.Before),
            Shared = split.Shared,
            IsInferred = true,
        }),
    ];

    private static OrganizationChange New(ChangeKind kind, TeamDefinition team) => new() { Kind = kind, Element = ChangedElement.Of(team) };

    private static EquatableArray<string> Size(TeamDefinition team) =>
        team.Members.Select(member => member.Person).Distinct(StringComparer.Ordinal).Count() is > 0 and var size ? [Words.Count(size, "person", "people")] : default;

    private IEnumerable<OrganizationChange> Of(TeamDefinition? before, TeamDefinition? after)
    {
        if (before is null)
        {
            yield return New(ChangeKind.TeamCreated, after!) with { After = Size(after!) };
        }
        else if (after is null)
        {
            yield return New(ChangeKind.TeamDissolved, before) with { Before = Size(before) };
        }
        else
        {
            var rename = _renames.GetValueOrDefault(after.Key);
            if (rename is not null || before.Name != after.Name)
            {
                yield return New(ChangeKind.TeamRenamed, after) with
                {
                    Before = [before.Name],
                    After = [after.Name],
                    Shared = rename?.Shared,
                    IsInferred = rename is not null,
                };
            }

            if (OrganizationComparison.Different(Containers(before, part => part.Team), Containers(after, part => part.Team)) is not ({ Count: 0 }, { Count: 0 }))
            {
                yield return New(ChangeKind.TeamMoved, after) with
                {
                    Before = new([.. Containers(before, part => compared.NameOf(part.Team))]),
                    After = new([.. Containers(after, part => compared.NameOf(part.Team))]),
                };
            }
        }

        foreach (var change in ServicesOf(before, after))
        {
            yield return change;
        }
    }

    private IEnumerable<string> Containers(TeamDefinition team, Func<Containment, string> name) => team.PartOf
        .Select(part => StatementTexts.Joined(" ", name(part), compared.Texts.Days(part)))
        .Order(StringComparer.Ordinal);

    private IEnumerable<OrganizationChange> ServicesOf(TeamDefinition? before, TeamDefinition? after)
    {
        var (was, isNow) = (Offers(before), Offers(after));
        foreach (var service in was.Select(offers => offers.Key).Union(isNow.Select(offers => offers.Key), StringComparer.OrdinalIgnoreCase))
        {
            var (earlier, later) = (Terms(was[service]), Terms(isNow[service]));
            var kind = !was.Contains(service) ? ChangeKind.ServiceAdded : !isNow.Contains(service) ? ChangeKind.ServiceRemoved : ChangeKind.ServiceChanged;
            if (kind != ChangeKind.ServiceChanged || earlier != later)
            {
                yield return New(kind, after ?? before!) with { Subject = (isNow[service].FirstOrDefault() ?? was[service].First()).Service, Before = earlier, After = later };
            }
        }
    }

    private static ILookup<string, ServiceOffer> Offers(TeamDefinition? team) =>
        (team?.Provides ?? default).ToLookup(offer => offer.Service.Trim(), StringComparer.OrdinalIgnoreCase);

    private EquatableArray<string> Terms(IEnumerable<ServiceOffer> offers) =>
        new([.. offers.OrderBy(offer => offer.FirstDay).Select(compared.Texts.Offer).Where(text => text.Length > 0)]);
}
