using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds the day on which the memberships of a person weigh most.</summary>
internal static class BusiestDay
{
    /// <summary>The first day on which the sum is highest: the first day of a membership, since there alone the sum rises.</summary>
    /// <param name="memberships">The memberships; those that end before they begin weigh nothing.</param>
    /// <param name="weigh">What a membership weighs.</param>
    public static (IsoDate Day, int Sum) Of(IEnumerable<TeamMembership> memberships, Func<Membership, int> weigh)
    {
        List<Membership> byFirstDay =
        [
            .. memberships.Select(placed => placed.Membership)
                .Where(membership => membership.FirstDay <= membership.LastDay)
                .OrderBy(membership => membership.FirstDay),
        ];
        List<Membership> byLastDay = [.. byFirstDay.OrderBy(membership => membership.LastDay)];
        var (ended, sum) = (0, 0);
        var peak = (Day: IsoDate.MinValue, Sum: 0);
        foreach (var beginning in byFirstDay)
        {
            for (; byLastDay[ended].LastDay < beginning.FirstDay; ended++)
            {
                sum -= weigh(byLastDay[ended]);
            }

            sum += weigh(beginning);
            if (sum > peak.Sum)
            {
                peak = (beginning.FirstDay, sum);
            }
        }

        return peak;
    }
}
