using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds two roles in the hands of one person.</summary>
internal static class PairedRoles
{
    /// <summary>The memberships by which one person holds both roles of a team on one and the same day.</summary>
    /// <remarks>What is found is not held against what is written after it, so that without the later ones nothing is left to find.</remarks>
    public static IEnumerable<(Membership Earlier, Membership Later)> HeldByOnePerson(TeamDefinition team, string one, string other)
    {
        List<Membership> kept = [];
        foreach (var membership in team.Members)
        {
            if (membership.Role != one && membership.Role != other)
            {
                continue;
            }

            if (kept.Find(earlier => Meet(earlier, membership)) is { } conflicting)
            {
                yield return (conflicting, membership);
            }
            else
            {
                kept.Add(membership);
            }
        }
    }

    private static bool Meet(Membership earlier, Membership later) =>
        earlier.Person == later.Person && earlier.Role != later.Role && earlier.Overlaps(later);
}
