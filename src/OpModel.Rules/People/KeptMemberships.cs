using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>The memberships of one person that are held against later ones. They are looked up by role, as some people have thousands.</summary>
/// <param name="conflicts">Which roles conflict.</param>
internal sealed class KeptMemberships(RoleConflicts conflicts)
{
    /// <summary>By role and by role and team, in order, each with its number.</summary>
    private readonly Dictionary<(string Role, string? Team), List<(int Number, TeamMembership Placed)>> _byRole = [];

    private int _count;

    /// <summary>The first one beside which the person must not hold another one; nothing where there is none.</summary>
    public TeamMembership? FirstForbidding(TeamMembership later)
    {
        var first = (Number: int.MaxValue, Placed: default(TeamMembership));
        foreach (var (role, scope) in conflicts.Of(later.Membership.Role))
        {
            if (_byRole.TryGetValue((role, scope == ConflictScope.Team ? later.Team.Key : null), out var kept)
                && kept.Find(earlier => earlier.Number > first.Number || conflicts.Forbid(earlier.Placed, later)) is { Placed: not null } found
                && found.Number < first.Number)
            {
                first = found;
            }
        }

        return first.Placed;
    }

    /// <summary>Keeps one more.</summary>
    public void Add(TeamMembership placed)
    {
        Add((placed.Membership.Role, null), placed);
        Add((placed.Membership.Role, placed.Team.Key), placed);
        _count++;
    }

    private void Add((string Role, string? Team) place, TeamMembership placed)
    {
        if (!_byRole.TryGetValue(place, out var kept))
        {
            _byRole.Add(place, kept = []);
        }

        kept.Add((_count, placed));
    }
}
