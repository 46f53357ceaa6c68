using NodaTime;
using OpModel.Organization;

namespace OpModel.Chargeback;

/// <summary>To which teams the cost of a person's working time goes: by day, in proportion to the allocations of that day (D4.2).</summary>
/// <remarks>
/// An expert who is lent takes cost along: what the borrowing team gets of a day, the lender goes without, as far as both together are more than the day. A membership without an allocation takes what the
/// others leave of the day, in equal parts where there are several. Allocations that do not add up to a whole day are taken in proportion, since
/// the whole day is paid for.
/// </remarks>
internal static class PersonCapacity
{
    private const int WholeDay = 100;

    /// <summary>The part of a person's cost that each team bears; parts of days without a team have none.</summary>
    /// <param name="model">The organisation.</param>
    /// <param name="person">The person.</param>
    /// <param name="period">The days that the cost is for, from which those are left out on which the person is not there.</param>
    /// <returns>The parts, which add up to 1; empty where the person is not there on any of the days.</returns>
    public static IReadOnlyList<(Team? Team, ExactAmount Part, int Days)> Of(OperatingModel model, Person person, DateInterval period)
    {
        var (first, last) = (LocalDate.Max(period.Start, person.From ?? period.Start), LocalDate.Min(period.End, person.Until ?? period.End));
        if (first > last)
        {
            return [];
        }

        var memberships = MembershipsOf(model, person);
        var days = new DateInterval(first, last);
        Dictionary<(string? Team, string Id), (ExactAmount Part, int Days)> parts = [];
        foreach (var stretch in Cut(days, memberships))
        {
            var weights = WeightsOn(stretch.Start, memberships);
            var total = weights.Sum(each => each.Weight);
            foreach (var (team, weight) in weights.Count == 0 ? [(null, 1)] : weights)
            {
                var part = ExactAmount.Ratio(stretch.Length * weight, days.Length * (weights.Count == 0 ? 1 : total));
                var place = (team?.Key, team?.Id ?? "");
                var known = parts.GetValueOrDefault(place);
                parts[place] = (known.Part + part, known.Days + stretch.Length);
            }
        }

        return
        [
            .. parts.OrderBy(each => each.Key.Id, StringComparer.Ordinal)
                .Select(each => (each.Key.Team is null ? null : model.FindTeam(each.Key.Id), each.Value.Part, each.Value.Days)),
        ];
    }

    /// <summary>All memberships of a person.</summary>
    public static List<TeamMembership> MembershipsOf(OperatingModel model, Person person) =>
        [.. model.Graph.MembershipsOf(model.Graph.People.First(definition => definition.Id == person.Id).Key)];

    /// <summary>The part of a person's day that each team has; empty on a day without a team.</summary>
    /// <returns>The ids of teams with their parts, which add up to 1.</returns>
    public static IEnumerable<(string Team, ExactAmount Part)> On(LocalDate day, List<TeamMembership> memberships)
    {
        var weights = WeightsOn(day, memberships);
        var total = weights.Sum(each => each.Weight);
        return weights.Select(each => (each.Team!.Id, ExactAmount.Ratio(each.Weight, total)));
    }

    private static IEnumerable<DateInterval> Cut(DateInterval days, List<TeamMembership> memberships)
    {
        var starts = memberships
            .SelectMany(each => new[] { each.Membership.From.ToLocalDate(), DayAfter.Of(each.Membership.Until.ToLocalDate()), each.Team.From.ToLocalDate(), DayAfter.Of(each.Team.Until.ToLocalDate()) })
            .OfType<LocalDate>()
            .Where(day => day > days.Start && day <= days.End)
            .Append(days.Start)
            .Distinct()
            .Order()
            .ToList();
        return starts.Select((start, index) => new DateInterval(start, index + 1 < starts.Count ? starts[index + 1].PlusDays(-1) : days.End));
    }

    /// <summary>What each team has of a day; nothing weighs where the person is on no team.</summary>
    private static List<(TeamDefinition? Team, int Weight)> WeightsOn(LocalDate day, List<TeamMembership> memberships)
    {
        var on = day.ToIsoDate();
        List<TeamMembership> held = [.. memberships.Where(each => each.Membership.Contains(on) && each.Team.Contains(on))];
        var lent = held.Where(each => each.Membership.LentBy is not null)
            .GroupBy(each => each.Membership.LentBy!, StringComparer.Ordinal)
            .ToDictionary(loan => loan.Key, loan => loan.Sum(each => each.Membership.Allocation ?? WholeDay), StringComparer.Ordinal);
        var teams = held.GroupBy(each => each.Team).Select(onTeam => (
            Team: onTeam.Key,
            Stated: onTeam.Sum(each => each.Membership.Allocation ?? (each.Membership.LentBy is null ? 0 : WholeDay)),
            IsStated: onTeam.Any(each => each.Membership.Allocation is not null || each.Membership.LentBy is not null))).ToList();
        var stated = teams.Where(team => team.IsStated).Sum(team => team.Stated);
        var others = teams.Count(team => !team.IsStated);

        // Lenders go without what is lent only as far as the day would be longer than it is: who states 50 % here and 50 % lent to there has said it already.
        var lentInAll = teams.Where(team => team.IsStated).Sum(team => lent.GetValueOrDefault(team.Team.Key));
        var returned = Math.Clamp(stated - WholeDay, 0, lentInAll);
        var rest = Math.Max(0, WholeDay - stated);

        // Weights are times what is lent, and times the number of teams that part the rest, so that they stay whole.
        var (lentScale, scale) = (Math.Max(1, lentInAll), Math.Max(1, others));
        return
        [
            .. teams
                .Select(team => (
                    Team: (TeamDefinition?)team.Team,
                    Weight: Math.Max(0, team.IsStated
                        ? ((team.Stated * lentScale) - (lent.GetValueOrDefault(team.Team.Key) * returned)) * scale
                        : rest * lentScale)))
                .Where(team => team.Weight > 0),
        ];
    }
}
