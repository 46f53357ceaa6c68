using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Which roles conflict, and how far: the conflicts that all roles state, each taken both ways.</summary>
internal sealed class RoleConflicts
{
    private readonly Dictionary<(string Role, string Other), ConflictScope> _scopes = [];
    private readonly HashSet<string> _roles = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, (string Other, ConflictScope Scope)>> _byRole;

    private RoleConflicts() =>
        _byRole = new(() => _scopes.ToLookup(pair => pair.Key.Role, pair => (pair.Key.Other, pair.Value), StringComparer.Ordinal));

    public bool IsEmpty => _scopes.Count == 0;

    public static RoleConflicts Of(OrganizationGraph graph)
    {
        RoleConflicts conflicts = new();
        foreach (var role in graph.Roles)
        {
            foreach (var conflict in role.Conflicts)
            {
                conflicts.Add(role.Key, conflict.With, conflict.Scope);
            }
        }

        return conflicts;
    }

    /// <summary>The memberships of all teams whose role takes part in a conflict, in the order of the definitions.</summary>
    public IEnumerable<TeamMembership> MembershipsIn(OrganizationGraph graph) =>
        from team in graph.Teams
        from membership in team.Members
        where _roles.Contains(membership.Role)
        select new TeamMembership(team, membership);

    /// <summary>The roles that a role conflicts with, and how far.</summary>
    public IEnumerable<(string Role, ConflictScope Scope)> Of(string role) => _byRole.Value[role];

    /// <summary>Tells whether one person must not hold both memberships.</summary>
    public bool Forbid(TeamMembership one, TeamMembership other)
    {
        var sameTeam = one.Team.Key == other.Team.Key;
        return _scopes.TryGetValue((one.Membership.Role, other.Membership.Role), out var scope)
            && (sameTeam || scope == ConflictScope.Organization)
            && !(sameTeam && AreOwnerAndScrumMaster(one.Membership.Role, other.Membership.Role))
            && one.Membership.Overlaps(other.Membership);
    }

    private static bool AreOwnerAndScrumMaster(string role, string other) => (role, other)
        is (WellKnownRoles.ProductOwner, WellKnownRoles.ScrumMaster)
        or (WellKnownRoles.ScrumMaster, WellKnownRoles.ProductOwner);

    private void Add(string role, string other, ConflictScope scope)
    {
        if (role == other)
        {
            return;
        }

        _roles.Add(role);
        _roles.Add(other);
        Widen((role, other), scope);
        Widen((other, role), scope);
    }

    private void Widen((string Role, string Other) pair, ConflictScope scope)
    {
        if (!_scopes.TryGetValue(pair, out var stated) || stated < scope)
        {
            _scopes[pair] = scope;
        }
    }
}
