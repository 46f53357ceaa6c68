using OpModel.Organization;

namespace OpModel;

/// <summary>Finds what else is different of people and teams, and all of other elements.</summary>
internal sealed class ElementChanges(OrganizationComparison compared)
{
    private readonly StatedProperties _properties = new(compared);

    public IEnumerable<OrganizationChange> All() =>
    [
        .. Of(compared.Before.People, compared.After.People),
        .. Of(compared.Before.Teams, compared.After.Teams),
        .. Of(compared.Before.Organizations, compared.After.Organizations),
        .. Of(Stated(compared.Before.Roles), Stated(compared.After.Roles)),
        .. Of(compared.Before.ValueStreams, compared.After.ValueStreams),
        .. Of(compared.Before.Objectives, compared.After.Objectives),
        .. Of(compared.Before.Strategies, compared.After.Strategies),
        .. Of(compared.Before.Tactics, compared.After.Tactics),
        .. Of(compared.Before.Scorecards, compared.After.Scorecards),
        .. Of(compared.Before.Budgets, compared.After.Budgets),
        .. Of(compared.Before.Artifacts, compared.After.Artifacts),
    ];

    /// <summary>Roles of which something is stated; what the library states of its own is no difference of organisations.</summary>
    private static RoleDefinition[] Stated(IReadOnlyList<RoleDefinition> roles) => [.. roles.Where(role => role is { IsNamedOnly: false, IsOfLibrary: false })];

    private IEnumerable<OrganizationChange> Of<TDefinition>(IReadOnlyList<TDefinition> earlier, IReadOnlyList<TDefinition> later)
        where TDefinition : Definition
    {
        var hasOwnKinds = typeof(TDefinition) == typeof(PersonDefinition) || typeof(TDefinition) == typeof(TeamDefinition);
        foreach (var (before, after) in OrganizationComparison.Pairs(earlier, later))
        {
            if (before is null || after is null)
            {
                if (!hasOwnKinds)
                {
                    yield return New(before is null ? ChangeKind.ElementAdded : ChangeKind.ElementRemoved, (after ?? before)!);
                }

                continue;
            }

            if (!hasOwnKinds && before.Name != after.Name)
            {
                yield return New(ChangeKind.ElementRenamed, after) with { Before = [before.Name], After = [after.Name] };
            }

            if (!before.Equals(after))
            {
                foreach (var change in Properties(before, after))
                {
                    yield return change;
                }
            }
        }
    }

    private static OrganizationChange New(ChangeKind kind, Definition element) => new() { Kind = kind, Element = ChangedElement.Of(element) };

    private IEnumerable<OrganizationChange> Properties(Definition before, Definition after)
    {
        foreach (var (earlier, later) in _properties.Of(before).Zip(_properties.Of(after)))
        {
            var (gone, come) = OrganizationComparison.Different(earlier.Stated, later.Stated);
            if (gone.Count + come.Count == 0 && earlier.IsOrdered && !earlier.Stated.SequenceEqual(later.Stated))
            {
                (gone, come) = (new([.. earlier.Stated]), new([.. later.Stated]));
            }

            if (gone.Count + come.Count > 0)
            {
                yield return New(ChangeKind.PropertyChanged, after) with { Subject = later.Name, Before = gone, After = come };
            }
        }
    }
}
