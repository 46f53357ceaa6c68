using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>How many different things there are on one and the same day.</summary>
internal static class AtOnce
{
    /// <summary>What there is on the day with the most different things, the first such day; in the order of the alphabet.</summary>
    /// <param name="things">Things, each with days on which there is one; a thing that there is twice on a day counts once.</param>
    public static IReadOnlyList<string> Most(IEnumerable<(string Thing, Term Days)> things)
    {
        List<(string Thing, Term Days)> all = [.. things.Where(thing => !thing.Days.IsEmpty)];
        var day = all.Select(thing => thing.Days.First).Distinct().Skip(1).Any() ? Extremes(all, Term.Always).DayOfMost : all.FirstOrDefault().Days.First;
        return
        [
            .. all.Where(thing => thing.Days.Contains(day))
                .Select(thing => thing.Thing)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(thing => thing, StringComparer.Ordinal),
        ];
    }

    /// <summary>The most and the fewest different things that there are on a day of a window, and the first days on which it is so.</summary>
    public static (int Most, IsoDate DayOfMost, int Fewest, IsoDate DayOfFewest) Extremes(IEnumerable<(string Thing, Term Days)> things, Term window)
    {
        SortedDictionary<IsoDate, List<(string Thing, int Change)>> changes = new() { [window.First] = [] };
        foreach (var (thing, days) in things.Select(thing => (thing.Thing, thing.Days.And(window))).Where(thing => !thing.Item2.IsEmpty))
        {
            On(days.First).Add((thing, 1));
            if (days.Last.Next is { } after && after <= window.Last)
            {
                On(after).Add((thing, -1));
            }
        }

        Dictionary<string, int> there = new(StringComparer.Ordinal);
        (int Most, IsoDate DayOfMost, int Fewest, IsoDate DayOfFewest) extremes = (0, window.First, int.MaxValue, window.First);
        foreach (var (day, ofDay) in changes.Select(change => (change.Key, change.Value)))
        {
            foreach (var (thing, change) in ofDay)
            {
                there[thing] = (there.TryGetValue(thing, out var before) ? before : 0) + change;
                if (there[thing] == 0)
                {
                    there.Remove(thing);
                }
            }

            if (there.Count > extremes.Most)
            {
                (extremes.Most, extremes.DayOfMost) = (there.Count, day);
            }

            if (there.Count < extremes.Fewest)
            {
                (extremes.Fewest, extremes.DayOfFewest) = (there.Count, day);
            }
        }

        return extremes;

        List<(string Thing, int Change)> On(IsoDate day)
        {
            if (!changes.TryGetValue(day, out var ofDay))
            {
                changes.Add(day, ofDay = []);
            }

            return ofDay;
        }
    }
}
