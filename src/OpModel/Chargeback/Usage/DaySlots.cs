using NodaTime;

namespace OpModel.Chargeback;

/// <summary>
/// Parts the days of each service into slots, in each of which the same holds: one version of its price, one owner. A slot ends where the next
/// one starts; the first has no start, so that days before all versions are found there.
/// </summary>
internal sealed class DaySlots
{
    /// <param name="startsByService">Per service, by its number, the days on which a new slot starts, in rising order.</param>
    public DaySlots(IReadOnlyList<IReadOnlyList<LocalDate>> startsByService)
    {
        int[][] starts = [.. startsByService.Select(days => (int[])[.. days.Select(DayNumber.From)])];
        var all = starts.SelectMany(days => days).ToList();
        FirstDay = all.Count == 0 ? 0 : all.Min() - 1;
        ColumnCount = all.Count == 0 ? 1 : all.Max() - FirstDay + 1;
        Counts = [.. starts.Select(days => days.Length + 1)];
        Rows = new int[starts.Length];
        List<int> slots = [.. new int[ColumnCount]];
        for (var service = 0; service < starts.Length; service++)
        {
            if (starts[service].Length > 0)
            {
                Rows[service] = slots.Count;
                slots.AddRange(Enumerable.Range(FirstDay, ColumnCount).Select(day => starts[service].Count(start => start <= day)));
            }
        }

        Slots = [.. slots];
    }

    /// <summary>Per service how many slots it has.</summary>
    public IReadOnlyList<int> Counts { get; }

    /// <summary>The day of the first column: the last one before all starts.</summary>
    public int FirstDay { get; }

    /// <summary>How many days have a column. Earlier days are as the first of them, later ones as the last.</summary>
    public int ColumnCount { get; }

    /// <summary>Per service where its row begins in <see cref="Slots"/>. Services of one slot share the first row.</summary>
    public int[] Rows { get; }

    /// <summary>Per row and column the slot.</summary>
    public int[] Slots { get; }

    public int ColumnOf(int day) => (int)Math.Clamp(day - (long)FirstDay, 0, ColumnCount - 1);
}
