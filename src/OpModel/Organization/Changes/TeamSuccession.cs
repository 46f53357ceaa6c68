using OpModel.Checking;
using OpModel.Organization;

namespace OpModel;

/// <summary>
/// Which teams became which others, told by people who left the one for the other. See <see cref="OrganizationDiff"/> for what is taken for what, and why.
/// </summary>
internal sealed class TeamSuccession
{
    /// <summary>One person who takes another team is somebody who moves; two are the least that can be the rest of a team.</summary>
    private const int LeastPeople = 2;

    private readonly List<TeamMove> _moves;

    private TeamSuccession(List<TeamMove> moves) => _moves = moves;

    /// <summary>The teams that are former ones under another name and id, by the keys of these.</summary>
    public Dictionary<string, TeamMove> Renames { get; } = new(StringComparer.Ordinal);

    /// <summary>The teams that are no more, each with the team to which most of its people came.</summary>
    public IReadOnlyList<TeamMove> Merges { get; private set; } = [];

    /// <summary>The new teams, each with the team from which most of its people came.</summary>
    public IReadOnlyList<TeamMove> Splits { get; private set; } = [];

    /// <summary>Finds which teams became which others.</summary>
    /// <param name="before">The earlier organisation.</param>
    /// <param name="after">The later organisation.</param>
    /// <param name="keys">The keys in the later one of what is in both.</param>
    public static TeamSuccession Of(OrganizationGraph before, OrganizationGraph after, IReadOnlyDictionary<string, string> keys)
    {
        var stayed = Present(before).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        stayed.IntersectWith(Present(after));
        var (earlier, later) = (PeopleOf(before, KeyOf), PeopleOf(after, key => key));
        TeamSuccession succession = new([.. Moves()]);
        HashSet<string> gone = new(before.Teams.Select(team => team.Key).Where(team => !later.ContainsKey(KeyOf(team))), StringComparer.Ordinal);
        HashSet<string> come = new(later.Keys.Where(team => !earlier.ContainsKey(team)), StringComparer.Ordinal);
        succession.FindRenames(gone, come);
        gone.ExceptWith(succession.Renames.Keys);
        come.ExceptWith(succession.Renames.Values.Select(move => move.After.Key));
        succession.Merges = [.. succession.Best(move => move.Before, move => move.Shared.Before).Where(move => gone.Contains(move.Before.Key))];
        succession.Splits = [.. succession.Best(move => move.After, move => move.Shared.After).Where(move => come.Contains(move.After.Key))];
        return succession;

        string KeyOf(string key) => keys.GetValueOrDefault(key, key);

        static IEnumerable<string> Present(OrganizationGraph graph) => graph.People.Where(person => !person.IsUnfilled()).Select(person => person.Key);

        Dictionary<string, (TeamDefinition Team, HashSet<string> People)> PeopleOf(OrganizationGraph graph, Func<string, string> keyOf) => graph.Teams
            .GroupBy(team => keyOf(team.Key), team => team, StringComparer.Ordinal)
            .ToDictionary(
                teams => teams.Key,
                teams => (teams.First(), teams.First().Members.Select(member => keyOf(member.Person)).Where(stayed.Contains).ToHashSet(StringComparer.Ordinal)),
                StringComparer.Ordinal);

        // Who is on a team before and afterwards did not move: the members of a guild do not split it by being on a new team as well.
        IEnumerable<TeamMove> Moves()
        {
            var teamsOf = after.Memberships.ToLookup(placed => placed.Membership.Person, placed => placed.Team.Key, StringComparer.Ordinal);
            foreach (var (key, (team, people)) in earlier)
            {
                Dictionary<string, int> counts = new(StringComparer.Ordinal);
                foreach (var person in people.Where(person => !IsOn(later, key, person)))
                {
                    foreach (var taken in teamsOf[person].Distinct(StringComparer.Ordinal).Where(taken => !IsOn(earlier, taken, person)))
                    {
                        counts[taken] = counts.GetValueOrDefault(taken) + 1;
                    }
                }

                foreach (var (taken, count) in counts.Where(count => count.Value >= LeastPeople))
                {
                    yield return new(team, later[taken].Team, new(count, people.Count, later[taken].People.Count));
                }
            }
        }

        static bool IsOn(Dictionary<string, (TeamDefinition Team, HashSet<string> People)> teams, string team, string person) =>
            teams.TryGetValue(team, out var found) && found.People.Contains(person);
    }

    private static bool IsMoreThanHalf(int count, int of) => 2 * count > of;

    private void FindRenames(HashSet<string> gone, HashSet<string> come)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        var candidates = _moves
            .Where(move => gone.Contains(move.Before.Key) && come.Contains(move.After.Key))
            .Where(move => IsMoreThanHalf(move.Shared.Count, move.Shared.Before) && IsMoreThanHalf(move.Shared.Count, move.Shared.After));

        // Somebody on several teams may take several for one, of which the most alike is the one.
        foreach (var move in InOrder(candidates.OrderByDescending(move => move.Before.Type == move.After.Type).ThenByDescending(move => move.Likeness)))
        {
            if (!Renames.ContainsKey(move.Before.Key) && taken.Add(move.After.Key))
            {
                Renames.Add(move.Before.Key, move);
            }
        }
    }

    /// <summary>For each team of one side, the move of more than half of its people that is the move of most.</summary>
    private IEnumerable<TeamMove> Best(Func<TeamMove, TeamDefinition> ofTeam, Func<TeamMove, int> size) =>
        InOrder(_moves.Where(move => IsMoreThanHalf(move.Shared.Count, size(move))).OrderByDescending(move => move.Shared.Count))
            .GroupBy(move => ofTeam(move).Key, StringComparer.Ordinal)
            .Select(moves => moves.First());

    private static IEnumerable<TeamMove> InOrder(IOrderedEnumerable<TeamMove> moves) => moves
        .ThenBy(move => move.Before.Name, StringComparer.Ordinal)
        .ThenBy(move => move.Before.Key, StringComparer.Ordinal)
        .ThenBy(move => move.After.Name, StringComparer.Ordinal)
        .ThenBy(move => move.After.Key, StringComparer.Ordinal);
}
