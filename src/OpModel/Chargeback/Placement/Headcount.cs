using NodaTime;

namespace OpModel.Chargeback;

/// <summary>Counts the people of a team over some days.</summary>
internal static class Headcount
{
    /// <summary>The heads, each weighed by the days on which it is on the team: one person for 15 of 30 days is one half.</summary>
    /// <remarks>Whoever holds two roles is one head. An open place is none.</remarks>
    public static ExactAmount Of(Team team, DateInterval days)
    {
        var headDays = team.Members
            .Where(member => !member.Person.IsVacancy)
            .GroupBy(member => member.Person)
            .Sum(person => DaysOn([.. person], days));
        return ExactAmount.Ratio(headDays, days.Length);
    }

    private static int DaysOn(List<TeamAssignment> assignments, DateInterval days)
    {
        List<DateInterval> terms =
        [
            .. assignments
                .Select(each => (
                    First: Latest(days.Start, each.From, each.Person.From, each.Team.From),
                    Last: Earliest(days.End, each.Until, each.Person.Until, each.Team.Until)))
                .Where(term => term.First <= term.Last)
                .OrderBy(term => term.First)
                .Select(term => new DateInterval(term.First, term.Last)),
        ];
        var (count, next) = (0, days.Start);
        foreach (var term in terms.Where(term => term.End >= next))
        {
            var first = LocalDate.Max(term.Start, next);
            count += Period.DaysBetween(first, term.End) + 1;
            next = term.End.PlusDays(1);
        }

        return count;
    }

    private static LocalDate Latest(LocalDate day, params ReadOnlySpan<LocalDate?> others)
    {
        foreach (var other in others)
        {
            day = other is { } stated ? LocalDate.Max(day, stated) : day;
        }

        return day;
    }

    private static LocalDate Earliest(LocalDate day, params ReadOnlySpan<LocalDate?> others)
    {
        foreach (var other in others)
        {
            day = other is { } stated ? LocalDate.Min(day, stated) : day;
        }

        return day;
    }
}
