using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace OpModel.Chargeback;

/// <summary>Finds who answers for a team on a day: the team itself while it is there, then its successor.</summary>
internal static class TeamOnDay
{
    /// <summary>Finds the team; fails where it is not there on the day and has no successor.</summary>
    public static bool TryFind(
        Team team,
        LocalDate day,
        IReadOnlyDictionary<Team, Team> successors,
        [NotNullWhen(true)] out Team? found,
        [NotNullWhen(false)] out string? problem)
    {
        found = team;
        while (day > found.Until && successors.TryGetValue(found, out var next))
        {
            found = next;
        }

        problem = day < found.From
                ? FormattableString.Invariant($"{found} is there from {found.From:uuuu-MM-dd}; correct the date, or name who was there.")
            : day > found.Until
                ? FormattableString.Invariant($"{found} ended on {found.Until:uuuu-MM-dd}; name its successor in the policy, or correct the date.")
            : null;
        return problem is null;
    }
}
