using NodaTime;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Usage;

public sealed class DaySlotsTests
{
    private static readonly LocalDate Third = new(2026, 2, 3);
    private static readonly LocalDate Fifth = new(2026, 2, 5);

    [Fact]
    public void Each_service_has_a_slot_more_than_starts_and_a_row_where_it_has_any()
    {
        var slots = new DaySlots([[Third, Fifth], [], [Fifth]]);

        Assert.Equal([3, 1, 2], slots.Counts);
        Assert.Equal(DayNumber.From(Third) - 1, slots.FirstDay);
        Assert.Equal(4, slots.ColumnCount);
        Assert.Equal([4, 0, 8], slots.Rows);
        Assert.Equal([0, 0, 0, 0, /* from the 2nd to the 5th */ 0, 1, 1, 2, 0, 0, 0, 1], slots.Slots);
    }

    [Fact]
    public void Days_before_the_columns_are_as_the_first_and_days_behind_them_as_the_last()
    {
        var slots = new DaySlots([[Third, Fifth]]);
        var first = slots.FirstDay;

        Assert.Equal([0, 0, 0, 1, 3, 3, 3], new[] { int.MinValue, first - 1, first, first + 1, first + 3, first + 4, int.MaxValue }.Select(slots.ColumnOf));
    }

    [Fact]
    public void Without_starts_all_days_are_one_slot()
    {
        var slots = new DaySlots([[], []]);

        Assert.Equal([1, 1], slots.Counts);
        Assert.Equal((0, 1), (slots.FirstDay, slots.ColumnCount));
        Assert.Equal([0, 0], slots.Rows);
        Assert.Equal([0], slots.Slots);
    }
}
