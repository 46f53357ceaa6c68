using OpModel.Organization;

namespace OpModel.Interactions;

/// <summary>Who answers for what, and where that overlaps (D2.5).</summary>
/// <remarks>
/// As in rule OPM1006, of a role counts what somebody holds, upper and lower case and spaces around a text make no difference, and what each function does for its own people
/// (<see cref="KeyResponsibility.PerFunction"/>) is shared by design and no overlap.
/// </remarks>
public sealed class ResponsibilityMap
{
    private static readonly HashSet<string> SharedByDesign = new(KeyResponsibility.PerFunction, StringComparer.OrdinalIgnoreCase);

    private ResponsibilityMap(OrganizationGraph graph)
    {
        var roles = graph.Roles
            .Where(role => graph.MembershipsIn(role.Key).Any())
            .Select(role => new ResponsibilityHolder(role.Kind, role.Name, Stated(role.Responsibilities)));
        var teams = graph.Teams.Select(team => new ResponsibilityHolder(team.Kind, team.Name, Stated(team.Responsibilities)));
        Holders = [.. roles.Concat(teams).Where(holder => holder.Responsibilities.Count > 0)];
        Overlaps = [.. OverlapsOf(Holders)];
    }

    /// <summary>The roles that somebody holds, then the teams, that answer for something, each kind by name.</summary>
    public IReadOnlyList<ResponsibilityHolder> Holders { get; }

    /// <summary>The pairs of which both answer for something, the greatest overlap first, then by name.</summary>
    public IReadOnlyList<OverlappingPair> Overlaps { get; }

    /// <summary>Maps the responsibilities of an organisation.</summary>
    /// <param name="model">The organisation; take <see cref="OperatingModel.AsOf"/> for the roles that are held on a day.</param>
    /// <returns>The map.</returns>
    public static ResponsibilityMap Of(OperatingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(model.Graph);
    }

    private static string[] Stated(IEnumerable<Responsibility> responsibilities) =>
    [
        .. responsibilities
            .Select(responsibility => responsibility.Name.Trim())
            .Where(name => !SharedByDesign.Contains(name))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>Only holders that have something in common are paired, since in a large organisation nearly all pairs have nothing.</summary>
    private static IEnumerable<OverlappingPair> OverlapsOf(IReadOnlyList<ResponsibilityHolder> holders)
    {
        Dictionary<string, List<int>> holdersOf = new(StringComparer.OrdinalIgnoreCase);
        SortedDictionary<(int One, int Other), List<string>> shared = [];
        for (var holder = 0; holder < holders.Count; holder++)
        {
            foreach (var responsibility in holders[holder].Responsibilities)
            {
                if (!holdersOf.TryGetValue(responsibility, out var others))
                {
                    holdersOf.Add(responsibility, others = []);
                }

                foreach (var other in others)
                {
                    if (!shared.TryGetValue((other, holder), out var both))
                    {
                        shared.Add((other, holder), both = []);
                    }

                    both.Add(holders[other].Responsibilities.First(stated => stated.Equals(responsibility, StringComparison.OrdinalIgnoreCase)));
                }

                others.Add(holder);
            }
        }

        return shared
            .Select(pair => Pair(holders[pair.Key.One], holders[pair.Key.Other], pair.Value))
            .OrderByDescending(pair => pair.Overlap)
            .ThenByDescending(pair => pair.Shared.Count);
    }

    private static OverlappingPair Pair(ResponsibilityHolder one, ResponsibilityHolder other, List<string> shared) =>
        new(one, other, shared, one.Responsibilities.Count + other.Responsibilities.Count - shared.Count);
}
